public import Declarations

/// How a case came to light.
public enum EnforcementSource: String, CodeList {
    case inspection, complaint, transferred, assigned

    public var label: Label {
        switch self {
        case .inspection: Label("日常检查", "Inspection")
        case .complaint: Label("投诉举报", "Complaint")
        case .transferred: Label("部门移送", "Transferred by a department")
        case .assigned: Label("上级交办", "Assigned")
        }
    }
}

/// A kind of penalty.
public enum EnforcementPenalty: String, CodeList {
    case warning, fine, confiscation, suspension

    public var label: Label {
        switch self {
        case .warning: Label("警告", "Warning")
        case .fine: Label("罚款", "Fine")
        case .confiscation: Label("没收", "Confiscation")
        case .suspension: Label("责令停产停业", "Business suspended")
        }
    }
}

/// Why a case is not filed, dropped or not punished.
public enum NotFiledGround: String, CodeList {
    case trivial
    case noFact = "no_fact"
    case notOurs = "not_ours"
    case expired

    public var label: Label {
        switch self {
        case .trivial: Label("情节轻微已改正", "Trivial and corrected")
        case .noFact: Label("违法事实不成立", "No breach")
        case .notOurs: Label("不属本机关管辖", "Not of this office")
        case .expired: Label("超过追究时限", "Too late")
        }
    }
}

/// How a paper is served.
public enum EnforcementServiceMode: String, CodeList {
    case direct, left, entrusted, post, notice

    public var label: Label {
        switch self {
        case .direct: Label("直接送达", "Direct")
        case .left: Label("留置送达", "Left at the door")
        case .entrusted: Label("委托送达", "Entrusted")
        case .post: Label("邮寄送达", "By post")
        case .notice: Label("公告送达", "By public notice")
        }
    }
}

/// A coercive measure.
public enum EnforcementMeasureKind: String, CodeList {
    case sealing, seizure, freezing
    /// Somebody else does at the party's cost what the party would not.
    case substitute

    public var label: Label {
        switch self {
        case .sealing: Label("查封", "Sealing")
        case .seizure: Label("扣押", "Seizure")
        case .freezing: Label("冻结", "Freezing")
        case .substitute: Label("代履行", "Work in the party's place")
        }
    }
}

/// What becomes of things registered and kept as evidence.
public enum PreservationDisposal: String, CodeList {
    case returned, seized, confiscated, destroyed, forwarded, recorded

    public var label: Label {
        switch self {
        case .returned: Label("解除并返还", "Returned")
        case .seized: Label("依法扣押", "Seized")
        case .confiscated: Label("依法没收", "Confiscated")
        case .destroyed: Label("依法销毁", "Destroyed")
        case .forwarded: Label("移送有权机关", "Forwarded")
        case .recorded: Label("固定证据后解除", "Released after recording")
        }
    }
}

/// The part of an officer in a case.
public enum EnforcementOfficerPart: String, CodeList {
    case lead, second

    public var label: Label {
        switch self {
        case .lead: Label("主办", "Lead")
        case .second: Label("协办", "Second")
        }
    }
}

/// Within how long an act can still be punished (行政处罚法 第三十六条).
public enum PunishingLimit: String, CodeList {
    case ordinary, grave

    public var label: Label {
        switch self {
        case .ordinary: Label("一般（二年）", "Ordinary: two years")
        case .grave: Label("涉及生命健康安全、金融安全且有危害后果（五年）", "Life, health or finance, with harm: five years")
        }
    }
}
