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
