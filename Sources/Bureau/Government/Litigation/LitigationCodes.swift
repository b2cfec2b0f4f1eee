public import Declarations

/// The instance of a lawsuit.
public enum LitigationInstance: String, CodeList {
    case first, second, retrial

    public var label: Label {
        switch self {
        case .first: Label("一审", "First instance")
        case .second: Label("二审", "Second instance")
        case .retrial: Label("再审", "Retrial")
        }
    }
}

/// In what part a body stands before the court.
public enum DefendantPart: String, CodeList {
    case sole
    case jointAfterReconsideration = "joint_after_reconsideration"
    case joint, third

    public var label: Label {
        switch self {
        case .sole: Label("单独被告", "Sole defendant")
        case .jointAfterReconsideration: Label("复议维持后共同被告", "Joint defendant after reconsideration")
        case .joint: Label("共同被告", "Joint defendant")
        case .third: Label("第三人", "Third party")
        }
    }
}

/// What a court decides (行政诉讼法 第六十九至七十九条).
public enum LitigationResult: String, CodeList {
    case claimsDismissed = "claims_dismissed"
    case revoked
    case partlyRevoked = "partly_revoked"
    case performanceOrdered = "performance_ordered"
    case paymentOrdered = "payment_ordered"
    case illegalityConfirmed = "illegality_confirmed"
    case invalidityConfirmed = "invalidity_confirmed"
    case changed
    case agreementOrdered = "agreement_ordered"
    case suitRejected = "suit_rejected"
    case withdrawalAllowed = "withdrawal_allowed"
    case transferred, ended
    case appealDismissed = "appeal_dismissed"
    case reversed, remanded

    public var label: Label {
        switch self {
        case .claimsDismissed: Label("驳回诉讼请求", "Claims dismissed")
        case .revoked: Label("撤销", "Act revoked")
        case .partlyRevoked: Label("部分撤销", "Act revoked in part")
        case .performanceOrdered: Label("判决履行", "Performance ordered")
        case .paymentOrdered: Label("判决给付", "Payment ordered")
        case .illegalityConfirmed: Label("确认违法", "Found unlawful")
        case .invalidityConfirmed: Label("确认无效", "Found void")
        case .changed: Label("变更", "Act changed")
        case .agreementOrdered: Label("判决履行协议或赔偿", "Agreement or damages ordered")
        case .suitRejected: Label("驳回起诉", "Suit rejected")
        case .withdrawalAllowed: Label("准予撤诉", "Withdrawal allowed")
        case .transferred: Label("移送", "Transferred")
        case .ended: Label("终结诉讼", "Ended")
        case .appealDismissed: Label("二审维持", "Appeal dismissed")
        case .reversed: Label("二审改判", "Reversed on appeal")
        case .remanded: Label("发回重审", "Sent back")
        }
    }
}

/// The rank of the head who appears.
public enum HeadRank: String, CodeList {
    case principal, deputy
    case deputyLevel = "deputy_level"

    public var label: Label {
        switch self {
        case .principal: Label("正职", "Principal head")
        case .deputy: Label("副职", "Deputy head")
        case .deputyLevel: Label("参与分管的副职级负责人", "Deputy-level head in charge")
        }
    }
}

/// What a lost case was lost for.
public enum LossCause: String, CodeList {
    case facts, law, procedure, duty, authority

    public var label: Label {
        switch self {
        case .facts: Label("事实不清、证据不足", "Facts or evidence")
        case .law: Label("适用法律错误", "Law wrongly applied")
        case .procedure: Label("程序违法", "Procedure")
        case .duty: Label("不履行法定职责", "Duty not performed")
        case .authority: Label("超越职权", "Outside its powers")
        }
    }
}

/// Who appealed.
public enum Appellant: String, CodeList {
    case plaintiff, defendant, both

    public var label: Label {
        switch self {
        case .plaintiff: Label("原告", "Plaintiff")
        case .defendant: Label("被告", "Defendant")
        case .both: Label("双方", "Both")
        }
    }
}
