public import Declarations

/// Kinds of dispute, in the order of the statistical form.
public enum DisputeKind: String, CodeList {
    case family, neighbour
    case housingSite = "housing_site"
    case contract
    case productionBusiness = "production_business"
    case damages
    case forestLand = "forest_land"
    case landRequisition = "land_requisition"
    case environment
    case wageArrears = "wage_arrears"
    case labourOther = "labour_other"
    case tourism, ecommerce
    case consumerOther = "consumer_other"
    case medical, traffic
    case propertyManagement = "property_mgmt"
    case other

    public var label: Label {
        switch self {
        case .family: Label("婚姻家庭纠纷", "Family")
        case .neighbour: Label("邻里纠纷", "Neighbours")
        case .housingSite: Label("房屋宅基地纠纷", "Houses and house sites")
        case .contract: Label("合同纠纷", "Contract")
        case .productionBusiness: Label("生产经营纠纷", "Business")
        case .damages: Label("损害赔偿纠纷", "Damages")
        case .forestLand: Label("山林土地纠纷", "Forest and land")
        case .landRequisition: Label("征地拆迁纠纷", "Land taking and demolition")
        case .environment: Label("环境污染纠纷", "Environment")
        case .wageArrears: Label("拖欠农民工工资纠纷", "Unpaid wages of migrant workers")
        case .labourOther: Label("其他劳动争议纠纷", "Other labour")
        case .tourism: Label("旅游纠纷", "Tourism")
        case .ecommerce: Label("电子商务纠纷", "Electronic commerce")
        case .consumerOther: Label("其他消费纠纷", "Other consumer")
        case .medical: Label("医疗纠纷", "Medical")
        case .traffic: Label("道路交通事故纠纷", "Road accident")
        case .propertyManagement: Label("物业纠纷", "Property management")
        case .other: Label("其他纠纷", "Other")
        }
    }
}

/// How a dispute came to the organisation.
public enum DisputeSource: String, CodeList {
    case application
    case ownInitiative = "own_initiative"
    case transfer

    public var label: Label {
        switch self {
        case .application: Label("依申请调解", "On application")
        case .ownInitiative: Label("主动调解", "Own initiative")
        case .transfer: Label("接受委托移送", "Transferred")
        }
    }
}

/// Who transferred a dispute.
public enum TransferFrom: String, CodeList {
    case court, procuratorate, police
    case petitionOffice = "petition_office"
    case otherDepartment = "other_dept"

    public var label: Label {
        switch self {
        case .court: Label("法院", "Court")
        case .procuratorate: Label("检察院", "Procuratorate")
        case .police: Label("公安", "Police")
        case .petitionOffice: Label("信访", "Petition office")
        case .otherDepartment: Label("其他部门", "Other department")
        }
    }
}

/// In what form a dispute was transferred.
public enum TransferMode: String, CodeList {
    case delegated = "delegated_pre_filing"
    case entrusted = "entrusted_post_filing"
    case handover

    public var label: Label {
        switch self {
        case .delegated: Label("委派（立案前）", "Delegated before filing")
        case .entrusted: Label("委托（立案后）", "Entrusted after filing")
        case .handover: Label("移交", "Handed over")
        }
    }
}

/// How hard a dispute is.
public enum Difficulty: String, CodeList {
    case simple, ordinary, difficult, major

    public var label: Label {
        switch self {
        case .simple: Label("简易", "Simple")
        case .ordinary: Label("一般", "Ordinary")
        case .difficult: Label("疑难复杂", "Difficult")
        case .major: Label("重大", "Major")
        }
    }
}

/// How mediation ended.
public enum DisputeResult: String, CodeList {
    case agreed, failed, withdrawn, transferred

    public var label: Label {
        switch self {
        case .agreed: Label("调解成功", "Agreed")
        case .failed: Label("调解不成", "Not agreed")
        case .withdrawn: Label("撤回、终止", "Withdrawn")
        case .transferred: Label("移送其他途径", "Passed on")
        }
    }
}

/// Why a dispute was not accepted.
public enum ReferralReason: String, CodeList {
    case outsideScope = "outside_scope"
    case partyRefuses = "party_refuses"
    case alreadyBeforeCourt = "already_before_court"
    case otherOrganisation = "other_organisation"

    public var label: Label {
        switch self {
        case .outsideScope: Label("不属于人民调解范围", "Outside the scope of mediation")
        case .partyRefuses: Label("一方当事人明确拒绝", "A party refuses")
        case .alreadyBeforeCourt: Label("法院或行政机关已受理", "Already before a court or an authority")
        case .otherOrganisation: Label("由其他调解组织办理", "For another organisation")
        }
    }
}

/// The form of a mediation agreement (人民调解法 第二十八条).
public enum AgreementForm: String, CodeList {
    case oral, written

    public var label: Label {
        switch self {
        case .oral: Label("口头协议", "Oral")
        case .written: Label("书面协议", "Written")
        }
    }
}

/// Whether an agreement was kept.
public enum Performance: String, CodeList {
    case onSpot = "on_spot"
    case performed, partial
    case notDue = "not_due"
    case defaulted, sued

    public var label: Label {
        switch self {
        case .onSpot: Label("当场履行", "Performed on the spot")
        case .performed: Label("已履行", "Performed")
        case .partial: Label("部分履行", "Partly performed")
        case .notDue: Label("未到期", "Not due yet")
        case .defaulted: Label("未履行", "Not performed")
        case .sued: Label("反悔起诉", "Went to court instead")
        }
    }
}

/// What mediation kept from happening.
public enum Prevention: String, CodeList {
    case crime = "to_criminal"
    case suicide
    case groupFight = "group_fight"
    case groupPetition = "group_petition"
    case death = "abnormal_death"

    public var label: Label {
        switch self {
        case .crime: Label("防止民转刑", "A crime")
        case .suicide: Label("防止自杀", "A suicide")
        case .groupFight: Label("防止群体性械斗", "A group fight")
        case .groupPetition: Label("防止群体性上访", "A group petition")
        case .death: Label("防止非正常死亡", "A death")
        }
    }
}

/// What a dispute turned into in spite of mediation.
public enum EscalationKind: String, CodeList {
    case criminal = "turned_criminal"
    case suicide
    case groupFight = "group_fight"
    case petition
    case adverse = "adverse_effect"

    public var label: Label {
        switch self {
        case .criminal: Label("民转刑", "Became a criminal case")
        case .suicide: Label("自杀", "Suicide")
        case .groupFight: Label("群体性械斗", "Group fight")
        case .petition: Label("上访", "Petition")
        case .adverse: Label("不良影响", "Adverse effect")
        }
    }
}
