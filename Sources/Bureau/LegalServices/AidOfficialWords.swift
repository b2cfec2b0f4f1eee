// The words by which the official tables call these codes.

extension NoticeObject {
    public var external: String? {
        switch self {
        case .minor: "未成年人"
        case .blindDeafMute: "盲聋哑"
        case .limitedCapacity: "限制能力精神病人"
        case .gravePenalty: "可能无期/死刑"
        case .fullCoverage: "其他"
        case .lawAfter2022: "其他"
        }
    }
}

extension AidMatter {
    public var external: String? {
        switch self {
        case .wages: "劳动报酬"
        case .labourRelation: "其他劳动纠纷"
        case .workInjury: "工伤"
        case .labourOther: "其他劳动纠纷"
        case .socialInsurance: "社保待遇"
        case .socialRelief: "低保"
        case .pensionRelief: "抚恤救济"
        case .supportElder: "婚姻家庭"
        case .supportChild: "婚姻家庭"
        case .supportSpouse: "婚姻家庭"
        case .familyOther: "婚姻家庭"
        case .domesticViolence: "婚姻家庭"
        case .traffic: "交通事故"
        case .medical: "医疗事故"
        case .productFood: "产品质量"
        case .environment: "其他"
        case .injuryOther: "其他人身伤害"
        case .goodSamaritan: "见义勇为"
        case .stateCompensation: "国家赔偿"
        case .capacity: "其他"
        case .petition: "申诉"
        case .other: "其他"
        default: nil
        }
    }
}

extension RecipientTag {
    public var external: String? {
        switch self {
        case .woman: "女性"
        case .disabled: "残疾人"
        case .farmer: "农民"
        case .migrantWorker: "农民工"
        case .elderly: "老年人"
        case .minor: "未成年人"
        case .militaryFamily: "军人军属"
        case .minority: "少数民族"
        case .foreignStateless: "外国籍或无国籍"
        default: nil
        }
    }
}

extension AidDecision {
    public var external: String? {
        switch self {
        case .refusedScope: "不属于范围"
        case .refusedMeans: "不符合经济困难"
        case .refusedOther: "其他"
        default: nil
        }
    }
}

extension AidResult {
    public var external: String? {
        switch self {
        case .won: "胜诉"
        case .partlyWon: "胜诉"
        case .lost: "败诉"
        case .settledMediation: "调解"
        case .settled: "和解"
        case .award: "劳动仲裁"
        case .withdrawn: "撤诉"
        case .opinionFull: "意见全部采纳"
        case .opinionPartial: "部分采纳"
        case .opinionNone: "未采纳"
        }
    }
}

extension StationHost {
    public var external: String? {
        switch self {
        case .judicialOffice: "司法所"
        case .union: "工会"
        case .youth: "共青团"
        case .women: "妇联"
        case .elderly: "老龄委"
        case .disabled: "残联"
        case .petition: "信访"
        case .university: "高校"
        case .prison: "监狱戒毒所"
        case .detention: "看守所"
        case .court: "人民法院"
        case .procuratorate: "其他"
        case .labourArbitration: "其他"
        case .military: "部队人武部"
        case .other: "其他"
        default: nil
        }
    }
}

extension ConsultationChannel {
    public var external: String? {
        switch self {
        case .walkIn: "来访"
        case .hotline: "来电（12348）"
        case .phoneOther: "来电"
        case .letter: "来信"
        case .online: "网络"
        case .wechatGroup: "网络"
        case .station: "来访"
        case .outreach: "其他"
        }
    }
}

extension ConsultationTopic {
    public var external: String? {
        switch self {
        case .criminal: "刑事"
        case .stateCompensation: "国家赔偿"
        case .socialInsurance: "社保"
        case .subsistence: "低保"
        case .pensionRelief: "抚恤救济"
        case .labour: "劳动纠纷"
        case .family: "婚姻家庭"
        case .damages: "损害赔偿"
        case .loan: "其他"
        case .contract: "其他"
        case .consumer: "其他"
        case .property: "其他"
        case .other: "其他"
        }
    }
}

extension ConsultationOutcome {
    public var external: String? {
        switch self {
        case .drafting: "代书"
        case .aidApplication: "咨询中申请援助"
        case .mediation: "引导其他渠道"
        case .notary: "引导其他渠道"
        case .court: "引导其他渠道"
        case .otherOffice: "引导其他渠道"
        default: nil
        }
    }
}
