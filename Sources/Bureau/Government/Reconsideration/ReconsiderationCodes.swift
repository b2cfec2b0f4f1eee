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

/// Why other periods for applying than the ordinary hold (2023年法 第二十、二十一条).
public enum ApplicationLimit: String, CodeList {
    case estate, untold
    case estateUntold = "estate_untold"

    public var label: Label {
        switch self {
        case .estate: Label("因不动产", "About real estate")
        case .untold: Label("没有告知复议权利", "Right not told")
        case .estateUntold: Label("因不动产，且没有告知复议权利", "About real estate, and the right not told")
        }
    }
}

/// For what a case stands still. Of the first three, sixty days end the case (2023年法 第四十一条).
public enum SuspensionCause: String, CodeList {
    case death, incapacity, dissolution
    case document
    case other

    public var label: Label {
        switch self {
        case .death: Label("申请人死亡", "Applicant died")
        case .incapacity: Label("申请人丧失行为能力", "Applicant lost capacity")
        case .dissolution: Label("申请人终止", "Applicant dissolved")
        case .document: Label("附带审查规范性文件", "Attached review of a document")
        case .other: Label("其他情形", "Another ground")
        }
    }

    var endsTheCase: Bool { self == .death || self == .incapacity || self == .dissolution }
}
