public import Declarations

/// The side on which a party stands.
public enum PartySide: String, CodeList {
    case applicant, respondent
    case third = "third_party"

    public var label: Label {
        switch self {
        case .applicant: Label("申请人", "Applicant")
        case .respondent: Label("被申请人", "Other party")
        case .third: Label("第三人", "Third party")
        }
    }
}

/// Whether a party is somebody or some body.
public enum PartyKind: String, CodeList {
    case person, organisation

    public var label: Label {
        switch self {
        case .person: Label("自然人", "Person")
        case .organisation: Label("单位", "Organisation")
        }
    }
}

/// How the parties were asked afterwards.
public enum ReturnVisitMode: String, CodeList {
    case phone
    case inPerson = "in_person"
    case online

    public var label: Label {
        switch self {
        case .phone: Label("电话回访", "By phone")
        case .inPerson: Label("上门回访", "In person")
        case .online: Label("网络回访", "Online")
        }
    }
}

/// How satisfied a party is with the mediation.
public enum Satisfaction: String, CodeList {
    case satisfied, fair, dissatisfied
    case notAnswered = "not_answered"

    public var label: Label {
        switch self {
        case .satisfied: Label("满意", "Satisfied")
        case .fair: Label("基本满意", "Fairly satisfied")
        case .dissatisfied: Label("不满意", "Dissatisfied")
        case .notAnswered: Label("未评价", "Did not say")
        }
    }
}
