public import Declarations

/// How a round of check-ups is held.
public enum CheckupForm: String, CodeList {
    case selfCheck = "self_check"
    case visit
    case group

    public var label: Label {
        switch self {
        case .selfCheck: Label("自查表", "Self-check")
        case .visit: Label("上门体检", "Visit")
        case .group: Label("集中会诊", "Group session")
        }
    }
}

/// What a check-up looks at.
public enum CheckupArea: String, CodeList {
    case governance
    case contract
    case labour
    case property
    case safetyEnvironment = "safety_environment"
    case tax
    case financeGuarantee = "finance_guarantee"
    case litigation
    case data

    public var label: Label {
        switch self {
        case .governance: Label("治理结构", "Governance")
        case .contract: Label("合同管理", "Contracts")
        case .labour: Label("劳动用工", "Labour")
        case .property: Label("知识产权", "Intellectual property")
        case .safetyEnvironment: Label("安全环保", "Safety and environment")
        case .tax: Label("财税", "Tax")
        case .financeGuarantee: Label("融资担保", "Finance and guarantees")
        case .litigation: Label("诉讼", "Litigation")
        case .data: Label("数据合规", "Data")
        }
    }
}

/// How a question of the form is answered.
public enum AnswerKind: String, CodeList {
    case yesNo = "yes_no"
    case choice
    case number
    case text

    public var label: Label {
        switch self {
        case .yesNo: Label("是或否", "Yes or no")
        case .choice: Label("选择", "Choice")
        case .number: Label("数字", "Number")
        case .text: Label("文字", "Text")
        }
    }
}

/// Where a check-up stands.
public enum CheckupStage: String, CodeList {
    case selected
    case formSent = "form_sent"
    case formReturned = "form_returned"
    case reportIssued = "report_issued"
    case followedUp = "followed_up"
    case withdrawn

    public var label: Label {
        switch self {
        case .selected: Label("已选定", "Selected")
        case .formSent: Label("已发体检表", "Form sent")
        case .formReturned: Label("已回收体检表", "Form returned")
        case .reportIssued: Label("已出具报告", "Report issued")
        case .followedUp: Label("已回访", "Followed up")
        case .withdrawn: Label("已退出", "Withdrawn")
        }
    }
}

/// How grave a legal risk is.
public enum RiskGrade: String, CodeList {
    case red
    case orange
    case yellow
    case blue

    public var label: Label {
        switch self {
        case .red: Label("红色（重大）", "Red: grave")
        case .orange: Label("橙色（较大）", "Orange: considerable")
        case .yellow: Label("黄色（一般）", "Yellow: ordinary")
        case .blue: Label("蓝色（较低）", "Blue: low")
        }
    }
}
