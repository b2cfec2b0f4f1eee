public import Declarations
public import Ledger

/// A deputyship that is in force: somebody may act for another until a day (代理).
public struct Deputyship: Sendable, Hashable {
    /// The handover's id.
    public let id: Int64
    public let number: String
    /// The account of whom the deputy acts for, and what it is called.
    public let principal: String
    public let name: String
    public let until: Day
    let account: Int64

    /// Those that a person holds on a day.
    public static func held(by person: Int64, on day: Day, in reading: Reading) throws -> [Deputyship] {
        let conditions: [Predicate] = [
            .compare("state", .equal, .text(HandoverStage.inForce.rawValue)),
            .present(WorkHandover.column(\.endsOn)),
            .through(
                WorkHandover.column(\.deputy), table: Staff.table,
                .compare(Assignment.holder, .equal, .integer(person))),
        ]
        return try reading.rows(WorkHandover.self, Query(conditions, limit: Limits.pageRows)).compactMap { row in
            guard let until = row.record.endsOn, row.record.startsOn <= day, day <= until else { return nil }
            return try of(row, until: until, in: reading)
        }
    }

    private static func of(_ row: Row<WorkHandover>, until: Day, in reading: Reading) throws -> Deputyship? {
        let person = try reading.find(Staff.self, row.record.giver.id).record.person
        let query = Query([.compare(Account.column(\.person), .equal, .integer(person.id))], limit: 1)
        guard let account = try reading.rows(Account.self, query).first else { return nil }
        return Deputyship(
            id: row.id, number: row.number, principal: account.record.signIn, name: account.record.name, until: until,
            account: account.id)
    }
}

extension Official {
    /// The same person acting for another: what that one may do, the administrators' duties apart, and neither's own
    /// matters. Every entry names both.
    public func acting(for deputyship: Deputyship, on day: Day, in reading: Reading) throws -> Official? {
        let row = try reading.find(Account.self, deputyship.account)
        guard let other = try Official.of(row, on: day, in: reading) else { return nil }
        var acting = Official(
            Actor(account: actor.account, principal: deputyship.principal), account: account, name: name,
            person: other.person, grants: other.grants.filter { !$0.role.isAdministrator })
        acting.deputy = person
        acting.deputyship = deputyship
        return acting
    }
}
