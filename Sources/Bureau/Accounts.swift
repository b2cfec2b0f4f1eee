public import Declarations
public import Ledger

/// Opening accounts and granting roles. Whoever does it never does it for themselves, and one of the three
/// administrators takes two people.
public enum Accounts {
    /// The account of a sign-in name; throws where there is none.
    public static func find(_ signIn: String, in reading: Reading) throws -> Row<Account> {
        guard let row = try named(signIn, in: reading) else {
            throw NotFound(register: Account.title, what: signIn)
        }
        return row
    }

    static func named(_ signIn: String, in reading: Reading) throws -> Row<Account>? {
        let query = Query([.compare(Account.column(\.signIn), .equal, .text(signIn))], limit: 1)
        return try reading.rows(Account.self, query).first
    }

    /// Every account, the first opened first.
    public static func all(in reading: Reading) throws -> [Row<Account>] {
        try reading.every(Account.shape, []).reversed().map { try reading.row(Account.self, of: $0) }
    }

    /// Every role that an account holds, held or is to hold.
    public static func grants(of account: Int64, in reading: Reading) throws -> [Row<RoleGrant>] {
        let query = Query(
            [.compare(RoleGrant.column(\.account), .equal, .integer(account))], limit: Limits.pageRows)
        return try reading.rows(RoleGrant.self, query).reversed()
    }

    /// Every role that anybody holds, held or is to hold, by account.
    public static func grants(in reading: Reading) throws -> [Int64: [Row<RoleGrant>]] {
        let rows = try reading.every(RoleGrant.shape, []).reversed().map { try reading.row(RoleGrant.self, of: $0) }
        return Dictionary(grouping: rows, by: \.record.account.id)
    }

    /// Whether anybody may sign in yet.
    public static func areEmpty(in reading: Reading) throws -> Bool {
        try reading.count(Account.shape, Query(), upTo: 1) == 0
    }

    /// Opens an account.
    public static func open(
        _ account: Account, reason: String = "", in transaction: Transaction
    ) throws -> Row<Account> {
        try transaction.record(account, reason: reason)
    }

    /// Closes an account from today on.
    public static func close(_ row: Row<Account>, reason: String, in transaction: Transaction) throws {
        try refuseSelf(row, transaction)
        var row = row
        row.record.closedOn = transaction.at.day
        _ = try transaction.change(row, event: "closed", reason: reason)
    }

    /// Grants a role, or asks that it be granted where that takes a second person.
    ///
    /// - Parameter isFirst: the console sets in the first of each administrator by itself: nobody is there to ask.
    public static func grant(
        _ grant: RoleGrant, to row: Row<Account>, reason: String = "", isFirst: Bool = false,
        in transaction: Transaction
    ) throws -> Row<RoleGrant> {
        try refuseSelf(row, transaction)
        let held = try grants(of: row.id, in: transaction.reading)
        guard held.count < Limits.roles else { throw Refused([.tooManyRoles]) }
        let today = transaction.at.day
        let others = held.map(\.record).filter { $0.role != grant.role && $0.endsOn.map { today <= $0 } ?? true }
        if others.contains(where: { $0.role.isAdministrator || grant.role.isAdministrator }) {
            throw Refused([.dutiesApart(grant.role)])
        }
        var grant = grant
        grant.account = Ref(row.id)
        grant.askedBy = transaction.actor.account
        grant.approvedBy = isFirst ? transaction.actor.account : nil
        if grant.startsOn == Day.notGiven { grant.startsOn = today }
        return try transaction.record(grant, reason: reason)
    }

    /// Approves a role that somebody else has asked for.
    public static func approve(_ id: Int64, in transaction: Transaction) throws {
        var row = try transaction.reading.find(RoleGrant.self, id)
        try refuseSelf(try transaction.reading.find(Account.self, row.record.account.id), transaction)
        guard row.record.waits else { throw Refused([.nothingToApprove]) }
        guard row.record.askedBy != transaction.actor.account else { throw Refused([.secondPerson]) }
        row.record.approvedBy = transaction.actor.account
        _ = try transaction.change(row, event: "approved", reason: "")
    }

    /// Ends a role after today, or takes back one that was asked for.
    public static func end(_ id: Int64, reason: String, in transaction: Transaction) throws {
        var row = try transaction.reading.find(RoleGrant.self, id)
        try refuseSelf(try transaction.reading.find(Account.self, row.record.account.id), transaction)
        guard !reason.isEmpty else { throw Refused([.notGiven("reason", Label("理由", "Reason"))]) }
        guard row.record.startsOn < transaction.at.day else {
            _ = try transaction.void(row, reason: reason)
            return
        }
        row.record.endsOn = transaction.at.day - 1
        _ = try transaction.change(row, event: "ended", reason: reason)
    }

    /// Whether somebody holds an administrator's role already, or is to.
    public static func isHeld(_ role: Role, in reading: Reading) throws -> Bool {
        let query = Query([.compare(RoleGrant.column(\.role), .equal, role.datum)])
        return try reading.rows(RoleGrant.self, query).contains { !$0.record.waits }
    }

    private static func refuseSelf(_ row: Row<Account>, _ transaction: Transaction) throws {
        guard row.record.signIn != transaction.actor.account else { throw Refused([.notOneself]) }
    }
}

extension Accounts {
    /// What is wrong with a password that somebody chose.
    public static func faults(ofPassword password: String, for signIn: String) -> [Fault] {
        let length = Limits.passwordLength
        guard length.contains(password.unicodeScalars.count) else {
            let words = Label(
                "密码须为 \(length.lowerBound) 至 \(length.upperBound) 个字符",
                "A password has \(length.lowerBound) to \(length.upperBound) characters")
            return [Fault(field: "new_password", rule: "range", answer: words)]
        }
        let isPlain = Set(password).count < 5 || password.lowercased().contains(signIn.lowercased())
        guard isPlain else { return [] }
        return [
            Fault(
                field: "new_password", rule: "weak",
                answer: Label("密码过于简单，或含登录名", "The password is too plain, or holds the sign-in name"))
        ]
    }
}

extension Fault {
    static let notOneself = Fault(
        rule: "self", answer: Label("不能为本人办理账号与角色", "Nobody does this for their own account"))
    static let secondPerson = Fault(
        rule: "second_person",
        answer: Label("须由提出人以外的人批准", "Somebody other than who asked for it must approve it"))
    static let nothingToApprove = Fault(
        rule: "state", answer: Label("没有待批准的授予", "There is nothing to approve"))
    static let tooManyRoles = Fault(
        rule: "limit", answer: Label("一个账号最多 \(Limits.roles) 个角色", "An account has \(Limits.roles) roles at most"))

    static func dutiesApart(_ role: Role) -> Fault {
        Fault(
            field: "role", value: role.rawValue, rule: "separated",
            answer: Label("三员职责相互分离，也不与其他角色兼任", "An administrator's role stands beside no other"))
    }
}
