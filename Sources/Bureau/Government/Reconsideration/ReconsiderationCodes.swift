public import Declarations

/// How an application came.
public enum ReconsiderationForm: String, CodeList {
    case written, post, oral, online

    public var label: Label {
        switch self {
        case .written: Label("当面递交", "Handed in")
        case .post: Label("邮寄", "By post")
        case .oral: Label("口头申请", "Orally")
        case .online: Label("网上申请", "Online")
        }
    }
}

/// What kind of body acted (被申请人、被告类别).
public enum RespondentKind: String, CodeList {
    case town
    case countyDepartment = "county_dept"
    case countyGovernment = "county_gov"
    case cityDepartment = "city_dept"
    case authorised = "authorised_org"
    case other

    public var label: Label {
        switch self {
        case .town: Label("乡镇政府、街道", "Township or subdistrict")
        case .countyDepartment: Label("县级政府部门", "County department")
        case .countyGovernment: Label("县级政府", "County government")
        case .cityDepartment: Label("市级部门", "City department")
        case .authorised: Label("派出、授权组织", "Authorised body")
        case .other: Label("其他", "Other")
        }
    }
}

/// The kind of act that is contested (行政复议事项).
public enum ContestedActKind: String, CodeList {
    case penalty
    case complaintHandling = "complaint_handling"
    case disclosure = "info_disclosure"
    case levy, confirmation, coercion, inaction
    case rightConfirmation = "right_confirmation"
    case licence, autonomy, agreement, other

    public var label: Label {
        switch self {
        case .penalty: Label("行政处罚", "Penalty")
        case .complaintHandling: Label("举报投诉处理", "Handling of a complaint")
        case .disclosure: Label("政府信息公开", "Disclosure of information")
        case .levy: Label("行政征收", "Levy")
        case .confirmation: Label("行政确认", "Confirmation")
        case .coercion: Label("行政强制", "Coercion")
        case .inaction: Label("行政不作为", "Failure to act")
        case .rightConfirmation: Label("行政确权", "Determination of a right")
        case .licence: Label("行政许可", "Licence")
        case .autonomy: Label("干预经营自主权", "Interference with business")
        case .agreement: Label("行政协议、拆迁安置协议", "Administrative agreement")
        case .other: Label("其他", "Other")
        }
    }
}

/// What became of an application at the door.
public enum ReconsiderationIntake: String, CodeList {
    case accepted
    case notAccepted = "not_accepted"
    case forwarded = "forwarded_informed"
    case withdrawnBefore = "withdrawn_before"

    public var label: Label {
        switch self {
        case .accepted: Label("受理", "Accepted")
        case .notAccepted: Label("不予受理", "Not accepted")
        case .forwarded: Label("转送、告知", "Transferred or told where to go")
        case .withdrawnBefore: Label("受理前撤回", "Withdrawn before acceptance")
        }
    }
}

/// Why an application is not accepted.
public enum ReconsiderationRefusalGround: String, CodeList {
    case outsideScope = "outside_scope"
    case late
    case noInterest = "no_interest"
    case noRespondent = "no_respondent"
    case notCorrected = "not_corrected"
    case sameMatter = "same_matter"
    case prematureClaim = "premature_claim"

    public var label: Label {
        switch self {
        case .outsideScope: Label("不属于复议范围", "Outside the scope")
        case .late: Label("超过申请期限", "Too late")
        case .noInterest: Label("申请人无利害关系", "No interest in the act")
        case .noRespondent: Label("被申请人不明确", "No clear respondent")
        case .notCorrected: Label("逾期未补正", "Not completed in time")
        case .sameMatter: Label("重复申请或已起诉", "Already applied or sued")
        case .prematureClaim: Label("无具体请求和理由", "No claim or reasons")
        }
    }
}

/// What was found later about a refusal to accept.
public enum ReconsiderationRefusalFinding: String, CodeList {
    case upheld
    case orderedToAccept = "ordered_to_accept"

    public var label: Label {
        switch self {
        case .upheld: Label("经监督认为正确", "Found right")
        case .orderedToAccept: Label("经监督应当受理", "Should have been accepted")
        }
    }
}

/// How a case is heard.
public enum ReconsiderationProcedure: String, CodeList {
    case ordinary, simplified

    public var label: Label {
        switch self {
        case .ordinary: Label("普通程序", "Ordinary")
        case .simplified: Label("简易程序", "Simplified")
        }
    }

    public var inForce: (from: Day?, until: Day?) {
        switch self {
        case .simplified:
            ("2024-01-01", nil)
        default: (nil, nil)
        }
    }
}

/// What a decision says under the law of 1999 (复议结果，1999年法).
public enum ReconsiderationResult: String, CodeList {
    case upheld
    case performanceOrdered = "performance_ordered"
    case revoked, changed
    case illegalityConfirmed = "illegality_confirmed"
    case applicationRejected = "application_rejected"
    case mediated, terminated, compensation, other

    public var label: Label {
        switch self {
        case .upheld: Label("维持", "Upheld")
        case .performanceOrdered: Label("责令履行", "Performance ordered")
        case .revoked: Label("撤销", "Revoked")
        case .changed: Label("变更", "Changed")
        case .illegalityConfirmed: Label("确认违法", "Found unlawful")
        case .applicationRejected: Label("驳回申请", "Application rejected")
        case .mediated: Label("调解结案", "Settled by mediation")
        case .terminated: Label("终止", "Terminated")
        case .compensation: Label("责令赔偿", "Compensation ordered")
        case .other: Label("其他", "Other")
        }
    }

    public var inForce: (from: Day?, until: Day?) {
        switch self {
        case .upheld, .performanceOrdered, .revoked, .changed, .illegalityConfirmed, .applicationRejected,
            .mediated, .terminated, .compensation, .other:
            (nil, "2023-12-31")
        }
    }
}

/// What a decision says under the law as revised in 2023 (复议结果，2023年修订).
public enum NewReconsiderationResult: String, CodeList {
    case changed, revoked
    case illegalityConfirmed = "illegality_confirmed"
    case performanceOrdered = "performance_ordered"
    case invalidityConfirmed = "invalidity_confirmed"
    case upheld
    case claimRejected = "claim_rejected"
    case applicationRejected = "application_rejected"
    case agreementOrdered = "agreement_ordered"
    case mediated, terminated

    public var label: Label {
        switch self {
        case .changed: Label("变更", "Changed")
        case .revoked: Label("撤销、部分撤销", "Revoked in whole or part")
        case .illegalityConfirmed: Label("确认违法", "Found unlawful")
        case .performanceOrdered: Label("责令履行", "Performance ordered")
        case .invalidityConfirmed: Label("确认无效", "Found void")
        case .upheld: Label("维持", "Upheld")
        case .claimRejected: Label("驳回请求", "Claim rejected")
        case .applicationRejected: Label("驳回申请", "Application rejected")
        case .agreementOrdered: Label("责令履行协议、补救或赔偿", "Agreement to be kept or made good")
        case .mediated: Label("调解书结案", "Settled by mediation")
        case .terminated: Label("终止", "Terminated")
        }
    }

    public var inForce: (from: Day?, until: Day?) {
        switch self {
        case .changed, .revoked, .illegalityConfirmed, .performanceOrdered, .invalidityConfirmed, .upheld,
            .claimRejected, .applicationRejected, .agreementOrdered, .mediated, .terminated:
            ("2024-01-01", nil)
        }
    }
}

/// Why an accepted application is rejected.
public enum ReconsiderationRejection: String, CodeList {
    case noDuty = "no_duty"
    case alreadyPerformed = "already_performed"
    case notAdmissible = "not_admissible"
    case claimUnfounded = "claim_unfounded"

    public var label: Label {
        switch self {
        case .noDuty: Label("没有法定职责", "No such duty")
        case .alreadyPerformed: Label("受理前已履行", "Already performed")
        case .notAdmissible: Label("受理后发现不符合条件", "Found not admissible")
        case .claimUnfounded: Label("请求不能成立", "Claim not founded")
        }
    }
}

/// Why a case ends without a decision.
public enum ReconsiderationTermination: String, CodeList {
    case withdrawn, settled, corrected
    case partyGone = "party_gone"
    case converted

    public var label: Label {
        switch self {
        case .withdrawn: Label("申请人撤回", "Withdrawn")
        case .settled: Label("和解", "Settled")
        case .corrected: Label("被申请人改正后撤回", "Withdrawn after correction")
        case .partyGone: Label("申请人死亡或终止", "Party gone")
        case .converted: Label("转为其他程序", "Turned into another procedure")
        }
    }
}

/// What the organ sends beside its decision.
public enum ReconsiderationPaper: String, CodeList {
    case opinion, suggestion

    public var label: Label {
        switch self {
        case .opinion: Label("行政复议意见书", "Letter of opinion")
        case .suggestion: Label("行政复议建议书", "Letter of advice")
        }
    }
}

/// What happened after the decision.
public enum AfterReconsideration: String, CodeList {
    case notSued = "not_sued"
    case sued, unknown

    public var label: Label {
        switch self {
        case .notSued: Label("未起诉", "Not sued")
        case .sued: Label("已起诉", "Sued")
        case .unknown: Label("尚未知", "Not known yet")
        }
    }
}

/// On which side somebody stands.
public enum ReconsiderationSide: String, CodeList {
    case applicant
    case thirdParty = "third_party"
    case agent

    public var label: Label {
        switch self {
        case .applicant: Label("申请人", "Applicant")
        case .thirdParty: Label("第三人", "Third party")
        case .agent: Label("代理人", "Agent")
        }
    }
}

/// What happens in the course of a case.
public enum ReconsiderationEventKind: String, CodeList {
    case correctionRequested = "correction_requested"
    case suspended, resumed, extended, hearing
    case thirdPartyAdded = "third_party_added"
    case committee
    case siteVisit = "site_visit"
    case mediation, served

    public var label: Label {
        switch self {
        case .correctionRequested: Label("补正通知", "Completion asked for")
        case .suspended: Label("中止", "Suspended")
        case .resumed: Label("恢复", "Resumed")
        case .extended: Label("延期", "Extended")
        case .hearing: Label("听证", "Hearing")
        case .thirdPartyAdded: Label("追加第三人", "Third party joined")
        case .committee: Label("复议委员会研究", "Committee consulted")
        case .siteVisit: Label("现场勘验", "Site visit")
        case .mediation: Label("调解", "Mediation")
        case .served: Label("文书送达", "Paper served")
        }
    }
}

/// What is covered before a decision is shown.
public enum RedactionKind: String, CodeList {
    case names
    case identityNumbers = "identity_numbers"
    case addresses, minors
    case tradeSecrets = "trade_secrets"
    case phones

    public var label: Label {
        switch self {
        case .names: Label("姓名", "Names")
        case .identityNumbers: Label("证件号码", "Identity numbers")
        case .addresses: Label("住址", "Addresses")
        case .minors: Label("未成年人信息", "Minors")
        case .tradeSecrets: Label("商业秘密", "Trade secrets")
        case .phones: Label("联系方式", "Telephones")
        }
    }
}

/// The field of administration; those merged in the reform of 2018 end with that statistical year.
public enum AdministrativeField: String, CodeList {
    case publicSecurity = "public_security"
    case stateSecurity = "state_security"
    case labour, justice
    case civilAffairs = "civil_affairs"
    case land, mining, environment, agriculture, water, forestry, planning, demolition
    case houseRegistration = "house_registration"
    case industryCommerce = "industry_commerce"
    case quality, commerce, prices, energy, transport, information, post, tobacco, taxation
    case centralBank = "central_bank"
    case securities, insurance, banking
    case foreignExchange = "foreign_exchange"
    case finance, statistics, audit, customs
    case goodsInspection = "goods_inspection"
    case drugs, health
    case familyPlanning = "family_planning"
    case education, culture, patents, trademarks, copyright, tourism, market
    case naturalResources = "natural_resources"
    case ecology
    case humanResources = "hr_social"
    case urbanManagement = "urban_mgmt"
    case housing
    case healthCommission = "health_commission"
    case cultureTourism = "culture_tourism"
    case emergency, other

    public var label: Label {
        switch self {
        case .publicSecurity: Label("公安", "Public security")
        case .stateSecurity: Label("国家安全", "State security")
        case .labour: Label("劳动和社会保障", "Labour and social security")
        case .justice: Label("司法行政", "Justice")
        case .civilAffairs: Label("民政", "Civil affairs")
        case .land: Label("土地", "Land")
        case .mining: Label("地矿", "Mining")
        case .environment: Label("环保", "Environment")
        case .agriculture: Label("农业", "Agriculture")
        case .water: Label("水利", "Water")
        case .forestry: Label("林业", "Forestry")
        case .planning: Label("城市规划", "Town planning")
        case .demolition: Label("房屋拆迁", "Housing demolition")
        case .houseRegistration: Label("房屋登记", "House registration")
        case .industryCommerce: Label("工商", "Industry and commerce")
        case .quality: Label("质监", "Quality supervision")
        case .commerce: Label("商务", "Commerce")
        case .prices: Label("物价", "Prices")
        case .energy: Label("能源", "Energy")
        case .transport: Label("交通", "Transport")
        case .information: Label("信息产业", "Information industry")
        case .post: Label("邮政", "Post")
        case .tobacco: Label("烟草", "Tobacco")
        case .taxation: Label("税务", "Taxation")
        case .centralBank: Label("人民银行", "Central bank")
        case .securities: Label("证监", "Securities")
        case .insurance: Label("保监", "Insurance")
        case .banking: Label("银监", "Banking")
        case .foreignExchange: Label("外汇", "Foreign exchange")
        case .finance: Label("财政", "Finance")
        case .statistics: Label("统计", "Statistics")
        case .audit: Label("审计", "Audit")
        case .customs: Label("海关", "Customs")
        case .goodsInspection: Label("商检", "Inspection of goods")
        case .drugs: Label("药监", "Drugs")
        case .health: Label("卫生", "Health")
        case .familyPlanning: Label("计生", "Family planning")
        case .education: Label("教育", "Education")
        case .culture: Label("文化", "Culture")
        case .patents: Label("专利", "Patents")
        case .trademarks: Label("商标", "Trade marks")
        case .copyright: Label("版权", "Copyright")
        case .tourism: Label("旅游", "Tourism")
        case .market: Label("市场监管", "Market supervision")
        case .naturalResources: Label("自然资源", "Natural resources")
        case .ecology: Label("生态环境", "Ecology and environment")
        case .humanResources: Label("人力资源和社会保障", "Human resources and social security")
        case .urbanManagement: Label("城市管理", "City management")
        case .housing: Label("住房和城乡建设", "Housing and construction")
        case .healthCommission: Label("卫生健康", "Health")
        case .cultureTourism: Label("文化和旅游", "Culture and tourism")
        case .emergency: Label("应急管理", "Emergency management")
        case .other: Label("其他", "Other")
        }
    }

    public var inForce: (from: Day?, until: Day?) {
        switch self {
        case .labour, .land, .mining, .environment, .forestry, .planning, .houseRegistration,
            .industryCommerce, .quality, .insurance, .banking, .goodsInspection, .drugs, .health,
            .familyPlanning, .culture, .patents, .trademarks, .tourism:
            (nil, "2018-12-31")
        case .market, .naturalResources, .ecology, .humanResources, .healthCommission, .cultureTourism,
            .emergency:
            ("2019-01-01", nil)
        default: (nil, nil)
        }
    }
}
