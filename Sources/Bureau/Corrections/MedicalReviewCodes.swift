public import Declarations

/// Who commissions an assessment (委托机关).
public enum AssessmentOrgan: String, CodeList {
    case court, procuratorate, police, prison

    public var label: Label {
        switch self {
        case .court: Label("人民法院", "Court")
        case .procuratorate: Label("人民检察院", "Procuratorate")
        case .police: Label("公安机关", "Police")
        case .prison: Label("监狱", "Prison")
        }
    }
}

/// Whom an assessment is about (评估对象).
public enum AssessmentSubject: String, CodeList {
    case defendant, convict

    public var label: Label {
        switch self {
        case .defendant: Label("被告人", "Defendant")
        case .convict: Label("罪犯", "Convict")
        }
    }
}

/// The opinion of an assessment (评估意见). It binds nobody.
public enum AssessmentOpinion: String, CodeList {
    case suitable, unsuitable

    public var label: Label {
        switch self {
        case .suitable: Label("适宜社区矫正", "Suitable")
        case .unsuitable: Label("不适宜社区矫正", "Not suitable")
        }
    }
}

/// Whether the ground for serving outside prison still holds (是否仍符合条件).
public enum MedicalFitness: String, CodeList {
    case holds, gone, unclear

    public var label: Label {
        switch self {
        case .holds: Label("仍符合", "Still holds")
        case .gone: Label("情形消失", "Gone")
        case .unclear: Label("待进一步诊断", "To be examined further")
        }
    }
}

/// The campaign that a special check belongs to (专项名称).
public enum CheckCampaign: String, CodeList {
    case antiGang = "anti_gang"
    case hazards, festival, other

    public var label: Label {
        switch self {
        case .antiGang: Label("扫黑除恶专项排查", "Against organised crime")
        case .hazards: Label("安全隐患大排查", "Safety hazards")
        case .festival: Label("重点时段排查", "Key periods")
        case .other: Label("其他专项", "Other")
        }
    }
}

/// What a special check found (排查结论).
public enum CheckFinding: String, CodeList {
    case none, clue

    public var label: Label {
        switch self {
        case .none: Label("未发现", "Nothing")
        case .clue: Label("有线索", "A clue")
        }
    }
}
