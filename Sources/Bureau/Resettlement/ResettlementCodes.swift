public import Declarations

/// From where somebody comes back (来源).
public enum ResettlementOrigin: String, CodeList {
    case prison
    case detention
    case endedCorrection = "ended_correction"

    public var label: Label {
        switch self {
        case .prison: Label("监狱释放", "Released from prison")
        case .detention: Label("看守所释放", "Released from a detention house")
        case .endedCorrection: Label("社区矫正期满", "End of community correction")
        }
    }

    /// Whether somebody can be fetched at a gate.
    var hasGate: Bool { self != .endedCorrection }
}

/// Why somebody is a key person (重点帮教情形).
public enum KeyGround: String, CodeList {
    case security = "state_security"
    case gang, cult, repeated, violent
    case noneOfThree = "three_without"
    case inclined = "likely_to_reoffend"
    case longSentence = "long_sentence"
    case illness = "mental_illness"
    case drugs

    public var label: Label {
        switch self {
        case .security: Label("危害国家安全、涉恐", "State security or terrorism")
        case .gang: Label("涉黑涉恶", "Gang crime")
        case .cult: Label("邪教", "Cult")
        case .repeated: Label("累犯、多次犯罪", "Repeated offences")
        case .violent: Label("严重暴力犯罪", "Serious violence")
        case .noneOfThree: Label("“三无”人员", "No home, no work, no kin")
        case .inclined: Label("监所评估有重新犯罪倾向", "Held likely to reoffend")
        case .longSentence: Label("长刑期", "A long sentence")
        case .illness: Label("精神障碍、严重疾病", "Mental or grave illness")
        case .drugs: Label("涉毒", "Drugs")
        }
    }
}

/// How closely somebody is kept in touch with (帮教等级).
public enum HelpGrade: String, CodeList {
    case close, ordinary, light

    public var label: Label {
        switch self {
        case .close: Label("重点", "Close")
        case .ordinary: Label("一般", "Ordinary")
        case .light: Label("宽松", "Light")
        }
    }
}

/// How somebody came from the gate to the office (衔接方式; GB/T 31000-2015).
public enum Handover: String, CodeList {
    case government = "gov"
    case escort = "prison_escort"
    case office
    case police = "police_control"
    case village
    case selfReturn = "self_return"
    case other

    public var external: String? {
        switch self {
        case .government: "01"
        case .escort: "02"
        case .office: "03"
        case .police: "04"
        case .village: "05"
        case .selfReturn: "06"
        case .other: "99"
        }
    }

    public var label: Label {
        switch self {
        case .government: Label("基层政府接回", "Fetched by the township")
        case .escort: Label("监所送回", "Brought by the prison")
        case .office: Label("司法所接回", "Fetched by the judicial office")
        case .police: Label("公安落实管控", "Taken over by the police")
        case .village: Label("村（社区）接回", "Fetched by the village")
        case .selfReturn: Label("自行返回", "Came alone")
        case .other: Label("其他", "Other")
        }
    }

    /// Whether somebody went to fetch the person or brought them.
    var isFetching: Bool { self != .selfReturn && self != .other }
}

/// What somebody lives by after the return (安置方式; GB/T 31000-2015, with 过渡性安置 and 未安置).
public enum Placement: String, CodeList {
    case farmland
    case publicPost = "public_post"
    case certifiedBase = "certified_base"
    case governmentBase = "gov_base"
    case selfEmployed = "self_business"
    case employed, startup, other, transitional
    case unplaced = "none"

    public var external: String? {
        switch self {
        case .farmland: "01"
        case .publicPost: "02"
        case .certifiedBase: "03"
        case .governmentBase: "04"
        case .selfEmployed: "05"
        case .employed: "06"
        case .startup: "07"
        case .other: "99"
        case .transitional, .unplaced: nil
        }
    }

    public var label: Label {
        switch self {
        case .farmland: Label("落实责任田", "Farmland")
        case .publicPost: Label("公益性岗位", "A public post")
        case .certifiedBase: Label("企业认证基地", "A certified base")
        case .governmentBase: Label("政府投入基地", "A base paid by government")
        case .selfEmployed: Label("个体经营", "A business of one's own")
        case .employed: Label("企业吸纳就业", "Employed by a firm")
        case .startup: Label("自主创业", "A firm of one's own")
        case .other: Label("其他方式安置", "Other")
        case .transitional: Label("过渡性安置", "For the time being")
        case .unplaced: Label("未安置", "Nothing yet")
        }
    }
}

/// Where somebody lives (居住情况).
public enum Housing: String, CodeList {
    case own, kin, rented, dormitory, shelter

    public var label: Label {
        switch self {
        case .own: Label("自有住房", "Own home")
        case .kin: Label("随亲属居住", "With kin")
        case .rented: Label("租房", "Rented")
        case .dormitory: Label("单位宿舍", "Dormitory")
        case .shelter: Label("过渡性安置点", "Shelter")
        }
    }
}

/// Social aid (社会救助).
public enum SocialAid: String, CodeList {
    case subsistence, destitute, medical, education, housing, temporary

    public var label: Label {
        switch self {
        case .subsistence: Label("最低生活保障", "Subsistence allowance")
        case .destitute: Label("特困供养", "Support of the destitute")
        case .medical: Label("医疗救助", "Medical aid")
        case .education: Label("教育救助", "Educational aid")
        case .housing: Label("住房救助", "Housing aid")
        case .temporary: Label("临时救助", "Temporary aid")
        }
    }
}

/// Help on the way to work (就业服务、技能培训).
public enum JobService: String, CodeList {
    case register, training, referral

    public var label: Label {
        switch self {
        case .register: Label("失业登记", "Registered as unemployed")
        case .training: Label("技能培训", "Skills training")
        case .referral: Label("推荐就业", "Recommended to an employer")
        }
    }
}

/// A paper of the file; a file is complete when all are in it (档案材料).
public enum ResettlementForm: String, CodeList {
    case release, registration, assessment, agreement, group, plan

    public var label: Label {
        switch self {
        case .release: Label("释放（解除矫正）证明", "Certificate of release")
        case .registration: Label("登记表", "Registration form")
        case .assessment: Label("危险性评估", "Assessment of risk")
        case .agreement: Label("帮教协议", "Agreement on help")
        case .group: Label("帮教小组名单", "Members of the help group")
        case .plan: Label("帮教方案", "Plan of help")
        }
    }
}

/// How help ended (解除帮教原因).
public enum ResettlementEnd: String, CodeList {
    case termOver = "term_over"
    case moved, died
    case reoffended

    public var label: Label {
        switch self {
        case .termOver: Label("帮教期满", "Term over")
        case .moved: Label("迁出", "Moved away")
        case .died: Label("死亡", "Died")
        case .reoffended: Label("重新犯罪", "Reoffended")
        }
    }
}

/// Who helps (帮教小组成员).
public enum HelperKind: String, CodeList {
    case officer, villageCadre = "village_cadre"
    case police, kin, employer, volunteer, socialWorker = "social_worker"

    public var label: Label {
        switch self {
        case .officer: Label("司法所工作人员", "Officer")
        case .villageCadre: Label("村（社区）干部", "Village cadre")
        case .police: Label("社区民警", "Police of the community")
        case .kin: Label("亲属", "Kin")
        case .employer: Label("用工单位", "Employer")
        case .volunteer: Label("志愿者", "Volunteer")
        case .socialWorker: Label("专职社工", "Social worker")
        }
    }
}

/// How somebody was met or reached (走访方式).
public enum ContactKind: String, CodeList {
    case home, office, workplace, phone, video

    public var label: Label {
        switch self {
        case .home: Label("上门走访", "At home")
        case .office: Label("到所谈话", "At the office")
        case .workplace: Label("单位走访", "At work")
        case .phone: Label("电话联系", "By telephone")
        case .video: Label("视频联系", "By video")
        }
    }
}

/// What somebody needs (困难需求).
public enum HelpNeed: String, CodeList {
    case work, skills, housing, living, medical, family, legal, mind

    public var label: Label {
        switch self {
        case .work: Label("就业", "Work")
        case .skills: Label("技能", "Skills")
        case .housing: Label("住房", "Housing")
        case .living: Label("生活", "Living")
        case .medical: Label("就医", "Medical care")
        case .family: Label("家庭关系", "Family")
        case .legal: Label("法律", "Law")
        case .mind: Label("心理", "State of mind")
        }
    }
}
