public import Declarations

/// The form that an activity takes (活动形式).
public enum ActivityForm: String, CodeList {
    case lecture
    case stall = "consultation_stall"
    case jobFair = "job_fair_outreach"
    case joint = "joint_event"
    case exhibition, performance
    case film = "film_screening"
    case quiz
    case mootCourt = "moot_court"
    case courtVisit = "court_observation"
    case leafletDrive = "leaflet_drive"
    case banner, broadcast
    case ledScreen = "led_screen"
    case online = "new_media_push"
    case audioSeries = "av_series"
    case training
    case caseTalk = "case_interpretation"

    public var label: Label {
        switch self {
        case .lecture: Label("专题讲座", "Lecture")
        case .stall: Label("设摊咨询", "Consultation stall")
        case .jobFair: Label("进招聘会", "At a job fair")
        case .joint: Label("联动宣传", "Joint event")
        case .exhibition: Label("展览展板", "Exhibition")
        case .performance: Label("文艺演出", "Performance")
        case .film: Label("电影、微电影", "Film")
        case .quiz: Label("知识竞赛", "Contest")
        case .mootCourt: Label("模拟法庭", "Mock court")
        case .courtVisit: Label("庭审旁听", "Visit to a court")
        case .leafletDrive: Label("发放资料", "Handing out leaflets")
        case .banner: Label("悬挂标语横幅", "Banners")
        case .broadcast: Label("广播宣传", "Loudspeaker broadcast")
        case .ledScreen: Label("电子屏", "LED screen")
        case .online: Label("新媒体推送", "Online")
        case .audioSeries: Label("音视频栏目", "Audio or video series")
        case .training: Label("培训班", "Training")
        case .caseTalk: Label("以案释法", "The law explained by a case")
        }
    }
}

/// For whom an activity is meant (宣传对象).
public enum Audience: String, CodeList {
    case leadingCadre = "leading_cadre"
    case stateEmployee = "state_employee"
    case youth
    case enterpriseManager = "enterprise_manager"
    case migrantWorker = "migrant_worker"
    case resident
    case villageCadre = "village_cadre"
    case women, elderly, disabled, veteran, supervised, released

    public var label: Label {
        switch self {
        case .leadingCadre: Label("领导干部", "Leading cadres")
        case .stateEmployee: Label("国家工作人员", "State employees")
        case .youth: Label("青少年", "Youth")
        case .enterpriseManager: Label("企业经营管理人员", "Managers of enterprises")
        case .migrantWorker: Label("农民工", "Migrant workers")
        case .resident: Label("村（居）民", "Residents")
        case .villageCadre: Label("村（社区）“两委”干部", "Village cadres")
        case .women: Label("妇女", "Women")
        case .elderly: Label("老年人", "Elderly people")
        case .disabled: Label("残疾人", "Disabled people")
        case .veteran: Label("退役军人", "Veterans")
        case .supervised: Label("社区服刑人员", "Supervised persons")
        case .released: Label("刑满释放人员", "Released prisoners")
        }
    }
}

/// What part of the law it is about (法律主题).
public enum LegalTopic: String, CodeList {
    case constitution
    case civil
    case family, labour, consumer, property
    case criminal
    case gangs = "gang_crime"
    case drugs, security, environment, traffic, fraud, minors, elderly, mediation
    case legalAid = "legal_aid"
    case enterprise, administration

    public var label: Label {
        switch self {
        case .constitution: Label("宪法", "Constitution")
        case .civil: Label("民事法律", "Civil law")
        case .family: Label("婚姻家庭继承", "Family and inheritance")
        case .labour: Label("劳动保障", "Labour")
        case .consumer: Label("消费者权益", "Consumers")
        case .property: Label("物业与相邻", "Property and neighbours")
        case .criminal: Label("刑事法律", "Criminal law")
        case .gangs: Label("扫黑除恶", "Gang crime")
        case .drugs: Label("禁毒", "Drugs")
        case .security: Label("国家安全", "National security")
        case .environment: Label("环境保护", "Environment")
        case .traffic: Label("道路交通", "Traffic")
        case .fraud: Label("防范诈骗与非法集资", "Fraud and illegal fund-raising")
        case .minors: Label("未成年人保护", "Protection of minors")
        case .elderly: Label("老年人权益", "Rights of the elderly")
        case .mediation: Label("人民调解", "Mediation")
        case .legalAid: Label("法律援助", "Legal aid")
        case .enterprise: Label("企业经营", "Running an enterprise")
        case .administration: Label("行政执法与诉讼", "Administration and its review")
        }
    }
}

/// Days of the year on which law is made known (宣传节点).
public enum KeyDay: String, CodeList {
    case migrantWeek = "migrant_worker_week"
    case women = "women_day_0308"
    case consumers = "consumer_day_0315"
    case judicialDay = "judicial_day_js"
    case security = "national_security_0415"
    case environment = "environment_0605"
    case drugs = "anti_drug_0626"
    case constitution = "constitution_1204"

    public var label: Label {
        switch self {
        case .migrantWeek: Label("农民工学法活动周", "Migrant workers' law week")
        case .women: Label("三八妇女维权周", "Women's rights week")
        case .consumers: Label("3·15消费者权益日", "Consumers' day")
        case .judicialDay: Label("司法日（4月8日）", "Judicial day")
        case .security: Label("4·15国家安全教育日", "National security day")
        case .environment: Label("6·5世界环境日", "Environment day")
        case .drugs: Label("6·26国际禁毒日", "Day against drugs")
        case .constitution: Label("12·4国家宪法日", "Constitution day")
        }
    }
}

/// How often a series comes round (周期).
public enum SeriesCadence: String, CodeList {
    case yearlyDay = "yearly_day"
    case yearlyWeek = "yearly_week"
    case yearlyMonth = "yearly_month"
    case quarterly, monthly

    public var label: Label {
        switch self {
        case .yearlyDay: Label("每年一天", "A day a year")
        case .yearlyWeek: Label("每年一周", "A week a year")
        case .yearlyMonth: Label("每年一月", "A month a year")
        case .quarterly: Label("每季", "Every quarter")
        case .monthly: Label("每月", "Every month")
        }
    }
}

/// How a department did with its list of publicity duties (履职评议).
public enum DutyRating: String, CodeList {
    case excellent, good, fair, poor

    public var label: Label {
        switch self {
        case .excellent: Label("优秀", "Excellent")
        case .good: Label("良好", "Good")
        case .fair: Label("一般", "Fair")
        case .poor: Label("较差", "Poor")
        }
    }
}
