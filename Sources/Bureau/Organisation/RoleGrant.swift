public import Declarations

/// A role that an account holds, within a unit and for some functions, between two days (角色授予).
public struct RoleGrant: Register {
    public var account = Ref<Account>(0)
    public var role = Role.clerk
    /// The unit, with all beneath it; nothing for the whole bureau.
    public var scope: Ref<Unit>?
    /// None for every function.
    public var functions = Several<Function>()
    public var mayExport = false
    public var startsOn = Day.notGiven
    public var endsOn: Day?
    public var askedBy = ""
    public var approvedBy: String?

    public init() {}

    public static let table = "role_grant"
    public static let title = Label("角色授予", "granted role")
    public static let function = Function.organisation

    public static let fields: [Field<RoleGrant>] = [
        Field(\.account, "account", Label("账号", "Account"), .listed),
        Field(\.role, "role", Label("角色", "Role"), .listed, .filtered),
        Field(\.scope, "scope", Label("机构范围", "Within"), .listed),
        Field(\.functions, "functions", Label("职能", "Functions"), .listed),
        Field(\.mayExport, "may_export", Label("可导出", "May export"), .listed),
        Field(\.startsOn, "starts_on", Label("起始日期", "From"), .planned, .listed, .sorted),
        Field(\.endsOn, "ends_on", Label("截止日期", "Until"), .planned, .notBefore("starts_on"), .listed),
        Field(\.askedBy, "asked_by", Label("提出人", "Asked by"), .open, .listed),
        Field(\.approvedBy, "approved_by", Label("批准人", "Approved by"), .open, .listed),
    ]

    public static var within: PartialKeyPath<RoleGrant>? { \.account }
}

extension RoleGrant {
    /// Whether the role is held on a day. An administrator's takes two people: one asks, another approves.
    public func isInForce(on day: Day) -> Bool {
        startsOn <= day && (endsOn.map { day <= $0 } ?? true) && (!role.isAdministrator || approvedBy != nil)
    }

    /// Whether it still waits for a second person.
    public var waits: Bool { role.isAdministrator && approvedBy == nil }
}

extension Role {
    /// The three administrators (三员), whose duties are kept apart from each other and from every other.
    public var isAdministrator: Bool { [.systemAdmin, .securityAdmin, .auditor].contains(self) }
}
