public import Declarations

/// For whom a volunteer centre is there.
public enum CentreAudience: String, CodeList {
    case youth
    case women
    case elderly
    case newcomers
    case founders

    public var label: Label {
        switch self {
        case .youth: Label("青少年", "Young people")
        case .women: Label("妇女", "Women")
        case .elderly: Label("老年人", "Elderly people")
        case .newcomers: Label("新市民", "Newcomers")
        case .founders: Label("创业者", "Founders")
        }
    }
}

/// What a volunteer does for a living.
public enum VolunteerProfession: String, CodeList {
    case lawyer
    case legalWorker = "legal_worker"
    case notary
    case teacher
    case student
    case official
    case mediator
    case social
    case retired
    case other

    public var label: Label {
        switch self {
        case .lawyer: Label("律师", "Lawyer")
        case .legalWorker: Label("基层法律服务工作者", "Legal worker")
        case .notary: Label("公证员", "Notary")
        case .teacher: Label("教师", "Teacher")
        case .student: Label("大学生", "Student")
        case .official: Label("公职人员", "Official")
        case .mediator: Label("调解员", "Mediator")
        case .social: Label("社会工作者", "Social worker")
        case .retired: Label("退休人员", "Retired")
        case .other: Label("其他", "Other")
        }
    }
}

/// What a volunteer can do.
public enum VolunteerSkill: String, CodeList {
    case consultation
    case lecture
    case mediation
    case counselling
    case drafting
    case translation
    case design

    public var label: Label {
        switch self {
        case .consultation: Label("法律咨询", "Consultation")
        case .lecture: Label("法治宣讲", "Lectures")
        case .mediation: Label("调解", "Mediation")
        case .counselling: Label("心理疏导", "Counselling")
        case .drafting: Label("代书", "Drafting")
        case .translation: Label("方言和手语", "Dialect and sign language")
        case .design: Label("宣传设计", "Design")
        }
    }
}

/// What volunteers do together.
public enum ActivityKind: String, CodeList {
    case consultation
    case lecture
    case aid
    case mediation
    case care
    case publicity
    case training

    public var label: Label {
        switch self {
        case .consultation: Label("法律咨询", "Consultation")
        case .lecture: Label("法治讲座", "Lecture")
        case .aid: Label("法律援助引导", "Guidance to legal aid")
        case .mediation: Label("纠纷化解", "Mediation")
        case .care: Label("走访关爱", "Visits")
        case .publicity: Label("法治宣传", "Publicity")
        case .training: Label("志愿者培训", "Training")
        }
    }
}

/// Where an activity stands.
public enum VolunteerActivityStage: String, CodeList {
    case announced
    case held
    case cancelled

    public var label: Label {
        switch self {
        case .announced: Label("已预告", "Announced")
        case .held: Label("已开展", "Held")
        case .cancelled: Label("已取消", "Cancelled")
        }
    }
}
