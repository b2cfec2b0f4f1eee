public import Declarations

/// Somebody who may sign in (账号). What proves it is them stands elsewhere and in no journal.
public struct Account: Register {
    public var signIn = ""
    public var name = ""
    public var person: Ref<Person>?
    public var closedOn: Day?

    public init() {}

    public static let table = "account"
    public static let title = Label("账号", "account")
    public static let function = Function.organisation

    public static let fields: [Field<Account>] = [
        Field(\.signIn, "sign_in", Label("登录名", "Sign-in name"), .open, .listed, .searched),
        Field(\.name, "name", Label("姓名或岗位", "Name or post"), .open, .title, .listed, .searched),
        Field(\.person, "person", Label("对应人员", "Person")),
        Field(\.closedOn, "closed_on", Label("停用日期", "Closed"), .listed),
    ]

    public static var once: [PartialKeyPath<Account>] { [\.signIn] }

    public static func faults(in account: Account, at moment: Moment) -> [Fault] {
        let letters = account.signIn.utf8.allSatisfy { byte in
            (97...122).contains(byte) || (48...57).contains(byte) || [45, 46, 95].contains(byte)
        }
        guard !letters || !(2...40).contains(account.signIn.utf8.count), !account.signIn.isEmpty else { return [] }
        return [
            wrong(\.signIn, account.signIn, Label("须为 2 至 40 个小写字母、数字", "is not 2 to 40 small letters or digits"))
        ]
    }
}
