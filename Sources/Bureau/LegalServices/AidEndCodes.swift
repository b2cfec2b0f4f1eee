public import Declarations

/// How an aid case ended.
public enum AidResult: String, CodeList {
    case won
    case partlyWon = "partly_won"
    case lost
    case settledMediation = "settled_mediation"
    case settled
    case award
    case withdrawn
    case opinionFull = "opinion_full"
    case opinionPartial = "opinion_partial"
    case opinionNone = "opinion_none"

    public var label: Label {
        switch self {
        case .won: Label("胜诉", "Won")
        case .partlyWon: Label("部分胜诉", "Partly won")
        case .lost: Label("败诉", "Lost")
        case .settledMediation: Label("调解", "Settled by mediation")
        case .settled: Label("和解", "Settled")
        case .award: Label("仲裁裁决", "Award")
        case .withdrawn: Label("撤诉", "Withdrawn")
        case .opinionFull: Label("意见全部采纳", "Opinion adopted")
        case .opinionPartial: Label("意见部分采纳", "Opinion partly adopted")
        case .opinionNone: Label("意见未采纳", "Opinion not adopted")
        }
    }
}

/// Why aid was ended before the case was over.
public enum TerminationGround: String, CodeList {
    case noLongerPoor = "no_longer_poor"
    case ended
    case ownCounsel = "own_counsel"
    case request
    case falseStatement = "false_statement"
    case illegalUse = "illegal_use"

    public var label: Label {
        switch self {
        case .noLongerPoor: Label("不再符合经济困难条件", "No longer in hardship")
        case .ended: Label("案件终止审理或撤销", "Case dropped")
        case .ownCounsel: Label("自行委托律师", "Own counsel")
        case .request: Label("受援人要求终止", "At the recipient's wish")
        case .falseStatement: Label("隐瞒、提供虚假情况", "False statement")
        case .illegalUse: Label("利用援助从事违法活动", "Unlawful use")
        }
    }
}

/// How the recipient judges the service.
public enum ClientRating: String, CodeList {
    case good
    case fair
    case poor

    public var label: Label {
        switch self {
        case .good: Label("满意", "Satisfied")
        case .fair: Label("基本满意", "Fairly satisfied")
        case .poor: Label("不满意", "Not satisfied")
        }
    }
}

/// What a payment is for.
public enum SubsidyKind: String, CodeList {
    case handling = "case"
    case directCost = "direct_cost"
    case consult
    case duty
    case drafting
    case forensicFee = "forensic_fee"

    public var label: Label {
        switch self {
        case .handling: Label("办案补贴", "Case subsidy")
        case .directCost: Label("直接费用", "Direct cost")
        case .consult: Label("咨询补贴", "Consultation")
        case .duty: Label("值班补贴", "Duty")
        case .drafting: Label("代书补贴", "Drafting")
        case .forensicFee: Label("鉴定费", "Forensic fee")
        }
    }
}

/// Where a payment stands.
public enum SubsidyStage: String, CodeList {
    case computed
    case approved
    case paid
    case reversed

    public var label: Label {
        switch self {
        case .computed: Label("已核算", "Computed")
        case .approved: Label("已审批", "Approved")
        case .paid: Label("已发放", "Paid")
        case .reversed: Label("已冲销", "Reversed")
        }
    }
}

/// How quality was looked at.
public enum QualityTool: String, CodeList {
    case courtObservation = "court_observation"
    case callback
    case fileReview = "file_review"
    case peerReview = "peer_review"
    case thirdParty = "third_party"

    public var label: Label {
        switch self {
        case .courtObservation: Label("庭审旁听", "Hearing attended")
        case .callback: Label("电话回访", "Call to the recipient")
        case .fileReview: Label("卷宗评查", "File review")
        case .peerReview: Label("同行评估", "Peer review")
        case .thirdParty: Label("第三方评估", "Third party")
        }
    }
}

/// What a quality check found.
public enum QualityGrade: String, CodeList {
    case excellent
    case good
    case pass
    case fail

    public var label: Label {
        switch self {
        case .excellent: Label("优秀", "Excellent")
        case .good: Label("良好", "Good")
        case .pass: Label("合格", "Pass")
        case .fail: Label("不合格", "Fail")
        }
    }
}
