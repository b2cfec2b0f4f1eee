public import Declarations

/// How a complaint came.
public enum ComplaintChannel: String, CodeList {
    case phone
    case hotline
    case visit
    case letter
    case online
    case transferred

    public var label: Label {
        switch self {
        case .phone: Label("来电", "Phone")
        case .hotline: Label("12348、12345热线", "Hotline")
        case .visit: Label("来访", "Visit")
        case .letter: Label("来信", "Letter")
        case .online: Label("网络", "Online")
        case .transferred: Label("上级转办", "Passed down")
        }
    }
}

/// How weighty a complaint is.
public enum ComplaintLevel: String, CodeList {
    case ordinary
    case major

    public var label: Label {
        switch self {
        case .ordinary: Label("一般", "Ordinary")
        case .major: Label("重大", "Major")
        }
    }
}

/// Whom a complaint is about.
public enum ComplaintSubject: String, CodeList {
    case mediator
    case lawyer
    case legalWorker = "legal_worker"
    case officer
    case office

    public var label: Label {
        switch self {
        case .mediator: Label("调解员", "Mediator")
        case .lawyer: Label("律师", "Lawyer")
        case .legalWorker: Label("基层法律服务工作者", "Legal worker")
        case .officer: Label("工作人员", "Officer")
        case .office: Label("单位", "Office")
        }
    }
}

/// What a complaint came to.
public enum ComplaintOutcome: String, CodeList {
    case justified
    case partly
    case unjustified
    case withdrawn

    public var label: Label {
        switch self {
        case .justified: Label("属实", "Justified")
        case .partly: Label("部分属实", "Partly justified")
        case .unjustified: Label("不属实", "Not justified")
        case .withdrawn: Label("撤回", "Withdrawn")
        }
    }
}

/// What a piece of work may earn.
public enum FeeKind: String, CodeList {
    case mediation
    case legalAid = "legal_aid"
    case volunteer
    case performance

    public var label: Label {
        switch self {
        case .mediation: Label("调解以案定补", "Mediation fee")
        case .legalAid: Label("法律援助补贴", "Legal aid subsidy")
        case .volunteer: Label("志愿服务工时", "Volunteer hours")
        case .performance: Label("绩效积分", "Performance points")
        }
    }
}

/// Why a piece of work earns nothing.
public enum UncountedReason: String, CodeList {
    case notConcluded = "not_concluded"
    case noAgreement = "no_agreement"
    case noMediator = "no_mediator"
    case noParties = "no_parties"
    case notFiled = "not_filed"
    case countedBefore = "counted_before"
    case fileIncomplete = "file_incomplete"
    case outsidePeriod = "outside_period"

    public var label: Label {
        switch self {
        case .notConcluded: Label("尚未办结", "Not concluded")
        case .noAgreement: Label("未达成协议", "No agreement")
        case .noMediator: Label("不是该案调解员", "Not a mediator of the case")
        case .noParties: Label("当事人登记不全", "Parties incomplete")
        case .notFiled: Label("尚未归档", "Not filed")
        case .countedBefore: Label("已计过一次", "Counted before")
        case .fileIncomplete: Label("案卷不完整", "File incomplete")
        case .outsidePeriod: Label("不在计补期间", "Outside the period")
        }
    }
}

/// What made somebody wonder.
public enum DoubtKind: String, CodeList {
    case sameWording = "same_wording"
    case samePhone = "same_phone"
    case nightEntries = "night_entries"
    case lastDay = "last_day"
    case allSucceeded = "all_succeeded"
    case farOutOfLine = "far_out_of_line"

    public var label: Label {
        switch self {
        case .sameWording: Label("多件文字雷同", "Same wording in many files")
        case .samePhone: Label("一个电话对应多名当事人", "One phone for several parties")
        case .nightEntries: Label("凌晨同一分钟多次登记", "Many entries in one minute after midnight")
        case .lastDay: Label("集中在期末最后一日办结", "All settled on the last day")
        case .allSucceeded: Label("数千件全部成功", "Every one of thousands succeeded")
        case .farOutOfLine: Label("数量明显偏离", "Far out of line")
        }
    }
}

/// What a reviewer made of a question.
public enum DoubtConclusion: String, CodeList {
    case explained
    case corrected
    case finding
    case watched

    public var label: Label {
        switch self {
        case .explained: Label("说明成立", "Explained")
        case .corrected: Label("已更正记录", "Records corrected")
        case .finding: Label("转为问题整改", "Became a finding")
        case .watched: Label("继续关注", "Kept in view")
        }
    }
}
