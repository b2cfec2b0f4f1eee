public import Declarations

/// What is reviewed.
public enum ReviewKind: String, CodeList {
    case forcedDemolition = "forced_demolition"
    case normativeDocument = "normative_doc"
    case generalDocument = "general_doc"
    case contract
    case majorDecision = "major_decision"
    case reply
    case other = "other_legal"

    public var label: Label {
        switch self {
        case .forcedDemolition: Label("强制拆除申请", "Forced demolition application")
        case .normativeDocument: Label("规范性文件", "Normative document")
        case .generalDocument: Label("一般文件", "Other government document")
        case .contract: Label("合同协议", "Contract")
        case .majorDecision: Label("重大行政决策", "Major decision")
        case .reply: Label("信息公开、信访答复", "Reply to a disclosure request or petition")
        case .other: Label("其他涉法事务", "Other legal matter")
        }
    }
}

/// What a legality review comes to.
public enum ReviewOpinion: String, CodeList {
    case lawful
    case lawfulAfterRevision = "lawful_after_revision"
    case unlawful
    case returnedIncomplete = "returned_incomplete"
    case outOfScope = "out_of_scope"

    public var label: Label {
        switch self {
        case .lawful: Label("合法", "Lawful")
        case .lawfulAfterRevision: Label("修改后合法", "Lawful after changes")
        case .unlawful: Label("不合法", "Unlawful")
        case .returnedIncomplete: Label("材料不全退回", "Returned as incomplete")
        case .outOfScope: Label("超出审查范围", "Outside the remit")
        }
    }
}

/// Whether advice was followed.
public enum AdviceAdoption: String, CodeList {
    case adopted, partly
    case notAdopted = "not_adopted"

    public var label: Label {
        switch self {
        case .adopted: Label("采纳", "Adopted")
        case .partly: Label("部分采纳", "Adopted in part")
        case .notAdopted: Label("未采纳", "Not adopted")
        }
    }
}

/// In whose name a government document is issued.
public enum DocumentIssuer: String, CodeList {
    case government
    case governmentOffice = "government_office"
    case department, subdistrict

    public var label: Label {
        switch self {
        case .government: Label("区政府", "District government")
        case .governmentOffice: Label("区政府办公室", "Office of the district government")
        case .department: Label("部门", "Department")
        case .subdistrict: Label("街道（镇）", "Subdistrict or town")
        }
    }
}

/// What the level above makes of a document filed for record.
public enum DocumentFilingResult: String, CodeList {
    case registered, supplement
    case orderedToChange = "ordered_to_change"
    case revoked

    public var label: Label {
        switch self {
        case .registered: Label("登记", "Registered")
        case .supplement: Label("补正", "To be completed")
        case .orderedToChange: Label("责令修改", "Ordered to be changed")
        case .revoked: Label("撤销", "Revoked")
        }
    }
}

/// What a clean-up review says of a document.
public enum CleanUpConclusion: String, CodeList {
    case keep, revise, abolish, invalid

    public var label: Label {
        switch self {
        case .keep: Label("继续有效", "Stays in force")
        case .revise: Label("修改", "To be revised")
        case .abolish: Label("废止", "Abolished")
        case .invalid: Label("宣布失效", "Declared no longer valid")
        }
    }
}

/// A stage of a major decision, in the order of the procedure.
public enum MajorDecisionStep: String, CodeList {
    case participation, argument, assessment, review, discussion, publication

    public var label: Label {
        switch self {
        case .participation: Label("公众参与", "Public participation")
        case .argument: Label("专家论证", "Expert argument")
        case .assessment: Label("风险评估", "Risk assessment")
        case .review: Label("合法性审查", "Legality review")
        case .discussion: Label("集体讨论", "Collective discussion")
        case .publication: Label("公布", "Publication")
        }
    }
}
