public import Declarations

/// How much a village's adviser must do, by the bureau's rule of the day (履职要求).
public struct ServiceFrequency: Register {
    public var name = ""
    public var basis = ""
    public var monthlyMinutes = 0
    public var quarterlyLectures = 0
    public var validFrom = Day.notGiven
    public var validUntil: Day?

    public init() {}

    public static let table = "service_frequency"
    public static let title = Label("法律顾问履职要求", "service frequency")
    public static let function = Function.legalServices

    public static let fields: [Field<ServiceFrequency>] = [
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed),
        Field(\.basis, "basis", Label("依据", "Basis"), .open, .listed),
        Field(
            \.monthlyMinutes, "monthly_minutes", Label("每月现场服务", "On the spot per month"),
            .unit(Label("分钟", "minutes")), .listed),
        Field(
            \.quarterlyLectures, "quarterly_lectures", Label("每季讲座", "Lectures per quarter"),
            .unit(Label("场", "lectures")), .listed),
        Field(\.validFrom, "valid_from", Label("施行日期", "Valid from"), .planned, .listed, .sorted),
        Field(\.validUntil, "valid_until", Label("停止施行日期", "Valid until"), .planned, .notBefore("valid_from")),
    ]
}
