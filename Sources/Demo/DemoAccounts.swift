import Bureau
import Declarations
public import Ledger

/// One account for each role, without passwords: in a demonstration one click enters as any of them.
public enum DemoAccounts {
    /// Opens them where the bureau has no account yet.
    ///
    /// - Parameter writers: the sign-in names in the demonstration's journal. Their accounts are closed: they say who
    ///   wrote, and nobody enters by them.
    public static func enter(into store: Store, writers: Set<String> = []) async throws {
        guard store.holding.isDemonstration, try store.read({ try Accounts.areEmpty(in: $0) }) else { return }
        try await store.write(as: .console) { transaction in
            for role in Role.allCases where !outside.contains(role) { try open(role, in: transaction) }
            for writer in writers.subtracting(nobodys).sorted() { try note(writer, in: transaction) }
        }
    }

    /// People outside the bureau come through the public pages.
    private static let outside: Set<Role> = [.supervised, .enterprise, .applicant]

    /// Hands that are nobody's.
    private static let nobodys: Set<String> = [Actor.console.account, Actor.system.account]

    private static func note(_ writer: String, in transaction: Transaction) throws {
        var account = Account()
        (account.signIn, account.name) = (writer, WriterWords.post(of: writer))
        account.closedOn = Days.standing.day
        _ = try Accounts.open(account, reason: WriterWords.reason, in: transaction)
    }

    private static func open(_ role: Role, in transaction: Transaction) throws {
        let reading = transaction.reading
        var account = Account()
        account.signIn = role.signIn
        account.name = role.label.zh
        account.person = try person(for: role, reading).map { Ref($0) }
        let row = try Accounts.open(account, in: transaction)
        var grant = RoleGrant()
        grant.role = role
        grant.startsOn = Days.standing.day - 1
        grant.mayExport = [.clerk, .unitHead, .statistician].contains(role)
        if [.unitHead, .streetLeader].contains(role) {
            let query = Query([.compare(Unit.column(\.kind), .equal, UnitKind.judicialOffice.datum)], limit: 200)
            grant.scope = try reading.rows(Unit.self, query).map(\.id).min().map { Ref($0) }
        }
        _ = try Accounts.grant(grant, to: row, isFirst: role.isAdministrator, in: transaction)
    }

    /// Somebody who has matters in hand, so that the account has something to open.
    private static func person(for role: Role, _ reading: Reading) throws -> Int64? {
        switch role {
        case .lawyer:
            let query = Query([.present(AidCase.column(\.lawyer))], limit: 1)
            let lawyer = try reading.rows(AidCase.self, query).first?.record.lawyer?.id
            return try lawyer.map { try reading.find(Lawyer.self, $0).record.person.id }
        case .mediator:
            let mediator = try reading.rows(DisputeMediator.self, Query(limit: 1)).first?.record.mediator.id
            return try mediator.map { try reading.find(Mediator.self, $0).record.person.id }
        case .correctionsOfficer:
            let query = Query([.present(SupervisedPerson.column(\.officer))], limit: 1)
            let officer = try reading.rows(SupervisedPerson.self, query).first?.record.officer?.id
            return try officer.map { try reading.find(Staff.self, $0).record.person.id }
        case .outsideAdviser:
            let adviser = try reading.rows(AdviserMatter.self, Query(limit: 1)).first?.record.adviser.id
            return try adviser.map { try reading.find(GovernmentAdviser.self, $0).record.person.id }
        default: return nil
        }
    }
}

extension Role {
    /// The role's name in small letters: unit-head, systems-admin.
    fileprivate var signIn: String {
        rawValue.map { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.joined()
    }
}
