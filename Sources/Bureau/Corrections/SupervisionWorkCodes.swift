public import Declarations

/// The province's three mobile apps (移动应用).
public enum CorrectionsApp: String, CodeList {
    case staff, supervised, assistant

    public var label: Label {
        switch self {
        case .staff: Label("矫务通", "For staff")
        case .supervised: Label("在矫通", "For supervised persons")
        case .assistant: Label("协矫通", "For assistants")
        }
    }
}

/// Why somebody need not register (免用原因).
public enum AppExemption: String, CodeList {
    case age
    case cannotRead = "cannot_read"
    case noPhone = "no_phone"
    case illness, other

    public var label: Label {
        switch self {
        case .age: Label("年龄大", "Old age")
        case .cannotRead: Label("不识字", "Cannot read")
        case .noPhone: Label("无智能手机", "No smartphone")
        case .illness: Label("患病、残疾", "Illness or disability")
        case .other: Label("其他", "Other")
        }
    }
}

/// How a supervised person reports (报告方式).
public enum CheckInKind: String, CodeList {
    case phone, written
    case inPerson = "in_person"
    case app, away, event

    public var label: Label {
        switch self {
        case .phone: Label("电话报告", "By phone")
        case .written: Label("书面报告", "In writing")
        case .inPerson: Label("当面报告", "In person")
        case .app: Label("移动应用拍照报告", "By app with a photo")
        case .away: Label("外出期间报告", "While away")
        case .event: Label("重大事项报告", "On an important event")
        }
    }
}

/// How somebody seemed when they reported (思想情绪).
public enum StateOfMind: String, CodeList {
    case calm, worried, low, agitated

    public var label: Label {
        switch self {
        case .calm: Label("平稳", "Calm")
        case .worried: Label("有心事", "Worried")
        case .low: Label("情绪低落", "Low")
        case .agitated: Label("情绪激动", "Agitated")
        }
    }
}

/// What a class or activity was (活动类型).
public enum ClassKind: String, CodeList {
    case study
    case communityWork = "community_work"
    case warning, entry, leaving, training

    public var label: Label {
        switch self {
        case .study: Label("教育学习", "Study")
        case .communityWork: Label("公益活动（社区服务）", "Community work")
        case .warning: Label("警示教育", "Warning education")
        case .entry: Label("入矫教育", "On entry")
        case .leaving: Label("解矫教育", "On leaving")
        case .training: Label("技能培训", "Skills")
        }
    }
}

/// Whether somebody was there (到课情况).
public enum Presence: String, CodeList {
    case present, excused, absent

    public var label: Label {
        switch self {
        case .present: Label("到场", "Present")
        case .excused: Label("经批准缺席", "Excused")
        case .absent: Label("无故缺席", "Absent")
        }
    }
}

/// Why an individual talk was held (谈话类型). The admonishing talk of 2019 is a talk and no sanction.
public enum TalkKind: String, CodeList {
    case routine, entry, leaving, admonishing, visit, special

    public var label: Label {
        switch self {
        case .routine: Label("日常谈话", "Routine")
        case .entry: Label("入矫谈话", "On entry")
        case .leaving: Label("解矫谈话", "On leaving")
        case .admonishing: Label("训诫谈话", "Admonishing talk")
        case .visit: Label("实地走访谈话", "Home visit")
        case .special: Label("专项谈话", "On a special matter")
        }
    }
}

/// Why somebody asks to go away (外出事由).
public enum LeaveReason: String, CodeList {
    case medical, work, family, visit, study, lawsuit, other

    public var label: Label {
        switch self {
        case .medical: Label("就医", "Medical treatment")
        case .work: Label("工作", "Work")
        case .family: Label("家庭重大变故", "Family matter")
        case .visit: Label("探亲", "Visiting relatives")
        case .study: Label("就学、考试", "Study or examination")
        case .lawsuit: Label("参加诉讼", "Lawsuit")
        case .other: Label("其他", "Other")
        }
    }
}

/// How far somebody goes (外出范围).
public enum LeaveReach: String, CodeList {
    case city, province, country

    public var label: Label {
        switch self {
        case .city: Label("本市其他区县", "Elsewhere in the city")
        case .province: Label("省内其他市", "Elsewhere in the province")
        case .country: Label("外省", "Another province")
        }
    }
}

/// Which way a change of residence goes (变更方向).
public enum MoveDirection: String, CodeList {
    case out, into

    public var label: Label {
        switch self {
        case .out: Label("迁出本区", "Out of the district")
        case .into: Label("迁入本区", "Into the district")
        }
    }
}
