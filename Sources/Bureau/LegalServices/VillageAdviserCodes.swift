public import Declarations

/// Where a whole-township contract stands.
public enum ContractStage: String, CodeList {
    case draft
    case signed
    case inForce = "in_force"
    case ended

    public var label: Label {
        switch self {
        case .draft: Label("起草", "Draft")
        case .signed: Label("已签订", "Signed")
        case .inForce: Label("履行中", "In force")
        case .ended: Label("已终止", "Ended")
        }
    }
}

/// What an adviser did for a village.
public enum AdviserServiceKind: String, CodeList {
    case consult
    case lecture
    case contractReview = "contract_review"
    case villageRules = "village_rules"
    case decisionOpinion = "decision_opinion"
    case mediation
    case drafting
    case aidReferral = "aid_referral"
    case wechatReply = "wechat_reply"
    case duty

    public var label: Label {
        switch self {
        case .consult: Label("法律咨询", "Consultation")
        case .lecture: Label("法治讲座", "Lecture")
        case .contractReview: Label("审查合同", "Contract review")
        case .villageRules: Label("修订村规民约", "Village rules")
        case .decisionOpinion: Label("决策法律意见", "Opinion on a decision")
        case .mediation: Label("参与调解", "Mediation")
        case .drafting: Label("代书", "Drafting")
        case .aidReferral: Label("引导法律援助", "Referral to legal aid")
        case .wechatReply: Label("微信群答疑", "Answers in the group")
        case .duty: Label("驻点值班", "Duty on the spot")
        }
    }
}

/// How an adviser served.
public enum AdviserServiceMode: String, CodeList {
    case onSite = "on_site"
    case telephone
    case wechat

    public var label: Label {
        switch self {
        case .onSite: Label("现场", "On the spot")
        case .telephone: Label("电话", "By telephone")
        case .wechat: Label("微信", "By WeChat")
        }
    }
}
