public import Declarations

/// What the police decide about a referral.
public enum ReferralPoliceDecision: String, CodeList {
    case filed
    case notFiled = "not_filed"
    case returned, forwarded

    public var label: Label {
        switch self {
        case .filed: Label("立案", "Filed")
        case .notFiled: Label("不立案", "Not filed")
        case .returned: Label("退回补充", "Returned for completion")
        case .forwarded: Label("转其他机关", "Forwarded")
        }
    }
}

/// What became of a referral in the end.
public enum ReferralOutcome: String, CodeList {
    case judged, prosecuted
    case notProsecuted = "not_prosecuted"
    case dismissed, administrative

    public var label: Label {
        switch self {
        case .judged: Label("已判决", "Judged")
        case .prosecuted: Label("已起诉", "Prosecuted")
        case .notProsecuted: Label("不起诉", "Not prosecuted")
        case .dismissed: Label("撤销案件", "Dismissed")
        case .administrative: Label("退回行政处理", "Returned to the agency")
        }
    }
}

/// A paper that goes with a referral.
public enum ReferralPaper: String, CodeList {
    case letter, report, list, test

    public var label: Label {
        switch self {
        case .letter: Label("移送书", "Letter")
        case .report: Label("调查报告", "Report")
        case .list: Label("涉案物品清单", "List of things")
        case .test: Label("检验报告、鉴定结论", "Test or expert report")
        }
    }
}
