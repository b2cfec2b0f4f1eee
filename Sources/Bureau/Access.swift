public import Declarations

/// What may be done with a register, its steps apart: those say themselves who takes them.
public enum Right: String, Sendable, CaseIterable {
    case read, reveal, export, record, change, void

    public var label: Label {
        switch self {
        case .read: Label("查阅", "read")
        case .reveal: Label("看全文", "reveal")
        case .export: Label("导出", "export")
        case .record: Label("登记", "record")
        case .change: Label("更正", "correct")
        case .void: Label("作废", "withdraw")
        }
    }
}

/// What a role may do with a register, and with which of its records.
public struct Access: Sendable, Hashable {
    public let rights: Set<Right>
    public let reach: Reach

    /// Which records of a register.
    public enum Reach: Sendable, Hashable {
        case every
        /// Those of the unit for which the role is granted.
        case unit
        /// Those of the unit, and what is assigned to the person wherever it lies.
        case unitOrAssigned
        case assigned
    }

    public static let none = Access(rights: [], reach: .assigned)
}

/// Who works in which register. It follows from two things that a register declares: its function, and who takes its
/// steps. Nothing else lists registers by role. An object, because every page asks it many times.
public final class Duties: Sendable {
    /// What each role may do with each register, worked out once: every page asks it of every register.
    private let accesses: [Role: [String: Granted]]

    /// What a role may do where it is granted for a register's function, and where it is granted for others only.
    private struct Granted: Sendable {
        let here: Access
        let elsewhere: Access
    }

    /// Callings of people in the bureau, and of people outside it who see only what is put to them.
    private static let inside: [Role] = [.mediator, .aidReviewer, .correctionsOfficer, .reconsiderationOfficer]
    private static let outside: [Role] = [.lawyer, .outsideAdviser, .assistant]
    /// Those who work at the bureau's desks, and see whom it works with.
    private static let atDesks: [Role] = [.clerk, .reviewer, .unitHead, .bureauHead, .statistician] + inside
    /// Whom a matter concerns: opened by whoever enters the matter.
    public static let parties: Set<String> = [Person.table, Enterprise.table]
    /// What is kept by pages of its own: who may sign in, and as what.
    public static let keptApart: Set<String> = [Account.table, RoleGrant.table]

    public init(_ catalogue: Catalogue) {
        // The registers of each calling: those whose process names it, with what hangs on them.
        var callings: [Role: Set<String>] = [:]
        for role in Self.inside + Self.outside + [.bureauHead, .statistician] {
            callings[role] = Self.registers(of: role, catalogue)
        }
        callings[.outsideAdviser, default: []].formUnion([AdviserMatter.table])
        callings[.assistant, default: []].formUnion([SupervisedPerson.table])
        var accesses: [Role: [String: Granted]] = [:]
        for role in Role.allCases {
            for shape in catalogue.shapes {
                let isCalled = callings[role]?.contains(shape.table) == true
                accesses[role, default: [:]][shape.table] = Granted(
                    here: Self.work(of: role, in: shape, isCalled, isGranted: true),
                    elsewhere: Self.work(of: role, in: shape, isCalled, isGranted: false))
            }
        }
        self.accesses = accesses
    }

    /// The bureau's own.
    public static let standing = Duties(Manifest.catalogue)

    /// What a role may do with a register; `functions` are those it is granted for, none standing for all. What follows
    /// from other records is entered and corrected by nobody; its steps say who takes them.
    public func access(of role: Role, to shape: RegisterShape, functions: Set<Function> = []) -> Access {
        guard let known = accesses[role]?[shape.table] else { return .none }
        return functions.isEmpty || functions.contains(shape.function) ? known.here : known.elsewhere
    }

    private static func work(
        of role: Role, in shape: RegisterShape, _ isCalled: Bool, isGranted: Bool
    ) -> Access {
        let access = duty(of: role, in: shape, isCalled, isGranted: isGranted)
        guard shape.isDerived else { return access }
        return Access(rights: access.rights.intersection([.read, .reveal, .export]), reach: access.reach)
    }

    private static func duty(
        of role: Role, in shape: RegisterShape, _ isCalled: Bool, isGranted: Bool
    ) -> Access {
        if Self.keptApart.contains(shape.table) {
            return [.securityAdmin, .auditor].contains(role) ? Access(rights: [.read], reach: .every) : .none
        }
        let isCommon = shape.function == .organisation
        switch role {
        case .clerk where isCommon: return Access(rights: Set(Right.allCases), reach: .every)
        case .clerk where isGranted: return Access(rights: Set(Right.allCases), reach: .unit)
        case .reviewer where isGranted && !isCommon: return Access(rights: [.read, .reveal, .export], reach: .unit)
        case .unitHead where isGranted && !isCommon:
            return Access(rights: [.read, .reveal, .export, .change, .void], reach: .unit)
        case .statistician:
            return Access(
                rights: isCalled ? [.read, .export, .record, .change, .void] : [.read, .export], reach: .every)
        // Whoever reads the bureau's figures opens the records behind them, personal values covered.
        case .bureauHead: return Access(rights: isCalled ? [.read, .reveal] : [.read], reach: .every)
        case .procurator where shape.function == .corrections:
            return Access(rights: [.read, .reveal], reach: .every)
        case .assistant where isCalled: return Access(rights: [.read], reach: .assigned)
        case let role where isCalled && Self.inside.contains(role):
            return Access(rights: [.read, .reveal, .record, .change], reach: .unitOrAssigned)
        case let role where isCalled && Self.outside.contains(role):
            return Access(rights: [.read, .reveal], reach: .assigned)
        case let role where Self.parties.contains(shape.table) && Self.inside.contains(role):
            return Access(rights: [.read, .record, .change], reach: .every)
        case let role where isCommon && Self.atDesks.contains(role): return Access(rights: [.read], reach: .every)
        default: return .none
        }
    }

    /// The roles that have a right on a register.
    public func roles(with right: Right, on shape: RegisterShape) -> [Role] {
        Role.allCases.filter { access(of: $0, to: shape).rights.contains(right) }
    }

    /// Whether a role may take a step: it is named there, and reads the register.
    public func takes(_ step: StepShape, _ role: Role, on shape: RegisterShape, functions: Set<Function> = []) -> Bool {
        step.by.contains(role) && access(of: role, to: shape, functions: functions).rights.contains(.read)
    }

    /// The registers whose steps name the role; the records that those are lines of; their lines; and registers of the
    /// same function without a process that refer to one of them.
    private static func registers(of role: Role, _ catalogue: Catalogue) -> Set<String> {
        var found: Set<String> = []
        for shape in catalogue.shapes where shape.steps.contains(where: { $0.by.contains(role) }) {
            var place: RegisterShape? = shape
            while let next = place, found.insert(next.table).inserted { place = next.whole(in: catalogue) }
        }
        let named = found
        for shape in catalogue.shapes where !named.contains(shape.table) && shape.steps.isEmpty {
            let functions = named.compactMap { catalogue.shape($0) }.filter { shape.refers(to: $0.table) }
                .map(\.function)
            if functions.contains(shape.function) { found.insert(shape.table) }
        }
        for shape in catalogue.shapes {
            if let whole = shape.whole(in: catalogue), found.contains(whole.table) { found.insert(shape.table) }
        }
        return found
    }
}

extension RegisterShape {
    /// That a record's process goes on; of records without one, all.
    var isRunning: Predicate {
        let open = states.filter { !$0.isEnd }.map { Datum.text($0.name) }
        return open.isEmpty ? .always : .among("state", open)
    }

    /// The register whose records these are lines of.
    public func whole(in catalogue: Catalogue) -> RegisterShape? {
        guard let parent, let field = field(parent), case .reference(let table) = field.kind else { return nil }
        return catalogue.shape(table)
    }

    /// Whether a field that is not personal points to a register.
    func refers(to table: String) -> Bool { !references(to: table).isEmpty }

    /// The columns that point to a register and are not personal.
    func references(to table: String) -> [String] {
        fields.filter { $0.kind == .reference(table) && !$0.isPersonal }.map(\.column)
    }
}
