public import Declarations

/// What kind of case aid is given in.
public enum AidNature: String, CodeList {
    case criminal
    case civil
    case administrative

    public var label: Label {
        switch self {
        case .criminal: Label("刑事", "Criminal")
        case .civil: Label("民事", "Civil")
        case .administrative: Label("行政", "Administrative")
        }
    }
}

/// How aid is given.
public enum AidMode: String, CodeList {
    case litigation
    case nonLitigation = "non_litigation"
    case labourArbitration = "labour_arbitration"
    case notaryAid = "notary_aid"
    case forensicAid = "forensic_aid"

    public var label: Label {
        switch self {
        case .litigation: Label("诉讼", "Litigation")
        case .nonLitigation: Label("非诉讼", "Outside court")
        case .labourArbitration: Label("劳动仲裁", "Labour arbitration")
        case .notaryAid: Label("公证援助", "Notary aid")
        case .forensicAid: Label("司法鉴定援助", "Forensic aid")
        }
    }
}

/// How a case came to legal aid.
public enum AidOrigin: String, CodeList {
    case application
    case transferred
    case notifiedDefence = "notified_defence"
    case notifiedRepresentation = "notified_representation"
    case requested

    public var label: Label {
        switch self {
        case .application: Label("依申请", "Application")
        case .transferred: Label("转交申请", "Application passed on")
        case .notifiedDefence: Label("通知辩护", "Notice to defend")
        case .notifiedRepresentation: Label("通知代理（强制医疗）", "Notice to represent")
        case .requested: Label("商请", "Request of another centre")
        }
    }
}

/// For whom a body must give notice; the external code is its line in official table 5.
public enum NoticeObject: String, CodeList {
    case minor
    case blindDeafMute = "blind_deaf_mute"
    case limitedCapacity = "limited_capacity"
    case gravePenalty = "grave_penalty"
    case fullCoverage = "full_coverage"
    case lawAfter2022 = "law_after2022"

    public var label: Label {
        switch self {
        case .minor: Label("未成年人", "Minor")
        case .blindDeafMute: Label("盲、聋、哑人", "Blind, deaf or mute")
        case .limitedCapacity: Label("尚未完全丧失辨认控制能力的精神病人", "Mentally ill of limited capacity")
        case .gravePenalty: Label("可能判处无期徒刑、死刑", "Facing life or death")
        case .fullCoverage: Label("其他（律师辩护全覆盖）", "Other: full coverage")
        case .lawAfter2022: Label("其他（法律援助法第二十五条）", "Other: article 25")
        }
    }

    public var inForce: (from: Day?, until: Day?) {
        switch self {
        case .lawAfter2022: ("2022-01-01", nil)
        default: (nil, nil)
        }
    }
}

/// Which body notified or passed on a case.
public enum NotifyingBody: String, CodeList {
    case police
    case procuratorate
    case court
    case detention
    case other

    public var label: Label {
        switch self {
        case .police: Label("公安机关", "Police")
        case .procuratorate: Label("人民检察院", "Procuratorate")
        case .court: Label("人民法院", "Court")
        case .detention: Label("看守所", "Detention house")
        case .other: Label("其他", "Other")
        }
    }
}

/// What a civil or administrative case is about; the external code is its line in official table 6.
public enum AidMatter: String, CodeList {
    case wages
    case labourRelation = "labour_relation"
    case workInjury = "work_injury"
    case labourOther = "labour_other"
    case socialInsurance = "social_insurance"
    case socialRelief = "social_relief"
    case pensionRelief = "pension_relief"
    case supportElder = "support_elder"
    case supportChild = "support_child"
    case supportSpouse = "support_spouse"
    case familyOther = "family_other"
    case domesticViolence = "domestic_violence"
    case traffic
    case medical
    case productFood = "product_food"
    case environment
    case injuryOther = "injury_other"
    case goodSamaritan = "good_samaritan"
    case stateCompensation = "state_compensation"
    case capacity
    case petition
    case defence
    case victimAgency = "victim_agency"
    case other

    public var label: Label {
        switch self {
        case .wages: Label("劳动报酬", "Wages")
        case .labourRelation: Label("确认劳动关系", "Employment relation")
        case .workInjury: Label("工伤", "Work injury")
        case .labourOther: Label("其他劳动纠纷", "Other labour")
        case .socialInsurance: Label("社会保险待遇", "Social insurance")
        case .socialRelief: Label("最低生活保障、社会救助", "Social relief")
        case .pensionRelief: Label("抚恤金、救济金", "Pension and relief")
        case .supportElder: Label("赡养费", "Support of parents")
        case .supportChild: Label("抚养费", "Support of a child")
        case .supportSpouse: Label("扶养费", "Support of a spouse")
        case .familyOther: Label("其他婚姻家庭", "Other family")
        case .domesticViolence: Label("家庭暴力", "Domestic violence")
        case .traffic: Label("交通事故", "Traffic")
        case .medical: Label("医疗事故", "Medical")
        case .productFood: Label("产品质量、食药安全", "Products and food")
        case .environment: Label("环境污染", "Environment")
        case .injuryOther: Label("其他人身损害", "Other injury")
        case .goodSamaritan: Label("见义勇为", "Good Samaritan")
        case .stateCompensation: Label("国家赔偿", "State compensation")
        case .capacity: Label("民事行为能力认定", "Legal capacity")
        case .petition: Label("申诉", "Petition")
        case .defence: Label("刑事辩护", "Criminal defence")
        case .victimAgency: Label("刑事代理", "Criminal representation")
        case .other: Label("其他", "Other")
        }
    }

    public var inForce: (from: Day?, until: Day?) {
        switch self {
        case .labourRelation, .capacity: ("2022-01-01", nil)
        default: (nil, nil)
        }
    }
}

/// Groups to which a recipient belongs; one may belong to several.
public enum RecipientTag: String, CodeList {
    case woman
    case disabled
    case blindDeafMute = "blind_deaf_mute"
    case farmer
    case migrantWorker = "migrant_worker"
    case elderly
    case minor
    case militaryFamily = "military_family"
    case minority
    case foreignStateless = "foreign_stateless"
    case poor
    case preferential
    case subsistence
    case destitute
    case unemployed

    public var label: Label {
        switch self {
        case .woman: Label("妇女", "Woman")
        case .disabled: Label("残疾人", "Disabled")
        case .blindDeafMute: Label("盲、聋、哑人", "Blind, deaf or mute")
        case .farmer: Label("农民", "Farmer")
        case .migrantWorker: Label("农民工", "Migrant worker")
        case .elderly: Label("老年人", "Elderly")
        case .minor: Label("未成年人", "Minor")
        case .militaryFamily: Label("军人军属", "Soldier or family")
        case .minority: Label("少数民族", "Minority")
        case .foreignStateless: Label("外国籍或无国籍人", "Foreign or stateless")
        case .poor: Label("一般贫困", "Poor")
        case .preferential: Label("优抚对象", "Preferential treatment")
        case .subsistence: Label("低保对象", "Subsistence allowance")
        case .destitute: Label("特困人员", "Destitute")
        case .unemployed: Label("失业人员", "Unemployed")
        }
    }
}

/// Where an aid case stands.
public enum AidStage: String, CodeList {
    case applied
    case supplement
    case accepted
    case granted
    case assigned
    case inProgress = "in_progress"
    case concluded
    case filed
    case refused
    case objected
    case upheld
    case terminated
    case lapsed
    case passedOn = "passed_on"

    public var label: Label {
        switch self {
        case .applied: Label("已申请", "Applied")
        case .supplement: Label("待补正", "Papers missing")
        case .accepted: Label("已受理", "Accepted")
        case .granted: Label("已决定援助", "Granted")
        case .assigned: Label("已指派", "Assigned")
        case .inProgress: Label("办理中", "In progress")
        case .concluded: Label("已结案", "Concluded")
        case .filed: Label("已归档", "Filed")
        case .refused: Label("不予援助", "Refused")
        case .objected: Label("异议审查中", "Objected")
        case .upheld: Label("维持不予援助", "Refusal upheld")
        case .terminated: Label("终止援助", "Terminated")
        case .lapsed: Label("视为撤回", "Lapsed")
        case .passedOn: Label("已移送", "Passed on")
        }
    }
}

/// The stage for which defendants are counted.
public enum DefendantStage: String, CodeList {
    case investigation
    case prosecutionReview = "prosecution_review"
    case firstInstance = "first_instance"
    case secondInstance = "second_instance"

    public var label: Label {
        switch self {
        case .investigation: Label("侦查", "Investigation")
        case .prosecutionReview: Label("审查起诉", "Examination for prosecution")
        case .firstInstance: Label("一审", "First instance")
        case .secondInstance: Label("二审", "Second instance")
        }
    }
}
