public import Declarations

/// What counsel does in a case.
public enum CounselRole: String, CodeList {
    case defence
    case victim
    case privateProsecution = "private_prosecution"

    public var label: Label {
        switch self {
        case .defence: Label("辩护", "Defence")
        case .victim: Label("代理被害人", "For the victim")
        case .privateProsecution: Label("代理自诉人", "For the private prosecutor")
        }
    }
}

/// How counsel came into a case.
public enum CounselOrigin: String, CodeList {
    case entrusted
    case aid

    public var label: Label {
        switch self {
        case .entrusted: Label("委托", "Entrusted")
        case .aid: Label("法律援助指派", "Appointed by legal aid")
        }
    }
}

/// The stage of criminal proceedings.
public enum CriminalStage: String, CodeList {
    case investigation
    case prosecutionReview = "prosecution_review"
    case firstInstance = "first_instance"
    case secondInstance = "second_instance"
    case retrial
    case deathReview = "death_review"

    public var label: Label {
        switch self {
        case .investigation: Label("侦查", "Investigation")
        case .prosecutionReview: Label("审查起诉", "Examination for prosecution")
        case .firstInstance: Label("一审", "First instance")
        case .secondInstance: Label("二审", "Second instance")
        case .retrial: Label("再审", "Retrial")
        case .deathReview: Label("死刑复核", "Review of a death sentence")
        }
    }
}

/// Where a filing stands.
public enum MajorCaseStage: String, CodeList {
    case taken
    case filed
    case discussed
    case tried
    case closed

    public var label: Label {
        switch self {
        case .taken: Label("已接受委托", "Taken")
        case .filed: Label("已报备", "Filed")
        case .discussed: Label("已集体研究", "Discussed")
        case .tried: Label("已开庭", "Tried")
        case .closed: Label("已结案", "Closed")
        }
    }
}

/// How the case ended for the client.
public enum MajorCaseResult: String, CodeList {
    case convicted
    case changedCharge = "changed_charge"
    case acquitted
    case notProsecuted = "not_prosecuted"
    case dropped
    case ended

    public var label: Label {
        switch self {
        case .convicted: Label("有罪判决", "Convicted")
        case .changedCharge: Label("改变定性", "Convicted of another charge")
        case .acquitted: Label("无罪", "Acquitted")
        case .notProsecuted: Label("不起诉", "Not prosecuted")
        case .dropped: Label("撤销案件", "Dropped")
        case .ended: Label("解除委托", "Counsel relieved")
        }
    }
}
