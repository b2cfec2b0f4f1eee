import Bureau
import Declarations

/// What every page shows beside its own contents.
struct Surroundings: Sendable {
    let bureau: String
    let isDemonstration: Bool
    let now: Moment
    let room: Room
    let who: Official

    var today: Day { now.day }
    /// The registers that have a page of their own, in the manifest's order.
    var registers: [RegisterShape] { room.registers }
    /// The functions that keep registers, in the order of the bureau.
    var functions: [Function] { room.functions }
    /// The pages beside the registers that this person may open, as the navigation lists them.
    var otherPages: [Whereabouts] { room.dayPages + room.numberPages + room.toolPages }

    /// Every page that this person may open.
    var everyPage: [Whereabouts] {
        [.home] + otherPages + functions.map { .function($0) } + registers.map { .register($0) }
            + [.account, .search, .keys]
    }

    func registers(of function: Function) -> [RegisterShape] {
        registers.filter { $0.function == function }
    }
}

/// Where in the house a page stands, so that the navigation can show it.
enum Whereabouts: Sendable, Hashable {
    case home, search, report, figures, due, law, audit, imports, account, accounts, journal, keys, handing, today
    case function(Function)
    case register(RegisterShape)

    /// The function whose registers the navigation opens.
    var function: Function? {
        switch self {
        case .function(let function): function
        case .register(let shape): shape.function
        default: nil
        }
    }

    static func == (left: Whereabouts, right: Whereabouts) -> Bool { left.path == right.path }

    func hash(into hasher: inout Hasher) {
        hasher.combine(path)
    }

    var path: String {
        switch self {
        case .home: "/"
        case .search: "/search"
        case .report: "/report"
        case .figures: "/figures"
        case .due: "/due"
        case .law: "/law"
        case .audit: "/audit"
        case .imports: ImportRoutes.home
        case .account: "/me"
        case .accounts: "/accounts"
        case .journal: "/journal"
        case .keys: "/keys"
        case .today: "/today"
        case .handing: "/handover"
        case .function(let function): "/function/\(function.rawValue)"
        case .register(let shape): "/\(shape.table)"
        }
    }

    var label: Label {
        switch self {
        case .home: .home
        case .search: .search
        case .report: .halfYearReport
        case .figures: .figures
        case .due: .whatIsDue
        case .law: .timeLimits
        case .audit: .audit
        case .imports: .imports
        case .account: .ownAccount
        case .accounts: .accounts
        case .journal: .journal
        case .keys: .keys
        case .today: .myDay
        case .handing: .handing
        case .function(let function): function.label
        case .register(let shape): shape.title.heading
        }
    }
}

extension Label {
    /// A title as a heading has it: English begins with a capital.
    var heading: Label { Label(zh, en.prefix(1).uppercased() + en.dropFirst()) }
}
