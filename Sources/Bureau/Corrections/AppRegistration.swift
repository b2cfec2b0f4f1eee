public import Declarations

/// Somebody's registration for one of the three apps, or why they need none (移动应用注册).
public struct AppRegistration: Register {
    public var app = CorrectionsApp.supervised
    public var supervised: Ref<SupervisedPerson>?
    public var staff: Ref<Staff>?
    public var assistant: Ref<Person>?
    public var enteredOn = Day.notGiven
    public var exemption: AppExemption?
    public var registeredOn: Day?
    public var closedOn: Day?

    public init() {}

    public static let table = "app_registration"
    public static let title = Label("移动应用注册", "app registration")
    public static let function = Function.corrections

    public static let fields: [Field<AppRegistration>] = [
        Field(\.app, "app", Label("应用", "App"), .listed, .filtered),
        Field(\.supervised, "supervised", Label("社区矫正对象", "Supervised person"), .listed),
        Field(\.staff, "staff", Label("工作人员", "Staff"), .listed),
        Field(\.assistant, "assistant", Label("协矫人员", "Assistant"), .listed),
        Field(\.enteredOn, "entered_on", Label("登记日期", "Entered"), .listed, .sorted),
        Field(\.exemption, "exemption", Label("免用原因", "Exempt because"), .listed, .filtered),
        Field(\.registeredOn, "registered_on", Label("注册日期", "Registered"), .notBefore("entered_on"), .listed),
        Field(\.closedOn, "closed_on", Label("注销日期", "Closed"), .notBefore("entered_on")),
    ]

    public static func faults(in registration: AppRegistration, at moment: Moment) -> [Fault] {
        faultsOfHolder(registration)
            + (registration.exemption != nil && registration.registeredOn != nil
                ? [needless(\.exemption, Label("已经注册", "when somebody has registered"))] : [])
    }

    /// One holder, and the one whom the app is for.
    private static func faultsOfHolder(_ registration: AppRegistration) -> [Fault] {
        let why = Label("使用\(registration.app.label.zh)", "for this app: \(registration.app.label.en)")
        let holders: [(app: CorrectionsApp, path: PartialKeyPath<AppRegistration>, missing: Fault?)] = [
            (.supervised, \.supervised, registration.supervised == nil ? missing(\.supervised, why) : nil),
            (.staff, \.staff, registration.staff == nil ? missing(\.staff, why) : nil),
            (.assistant, \.assistant, registration.assistant == nil ? missing(\.assistant, why) : nil),
        ]
        return holders.compactMap { holder in
            if holder.app == registration.app { return holder.missing }
            return holder.missing == nil ? needless(holder.path, why) : nil
        }
    }
}
