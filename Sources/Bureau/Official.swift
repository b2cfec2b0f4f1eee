public import Declarations
public import Ledger

/// Somebody who has signed in, with what they may do today.
public struct Official: Sendable {
    public let actor: Actor
    /// The account's id.
    public let account: Int64
    public let name: String
    /// Who it is, where that is on file.
    public let person: Int64?
    public let grants: [Grant]
    /// Registers that stand open to them in an emergency.
    public var emergencies: Set<String> = []
    /// Who somebody is, whomever they act for.
    public var own: Int64? { deputy ?? person }
    /// Who the deputy is, where somebody acts for another.
    public internal(set) var deputy: Int64?
    public internal(set) var deputyship: Deputyship?
    /// What a token was given for; nil for somebody who signed in themselves.
    public var limits: Set<TokenScope>?

    /// A role that is in force, with its scope.
    public struct Grant: Sendable, Hashable {
        public let role: Role
        /// The unit for which it was granted; nil for the whole bureau.
        public let unit: Int64?
        /// That unit and all beneath it; nil for every one.
        public let units: Set<Int64>?
        /// None for every function.
        public let functions: Set<Function>
        public let mayExport: Bool

        public init(
            _ role: Role, unit: Int64? = nil, units: Set<Int64>? = nil, functions: Set<Function> = [],
            mayExport: Bool = false
        ) {
            self.role = role
            self.unit = unit
            self.units = units
            self.functions = functions
            self.mayExport = mayExport
        }
    }

    public init(_ actor: Actor, account: Int64 = 0, name: String = "", person: Int64? = nil, grants: [Grant]) {
        self.actor = actor
        self.account = account
        self.name = name
        self.person = person
        self.grants = grants
    }

    /// Nobody has signed in.
    public static let nobody = Official(Actor(account: ""), grants: [])

    /// A request's key as the journal keeps it: nobody meets another's request under a key that both have chosen.
    public func key(_ given: String) -> String { "\(actor.account) \(given)" }

    public var roles: Set<Role> { Set(grants.map(\.role)) }

    /// Whether the day begins with matters in hand and not with the bureau's figures.
    public var worksOnMatters: Bool {
        roles.isDisjoint(with: [.bureauHead, .statistician])
            && !roles.isDisjoint(with: [
                .clerk, .reviewer, .unitHead, .mediator, .lawyer, .aidReviewer, .correctionsOfficer,
                .reconsiderationOfficer, .assistant,
            ])
    }
}

/// What a token may be used for.
public enum TokenScope: String, Sendable, CaseIterable {
    case read, write, reveal, export

    public var label: Label {
        switch self {
        case .read: Label("查阅", "Read")
        case .write: Label("登记与办理", "Write")
        case .reveal: Label("看个人信息全文", "Reveal personal data")
        case .export: Label("导出", "Export")
        }
    }
}

extension Official {
    /// The account of a sign-in name as it stands on a day; nil where there is none, or it is closed.
    public static func named(_ signIn: String, on day: Day, in reading: Reading) throws -> Official? {
        guard let row = try Accounts.named(signIn, in: reading) else { return nil }
        return try of(row, on: day, in: reading)
    }

    /// The account that holds a token, limited to what the token was given for.
    public static func holding(_ token: Credential, on day: Day, in reading: Reading) throws -> Official? {
        guard let row = try? reading.find(Account.self, token.account) else { return nil }
        var official = try of(row, on: day, in: reading)
        official?.limits = Set(token.scopes.split(separator: ",").compactMap { TokenScope(rawValue: String($0)) })
        return official
    }

    /// The account of an id as it stands on a day.
    public static func of(_ row: Row<Account>, on day: Day, in reading: Reading) throws -> Official? {
        guard row.state != StateShape.void.name, row.record.closedOn.map({ day < $0 }) ?? true else { return nil }
        let grants = try Accounts.grants(of: row.id, in: reading).map(\.record).filter { $0.isInForce(on: day) }
        return Official(
            Actor(account: row.record.signIn), account: row.id, name: row.record.name, person: row.record.person?.id,
            grants: try grants.map { grant in
                Grant(
                    grant.role, unit: grant.scope?.id, units: try grant.scope.map { try subtree($0.id, in: reading) },
                    functions: Set(grant.functions.codes), mayExport: grant.mayExport)
            })
    }

    /// A unit and all beneath it.
    private static func subtree(_ unit: Int64, in reading: Reading) throws -> Set<Int64> {
        var (found, open): (Set<Int64>, [Int64]) = ([unit], [unit])
        while !open.isEmpty {
            let query = Query(
                [.among(Unit.column(\.parent), open.map { .integer($0) })], limit: Limits.pageRows, columns: [])
            open = try reading.page(Unit.shape, query).records.map(\.id).filter { found.insert($0).inserted }
        }
        return found
    }
}
