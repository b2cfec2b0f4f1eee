import Bureau
import Declarations
import Synchronization

/// What every page shows beside its own contents.
struct Surroundings: Sendable {
    let bureau: String
    let isDemonstration: Bool
    let today: Day
    let room: Room
    let who: Official

    /// The registers that have a page of their own, in the manifest's order.
    var registers: [RegisterShape] { room.registers }
    /// The functions that keep registers, in the order of the bureau.
    var functions: [Function] { room.functions }
    /// The pages beside the registers that this person may open, as the navigation lists them.
    var otherPages: [Whereabouts] { room.otherPages }

    /// Every page that this person may open.
    var everyPage: [Whereabouts] {
        [.home] + otherPages + functions.map { .function($0) } + registers.map { .register($0) }
            + [.account, .search, .keys]
    }

    func registers(of function: Function) -> [RegisterShape] {
        registers.filter { $0.function == function }
    }
}

/// What somebody may open: worked out once for all who may do the same.
final class Room: Sendable {
    let registers: [RegisterShape]
    let functions: [Function]
    let otherPages: [Whereabouts]
    private let navigations = Mutex<[Sign: Html]>([:])
    private let bars = Mutex<[Sign: Bar]>([:])

    /// A piece differs by the page that it stands on, and by its language.
    private struct Sign: Hashable, Sendable {
        let whereabouts: Whereabouts
        let language: Language
    }

    init(_ registers: [RegisterShape], for who: Official) {
        self.registers = registers
        let kept = Set(registers.map(\.function))
        functions = Function.allCases.filter(kept.contains)
        let counted: [Whereabouts] =
            May.refusal(at: .figures, to: who) == nil
            ? [.today, .report, .figures, .due, .law, .audit] : [.today, .due, .law]
        let bringsIn = registers.contains { May.permitsBringing(into: $0, by: who) }
        otherPages =
            counted + (HandingRoutes.isOpen(to: who) ? [.handing] : []) + (bringsIn ? [.imports] : [])
            + (May.refusal(at: .accounts, to: who) == nil ? [.accounts] : [])
            + (May.refusal(at: .journal, to: who) == nil ? [.journal] : [])
    }

    /// The navigation of a page, written once.
    func navigation(at whereabouts: Whereabouts, in language: Language, _ write: () -> Html) -> Html {
        let sign = Sign(whereabouts: whereabouts, language: language)
        if let known = navigations.withLock({ $0[sign] }) { return known }
        let html = write()
        navigations.withLock { $0[sign] = html }
        return html
    }

    /// The conditions above a list while none is chosen, written anew only where there is something else to choose.
    func bar(
        of shape: RegisterShape, in language: Language, _ choices: [String: [Choice]], _ write: () -> Html
    ) -> Html {
        let sign = Sign(whereabouts: .register(shape), language: language)
        if let known = bars.withLock({ $0[sign] }), known.choices == choices { return known.html }
        let bar = Bar(choices: choices, html: write())
        bars.withLock { $0[sign] = bar }
        return bar.html
    }

    private struct Bar: Sendable {
        let choices: [String: [Choice]]
        let html: Html
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
