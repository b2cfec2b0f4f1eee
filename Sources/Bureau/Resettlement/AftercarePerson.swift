public import Declarations

/// Somebody looked after once compulsory drug treatment is over (强制隔离戒毒后续照管对象).
public struct AftercarePerson: Register {
    public var person = Ref<Person>(0)
    public var facility = ""
    public var leftOn = Day.notGiven
    public var office = Ref<Unit>(0)
    public var place: Ref<Place>?
    public var onFileOn: Day?
    public var agreementOn: Day?
    public var termUntil: Day?
    public var plan: String?
    public var endedOn: Day?
    public var endReason: AftercareEnd?

    public init() {}

    public static let table = "aftercare_person"
    public static let title = Label("后续照管对象", "person in aftercare")
    public static let function = Function.resettlement
    public static var numbers: NumberStyle { NumberWords.aftercare }

    public static let fields: [Field<AftercarePerson>] = [
        Field(\.person, "person", Label("人员", "Person"), .listed),
        Field(\.facility, "facility", Label("戒毒所", "Facility"), .open, .listed, .filtered),
        Field(\.leftOn, "left_on", Label("出所日期", "Left the facility"), .planned, .listed, .sorted),
        Field(
            \.office, "office", Label("责任司法所", "Judicial office"), .among(\Unit.kind, .judicialOffice), .owner, .listed,
            .filtered),
        Field(\.place, "place", Label("所在区划", "Place"), .filtered),
        Field(\.onFileOn, "on_file_on", Label("列册日期", "On file since"), .notBefore("left_on"), .listed),
        Field(\.agreementOn, "agreement_on", Label("签订协议", "Agreement signed"), .notBefore("left_on")),
        Field(\.termUntil, "term_until", Label("照管期至", "Term until"), .planned, .notBefore("left_on"), .listed),
        Field(\.plan, "plan", Label("照管方案", "Plan"), .personal(.text), .long),
        Field(\.endedOn, "ended_on", Label("终止日期", "Ended"), .notBefore("on_file_on"), .listed),
        Field(\.endReason, "end_reason", Label("终止原因", "How it ended"), .filtered),
    ]

    public static var alike: [Likeness<AftercarePerson>] { [Likeness(\.person)] }
    public static var once: [PartialKeyPath<AftercarePerson>] { [\.person, \.leftOn] }

    public static func faults(in aftercare: AftercarePerson, at moment: Moment) -> [Fault] {
        guard (aftercare.endedOn == nil) != (aftercare.endReason == nil) else { return [] }
        let why = Label("终止日期和终止原因须同时填写", "the end needs both its day and its reason")
        return [aftercare.endedOn == nil ? missing(\.endedOn, why) : missing(\.endReason, why)]
    }
}

/// Where aftercare stands.
public enum AftercareStage: String, CodeList {
    case notified
    case onFile = "on_file"
    case ended

    public var label: Label {
        switch self {
        case .notified: Label("待衔接", "Notified")
        case .onFile: Label("在册", "On file")
        case .ended: Label("已终止", "Ended")
        }
    }
}

/// From the notice of the facility to the end of the term. Whether somebody on file is in fact looked after is not a
/// state: the days on which they were not are on record with their reasons.
extension AftercarePerson: Staged {
    public static let initial = AftercareStage.notified
    public static let ends: [AftercareStage] = [.ended]

    public static let steps: [Step<AftercarePerson>] = [
        Step(
            "enter", Label("列册", "Put on file"), from: .notified, to: .onFile, by: .clerk, .correctionsOfficer,
            asks: [\.onFileOn, \.termUntil], offers: [\.agreementOn, \.plan]),
        Step(
            "end", Label("终止照管", "End aftercare"), from: .onFile, to: .ended, by: .clerk, .unitHead,
            asks: [\.endedOn, \.endReason]),
    ]

    public static func faults(in aftercare: AftercarePerson, standing state: String) -> [Fault] {
        switch AftercareStage(rawValue: state) {
        case .notified where aftercare.onFileOn != nil:
            return [needless(\.onFileOn, Label("尚未列册", "before the person is on file"))]
        case .onFile:
            let open = aftercare.endedOn == nil ? [] : [needless(\.endedOn, Label("仍在册", "while on file"))]
            return faultsOfFile(aftercare) + open
        case .ended: return faultsOfFile(aftercare)
        default: return []
        }
    }

    private static func faultsOfFile(_ aftercare: AftercarePerson) -> [Fault] {
        aftercare.onFileOn == nil ? [missing(\.onFileOn, Label("已列册", "when somebody is on file"))] : []
    }
}
