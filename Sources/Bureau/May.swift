public import Declarations
public import Ledger

/// Something that somebody wants to do with a register or one of its records.
public enum Act: Sendable, Hashable {
    case read
    /// Read covered values in clear, for a purpose.
    case reveal
    case export
    case record, change, void
    case take(StepShape)

    var right: Right {
        switch self {
        case .read, .take: .read
        case .reveal: .reveal
        case .export: .export
        case .record: .record
        case .change: .change
        case .void: .void
        }
    }

    /// What a token must be given for.
    var scope: TokenScope {
        switch self {
        case .read: .read
        case .reveal: .reveal
        case .export: .export
        case .record, .change, .void, .take: .write
        }
    }
}

/// Pages that belong to no register.
public enum Door: Sendable, Hashable, CaseIterable {
    /// Figures, reports, checks of a report's prose.
    case figures
    /// Numbers without the records behind them: of the units for which a role is granted.
    case ownFigures
    /// Who may sign in, and as what.
    case accounts
    /// The journal's entries.
    case journal
    /// Opening a register beyond one's scope.
    case emergency

    var roles: [Role] {
        switch self {
        case .figures:
            [
                .clerk, .reviewer, .unitHead, .bureauHead, .statistician, .mediator, .aidReviewer,
                .correctionsOfficer, .reconsiderationOfficer,
            ]
        case .ownFigures: [.streetLeader, .superior]
        case .accounts: [.securityAdmin]
        case .journal: [.auditor]
        case .emergency: [.clerk, .unitHead, .correctionsOfficer]
        }
    }
}

/// The one gate. Pages and programs ask here before anything is read or written: role, scope, assignment, what stands
/// against it. Whether a step leads from where a record stands, and whether a second person must take it, the ledger
/// holds in the same transaction as the writing.
public enum May {
    /// Why somebody may not do it with any record of a register; nil when they may with some.
    public static func refusal(
        of act: Act, on shape: RegisterShape, to official: Official, _ duties: Duties = .standing
    ) -> Forbidden? {
        if permits(act, on: shape, to: official, duties) { return nil }
        return Forbidden.against(act, on: shape, official, duties)
    }

    /// Whether somebody may do it with some record of a register.
    public static func permits(
        _ act: Act, on shape: RegisterShape, to official: Official, _ duties: Duties = .standing
    ) -> Bool {
        if let limits = official.limits, !limits.contains(act.scope) { return false }
        if closed(act, on: shape) != nil { return false }
        if official.emergencies.contains(shape.table), act == .read || act == .reveal { return true }
        return official.grants.contains { allows(act, on: shape, $0, duties) }
    }

    /// What stands against it whoever asks.
    fileprivate static func closed(_ act: Act, on shape: RegisterShape) -> Forbidden.Why? {
        if act != .read, Duties.keptApart.contains(shape.table) { return .keptApart }
        switch act {
        case .record, .change, .void: return shape.isDerived ? .derived : nil
        case .read, .reveal, .export, .take: return nil
        }
    }

    /// Why somebody may not bring a ledger into a register. Its rows name and correct records of every unit, so it is
    /// for those who may correct the whole register.
    public static func refusal(ofBringingInto shape: RegisterShape, to official: Official) -> Forbidden? {
        if permitsBringing(into: shape, by: official) { return nil }
        return refusal(of: .record, on: shape, to: official) ?? refusal(of: .change, on: shape, to: official)
            ?? Forbidden(why: .elsewhere)
    }

    /// Whether somebody may bring a ledger into a register.
    public static func permitsBringing(into shape: RegisterShape, by official: Official) -> Bool {
        [Act.record, .change].allSatisfy {
            permits($0, on: shape, to: official) && scope(of: $0, on: shape, for: official) == .always
        }
    }

    /// The records of a register with which somebody may do it, as a condition for lists, counts and single records.
    public static func scope(
        of act: Act, on shape: RegisterShape, for official: Official, _ duties: Duties = .standing,
        _ catalogue: Catalogue = Manifest.catalogue
    ) -> Predicate {
        if official.emergencies.contains(shape.table), [.read, .reveal].contains(act) { return .always }
        var ways: [Predicate] = []
        for grant in official.grants where allows(act, on: shape, grant, duties) {
            let access = duties.access(of: grant.role, to: shape, functions: grant.functions)
            let mine = official.person.map { Assignment(catalogue: catalogue, person: $0).handled(shape) } ?? .any([])
            let own = grant.units.map { Predicate.among("unit", $0.sorted().map { .integer($0) }) } ?? .always
            switch access.reach {
            case .every: return .always
            case .unit, .unitOrAssigned:
                if own == .always { return .always }
                ways.append(own)
                if access.reach == .unitOrAssigned { ways.append(mine) }
            case .assigned: ways.append(mine)
            }
        }
        return .any(ways)
    }

    /// Why somebody may not do it with this very record. What they may not even read is not there for them.
    public static func check(
        _ act: Act, on shape: RegisterShape, id: Int64, for official: Official, in reading: Reading
    ) throws {
        if let refusal = refusal(of: act, on: shape, to: official) { throw refusal }
        guard try holds(scope(of: .read, on: shape, for: official), shape, id, reading) else {
            throw NotFound(register: shape.title, what: String(id))
        }
        guard act != .read else { return }
        guard try holds(scope(of: act, on: shape, for: official), shape, id, reading) else {
            throw Forbidden(why: .elsewhere)
        }
        guard isDecision(act) else { return }
        for person in [official.person, official.deputy].compactMap({ $0 }) {
            let party = Assignment(catalogue: Manifest.catalogue, person: person).party(shape)
            if party != .any([]), try holds(party, shape, id, reading) { throw Forbidden(why: .ownMatter) }
        }
    }

    /// Whether somebody may do it with every record of a register, whatever it says: none need be asked about.
    public static func isFree(_ act: Act, on shape: RegisterShape, for official: Official) -> Bool {
        guard permits(act, on: shape, to: official), scope(of: .read, on: shape, for: official) == .always,
            scope(of: act, on: shape, for: official) == .always
        else { return false }
        return !isDecision(act)
            || [official.person, official.deputy].compactMap { $0 }.allSatisfy {
                Assignment(catalogue: Manifest.catalogue, person: $0).party(shape) == .any([])
            }
    }

    /// Whether somebody handles this very record and may see covered values: a standing purpose, for which nobody is
    /// asked why they look at the names and phones of those whom it is about.
    public static func handles(
        _ shape: RegisterShape, id: Int64, _ official: Official, in reading: Reading
    ) throws -> Bool {
        guard let person = official.person, permits(.reveal, on: shape, to: official) else { return false }
        let mine = Assignment(catalogue: Manifest.catalogue, person: person).handled(shape)
        return try mine != .any([]) && holds(mine, shape, id, reading)
    }

    /// Whether a register holds those who do the work, not those whom it is about.
    public static func isPost(_ shape: RegisterShape) -> Bool { Assignment.posts.contains(shape.table) }

    /// Why whoever handles a record looks at covered values, as their entry says.
    public static func handling(_ record: Record) -> String {
        ReasonWords.handling + record.numberOrId
    }

    /// Those among some records of a register that somebody may read.
    public static func readable(
        _ ids: [Int64], of shape: RegisterShape, by official: Official, in reading: Reading
    ) throws -> Set<Int64> {
        guard permits(.read, on: shape, to: official) else { return [] }
        let scope = scope(of: .read, on: shape, for: official)
        return scope == .always ? Set(ids) : try those(ids, of: shape, meeting: scope, in: reading)
    }

    /// Those among some records of a register that meet a condition.
    static func those(
        _ ids: [Int64], of shape: RegisterShape, meeting condition: Predicate, in reading: Reading
    ) throws -> Set<Int64> {
        var found: Set<Int64> = []
        for start in stride(from: 0, to: ids.count, by: Limits.pageRows) {
            let some = ids[start..<min(start + Limits.pageRows, ids.count)].map { Datum.integer($0) }
            let query = Query([.among("id", some), condition], limit: Limits.pageRows, columns: [])
            found.formUnion(try reading.page(shape, query).records.map(\.id))
        }
        return found
    }

    /// Why somebody may not enter a record for a unit.
    public static func checkUnit(_ unit: Int64, on shape: RegisterShape, for official: Official) throws {
        if let refusal = refusal(of: .record, on: shape, to: official) { throw refusal }
        let isOwn = official.grants.contains { grant in
            allows(.record, on: shape, grant, .standing)
                && (grant.units?.contains(unit) ?? true
                    || Duties.standing.access(of: grant.role, to: shape, functions: grant.functions).reach == .every)
        }
        guard isOwn else { throw Forbidden(why: .elsewhere) }
    }

    /// The unit for which somebody enters records unless they say otherwise; 0 is the bureau itself.
    public static func home(on shape: RegisterShape, for official: Official) -> Int64 {
        let grants = official.grants.filter { allows(.record, on: shape, $0, .standing) }
        return grants.contains { $0.unit == nil } ? 0 : grants.first?.unit ?? 0
    }

    /// Why somebody may not enter at a door; nil when they may.
    public static func refusal(at door: Door, to official: Official) -> Forbidden? {
        if official.limits != nil, ![.figures, .ownFigures].contains(door) { return Forbidden(why: .token(.write)) }
        return official.roles.isDisjoint(with: door.roles) ? Forbidden(needed: door.roles) : nil
    }

    /// The units whose numbers somebody sees who opens no records; nil for the whole bureau.
    public static func countedUnits(for official: Official) -> Set<Int64>? {
        let grants = official.grants.filter { Door.ownFigures.roles.contains($0.role) }
        return grants.contains { $0.units == nil } ? nil : grants.reduce(into: []) { $0.formUnion($1.units ?? []) }
    }

    /// The functions of which they see numbers, common to all such roles of theirs; nil for every function.
    public static func countedFunctions(for official: Official) -> Set<Function>? {
        official.grants.filter { Door.ownFigures.roles.contains($0.role) && !$0.functions.isEmpty }
            .map(\.functions).reduce(nil) { common, more in common?.intersection(more) ?? more }
    }

    private static func allows(
        _ act: Act, on shape: RegisterShape, _ grant: Official.Grant, _ duties: Duties
    ) -> Bool {
        if case .take(let step) = act { return duties.takes(step, grant.role, on: shape, functions: grant.functions) }
        let access = duties.access(of: grant.role, to: shape, functions: grant.functions)
        return access.rights.contains(act.right) && (act != .export || grant.mayExport)
    }

    fileprivate static func needed(for act: Act, on shape: RegisterShape, _ duties: Duties) -> [Role] {
        if case .take(let step) = act { return step.by }
        return duties.roles(with: act.right, on: shape)
    }

    private static func isDecision(_ act: Act) -> Bool {
        switch act {
        case .change, .void, .take: true
        case .read, .reveal, .export, .record: false
        }
    }

    private static func holds(
        _ condition: Predicate, _ shape: RegisterShape, _ id: Int64, _ reading: Reading
    ) throws -> Bool {
        guard condition != .always else { return true }
        var query = Query([.compare("id", .equal, .integer(id)), condition])
        query.withVoid = true
        return try reading.count(shape, query) > 0
    }
}

/// Somebody may not do what they asked; the answer says why, and who may.
public struct Forbidden: Problem, Hashable {
    public let why: Why
    public let needed: [Role]

    /// What stands against it.
    public enum Why: Sendable, Hashable {
        case role, noExport, elsewhere, ownMatter, keptApart, deputy
        /// The register follows from others.
        case derived
        case token(TokenScope)
    }

    /// What stands against an act that the gate does not permit.
    fileprivate static func against(
        _ act: Act, on shape: RegisterShape, _ official: Official, _ duties: Duties
    ) -> Forbidden {
        if let limits = official.limits, !limits.contains(act.scope) { return Forbidden(why: .token(act.scope)) }
        if let closed = May.closed(act, on: shape) { return Forbidden(why: closed) }
        if act == .export, May.permits(.read, on: shape, to: official, duties) { return Forbidden(why: .noExport) }
        return Forbidden(needed: May.needed(for: act, on: shape, duties))
    }

    public init(needed: [Role]) {
        self.why = .role
        self.needed = needed
    }

    public init(why: Why) {
        self.why = why
        self.needed = []
    }

    public var status: Int { 403 }
    public var answer: Label {
        switch why {
        case .role:
            guard !needed.isEmpty else { return Label("没有角色可以办理", "No role may do this here") }
            let (zh, en) = (needed.map(\.label.zh), needed.map(\.label.en))
            return Label("须由\(zh.joined(separator: "、"))办理", "This is for: \(en.joined(separator: ", "))")
        case .noExport: return Label("您的角色没有导出权", "Your role carries no right to export")
        case .elsewhere: return Label("不在您的机构范围之内", "This lies outside your unit")
        case .ownMatter: return Label("本人是当事人，应当回避", "You are a party to this matter")
        case .deputy: return Label("代理期间不能再移交或另设代理", "A deputy hands nothing over and names no deputy")
        case .keptApart: return Label("账号与角色在专门页面办理", "Accounts and roles are kept on pages of their own")
        case .derived:
            return Label("由系统根据其他记录生成，不能手工登记、更正或作废", "It follows from other records and is not written by hand")
        case .token(let scope):
            return Label("令牌没有“\(scope.label.zh)”权限", "The token does not allow: \(scope.label.en)")
        }
    }
}
