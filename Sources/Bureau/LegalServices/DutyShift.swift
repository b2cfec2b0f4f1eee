public import Declarations

/// A shift of a duty lawyer at a station (律师值班).
public struct DutyShift: Register {
    public var station = Ref<AidStation>(0)
    public var lawyer = Ref<Lawyer>(0)
    public var shiftOn = Day.notGiven
    public var startsAt = Moment(milliseconds: 0)
    public var endsAt = Moment(milliseconds: 0)
    public var attendedOn: Day?
    public var consultations = 0
    public var legalHelp = 0
    public var pleaWitness = 0
    public var substitute: Ref<Lawyer>?
    public var note: String?

    public init() {}

    public static let table = "duty_shift"
    public static let title = Label("值班", "duty shift")
    public static let function = Function.legalServices
    public static var numbers: NumberStyle { NumberWords.dutyShift }

    public static let fields: [Field<DutyShift>] = [
        Field(\.station, "station", Label("工作站", "Station"), .listed, .filtered),
        Field(\.lawyer, "lawyer", Label("律师", "Lawyer"), .listed, .filtered),
        Field(\.shiftOn, "shift_on", Label("值班日期", "Shift on"), .planned, .listed, .sorted, .filtered),
        Field(\.startsAt, "starts_at", Label("开始时间", "Starts"), .planned, .listed),
        Field(\.endsAt, "ends_at", Label("结束时间", "Ends"), .planned, .notBefore("starts_at"), .listed),
        Field(\.attendedOn, "attended_on", Label("到岗日期", "Attended")),
        Field(\.consultations, "consultations", Label("解答咨询", "Consultations"), .unit(Label("人次", "persons")), .listed),
        Field(\.legalHelp, "legal_help", Label("法律帮助", "Legal help"), .unit(Label("人次", "persons")), .listed),
        Field(
            \.pleaWitness, "plea_witness", Label("认罪认罚见证", "Plea statements witnessed"),
            .unit(Label("件", "statements")), .listed),
        Field(\.substitute, "substitute", Label("替班律师", "Substitute")),
        Field(\.note, "note", Label("备注", "Note"), .personal(.text), .long),
    ]

    public static func faults(in shift: DutyShift, at moment: Moment) -> [Fault] {
        let days = [shift.startsAt.day, shift.endsAt.day]
        guard shift.shiftOn != .notGiven, days.contains(where: { $0 != shift.shiftOn }) else { return [] }
        return [wrong(\.startsAt, shift.startsAt, Label("不在值班日期 \(shift.shiftOn)", "is not on \(shift.shiftOn)"))]
    }
}
