public import Declarations

/// How hardship was shown.
public enum HardshipProof: String, CodeList {
    case certificate
    case exempt
    case notNeeded = "not_needed"
    case statement
    case inquiry

    public var label: Label {
        switch self {
        case .certificate: Label("经济困难证明", "Certificate")
        case .exempt: Label("免予审查", "Exempt")
        case .notNeeded: Label("通知类，不审查", "Not examined")
        case .statement: Label("个人诚信承诺", "Statement")
        case .inquiry: Label("信息共享查询", "Inquiry")
        }
    }

    public var inForce: (from: Day?, until: Day?) {
        switch self {
        case .statement, .inquiry: ("2022-01-01", nil)
        default: (nil, nil)
        }
    }
}

/// What was decided on an application.
public enum AidDecision: String, CodeList {
    case granted
    case refusedScope = "refused_scope"
    case refusedMeans = "refused_means"
    case refusedOther = "refused_other"
    case deemedWithdrawn = "deemed_withdrawn"
    case transferred
    case provisional

    public var label: Label {
        switch self {
        case .granted: Label("给予援助", "Granted")
        case .refusedScope: Label("不予援助（不属于范围）", "Refused: out of scope")
        case .refusedMeans: Label("不予援助（不符合经济困难）", "Refused: means")
        case .refusedOther: Label("不予援助（其他）", "Refused: other")
        case .deemedWithdrawn: Label("视为撤回", "Deemed withdrawn")
        case .transferred: Label("移送其他机构", "Passed on")
        case .provisional: Label("先行提供", "Provisional")
        }
    }
}

/// Where the matter itself stands.
public enum AidProceedings: String, CodeList {
    case preProcedure = "pre_procedure"
    case investigation
    case prosecutionReview = "prosecution_review"
    case firstInstance = "first_instance"
    case secondInstance = "second_instance"
    case retrial
    case deathReview = "death_review"
    case arbitration
    case mediation
    case adminHandling = "admin_handling"
    case reconsideration
    case stateCompensation = "state_compensation"
    case petitionReview = "petition_review"
    case enforcement

    public var label: Label {
        switch self {
        case .preProcedure: Label("未进入程序", "Not begun")
        case .investigation: Label("侦查", "Investigation")
        case .prosecutionReview: Label("审查起诉", "Examination for prosecution")
        case .firstInstance: Label("一审", "First instance")
        case .secondInstance: Label("二审", "Second instance")
        case .retrial: Label("再审", "Retrial")
        case .deathReview: Label("死刑复核", "Review of a death sentence")
        case .arbitration: Label("仲裁", "Arbitration")
        case .mediation: Label("调解", "Mediation")
        case .adminHandling: Label("行政处理", "Administrative handling")
        case .reconsideration: Label("行政复议", "Reconsideration")
        case .stateCompensation: Label("国家赔偿", "State compensation")
        case .petitionReview: Label("申诉", "Petition")
        case .enforcement: Label("执行", "Enforcement")
        }
    }
}

/// What the judicial bureau decided on an objection.
public enum AidObjectionResult: String, CodeList {
    case upheld
    case reversed

    public var label: Label {
        switch self {
        case .upheld: Label("维持不予援助", "Refusal upheld")
        case .reversed: Label("责令给予援助", "Refusal reversed")
        }
    }
}
