import Bureau
import Declarations
import Synchronization

/// What somebody may open: worked out once for all who may do the same.
final class Room: Sendable {
    let registers: [RegisterShape]
    let functions: [Function]
    /// What somebody begins a day with.
    let dayPages: [Whereabouts]
    /// Where numbers are read.
    let numberPages: [Whereabouts]
    /// What is asked for now and then.
    let toolPages: [Whereabouts]
    let bars: Bars
    private let navigations = Mutex<[Sign: Html]>([:])
    /// How many navigations are kept; when one more comes, all are written anew.
    private static let most = 30

    /// A navigation differs by the page that it stands on, and by its language.
    private struct Sign: Hashable, Sendable {
        let whereabouts: Whereabouts
        let language: Language
    }

    init(_ registers: [RegisterShape], for who: Official, bars: Bars = Bars()) {
        self.registers = registers
        self.bars = bars
        let kept = Set(registers.map(\.function))
        functions = Function.allCases.filter(kept.contains)
        let counts = May.refusal(at: .figures, to: who) == nil
        let hasMatters = registers.contains { !Duties.keptApart.contains($0.table) }
        let bringsIn = registers.contains { May.permitsBringing(into: $0, by: who) }
        dayPages = (hasMatters ? [.today] : []) + (counts ? [.due] : [])
        numberPages = counts ? [.report, .figures, .audit] : []
        toolPages =
            [.law] + (HandingRoutes.isOpen(to: who) ? [.handing] : []) + (bringsIn ? [.imports] : [])
            + (May.refusal(at: .accounts, to: who) == nil ? [.accounts] : [])
            + (May.refusal(at: .journal, to: who) == nil ? [.journal] : [])
    }

    /// The navigation of a page, written once.
    func navigation(at whereabouts: Whereabouts, in language: Language, _ write: () -> Html) -> Html {
        let sign = Sign(whereabouts: whereabouts, language: language)
        if let known = navigations.withLock({ $0[sign] }) { return known }
        let html = write()
        navigations.withLock { known in
            if known.count >= Room.most { known = [:] }
            known[sign] = html
        }
        return html
    }
}

/// The conditions above lists that nothing narrows yet: the same for everybody.
final class Bars: Sendable {
    private let known = Mutex<[Sign: Bar]>([:])

    private struct Sign: Hashable, Sendable {
        let table: String
        let language: Language
    }

    private struct Bar: Sendable {
        let choices: [String: [Choice]]
        let html: Html
    }

    /// The conditions of a register's list, written anew only where there is something else to choose.
    func bar(
        of shape: RegisterShape, in language: Language, _ choices: [String: [Choice]], _ write: () -> Html
    ) -> Html {
        let sign = Sign(table: shape.table, language: language)
        if let bar = known.withLock({ $0[sign] }), bar.choices == choices { return bar.html }
        let bar = Bar(choices: choices, html: write())
        known.withLock { $0[sign] = bar }
        return bar.html
    }
}

/// What each may open, by what they may do: every page's navigation lists it.
final class Rooms: Sendable {
    /// All on which it depends what somebody may open.
    private struct Rights: Hashable, Sendable {
        let grants: [Official.Grant]
        let limits: Set<TokenScope>?
        let emergencies: Set<String>
        let handsOver: Bool
    }

    private let known = Mutex<[Rights: Room]>([:])
    private let bars = Bars()
    private static let most = 100

    func room(of who: Official, in catalogue: Catalogue) -> Room {
        let rights = Rights(
            grants: who.grants, limits: who.limits, emergencies: who.emergencies,
            handsOver: HandingRoutes.isOpen(to: who))
        if let room = known.withLock({ $0[rights] }) { return room }
        let open = catalogue.shapes.filter { $0.parent == nil && May.permits(.read, on: $0, to: who) }
        let room = Room(open, for: who, bars: bars)
        known.withLock { known in
            if known.count >= Self.most { known = [:] }
            known[rights] = room
        }
        return room
    }
}
