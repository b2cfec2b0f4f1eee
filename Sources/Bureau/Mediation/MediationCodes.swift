public import Declarations

/// Kinds of mediation organisation.
public enum OrgKind: String, CodeList {
    case committee
    case professional
    case enterprise
    case veteransStudio = "veterans_studio"
    case personalStudio = "personal_studio"
    case policePost = "police_post"
    case courtPost = "court_post"
    case petitionPost = "petition_post"

    public var label: Label {
        switch self {
        case .committee: Label("人民调解委员会", "Mediation committee")
        case .professional: Label("行业性专业性调解组织", "Professional committee")
        case .enterprise: Label("企事业单位调委会", "Enterprise committee")
        case .veteransStudio: Label("老兵调解工作室", "Veterans' studio")
        case .personalStudio: Label("个人调解工作室", "Personal studio")
        case .policePost: Label("派出所调解室", "Post at a police station")
        case .courtPost: Label("驻法院调解室", "Post at a court")
        case .petitionPost: Label("驻信访调解室", "Post at a petition office")
        }
    }
}

/// The three levels of mediation (三级调解).
public enum OrgLevel: String, CodeList {
    case district, township, village

    public var label: Label {
        switch self {
        case .district: Label("区级", "District")
        case .township: Label("街道（镇）级", "Township")
        case .village: Label("村（社区）级", "Village")
        }
    }
}

/// How much of the working time belongs to mediation.
public enum MediatorWork: String, CodeList {
    case fullTime = "full_time"
    case partTime = "part_time"

    public var label: Label {
        switch self {
        case .fullTime: Label("专职", "Full time")
        case .partTime: Label("兼职", "Part time")
        }
    }
}

/// How somebody became a mediator (人民调解法 第八、九、十三条).
public enum MediatorOrigin: String, CodeList {
    case member, engaged

    public var label: Label {
        switch self {
        case .member: Label("推选委员", "Elected member")
        case .engaged: Label("聘任", "Engaged")
        }
    }
}

/// Grades of mediators.
public enum MediatorGrade: String, CodeList {
    case first = "grade_1"
    case second = "grade_2"
    case third = "grade_3"

    public var label: Label {
        switch self {
        case .first: Label("一级", "Grade 1")
        case .second: Label("二级", "Grade 2")
        case .third: Label("三级", "Grade 3")
        }
    }
}

/// What a mediator brings along.
public enum MediatorTag: String, CodeList {
    case veteran, lawyer
    case retiredJudge = "retired_judge"
    case retiredOfficial = "retired_official"

    public var label: Label {
        switch self {
        case .veteran: Label("老兵", "Veteran")
        case .lawyer: Label("律师", "Lawyer")
        case .retiredJudge: Label("退休法官", "Retired judge")
        case .retiredOfficial: Label("退休干部", "Retired official")
        }
    }
}

/// What became of a visit.
public enum VisitHandling: String, CodeList {
    case answered
    case disputeOpened = "dispute_opened"
    case referred

    public var label: Label {
        switch self {
        case .answered: Label("当场答复", "Answered")
        case .disputeOpened: Label("受理纠纷", "Dispute opened")
        case .referred: Label("引导其他途径", "Referred")
        }
    }
}

/// Occasions of a screening.
public enum ScreeningKind: String, CodeList {
    case routine
    case keyPeriod = "key_period"
    case special

    public var label: Label {
        switch self {
        case .routine: Label("日常排查", "Routine")
        case .keyPeriod: Label("重点时段排查", "Key period")
        case .special: Label("专项排查", "Special")
        }
    }
}

/// What a zero report says. Nothing to report is said, never left out.
public enum ZeroContent: String, CodeList {
    case nothing, items

    public var label: Label {
        switch self {
        case .nothing: Label("无事", "Nothing to report")
        case .items: Label("有情况", "Something to report")
        }
    }
}

/// Colours of a warning. What each asks for is the bureau's own table.
public enum AlertColour: String, CodeList {
    case red, orange, yellow, blue

    public var label: Label {
        switch self {
        case .red: Label("红色预警", "Red warning")
        case .orange: Label("橙色预警", "Orange warning")
        case .yellow: Label("黄色预警", "Yellow warning")
        case .blue: Label("蓝色预警", "Blue warning")
        }
    }
}

/// What a warning is about.
public enum AlertSubject: String, CodeList {
    case dispute, place, crowd

    public var label: Label {
        switch self {
        case .dispute: Label("纠纷", "Dispute")
        case .place: Label("区划", "Place")
        case .crowd: Label("群体", "Group")
        }
    }
}
