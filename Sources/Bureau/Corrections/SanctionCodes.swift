public import Declarations

/// What is given to a supervised person (考核奖惩种类). An admonition is a sanction only since 1 July 2020 (社区矫正法 第二十八条).
public enum DisciplineKind: String, CodeList {
    case admonition, warning
    case publicSecurity = "public_security"
    case commendation

    public var inForce: (from: Day?, until: Day?) {
        self == .admonition ? ("2020-07-01", nil) : (nil, nil)
    }

    public var label: Label {
        switch self {
        case .admonition: Label("训诫", "Admonition")
        case .warning: Label("警告", "Warning")
        case .publicSecurity: Label("提请治安管理处罚", "Public-security penalty proposed")
        case .commendation: Label("表扬", "Commendation")
        }
    }
}

/// What somebody is sanctioned for (事由).
public enum DisciplineCause: String, CodeList {
    case leave, reporting, positioning, education, service, visiting, injunction
    case medicalCheck = "medical_check"
    case falseReason = "false_reason"
    case offence
    case goodConduct = "good_conduct"
    case other

    public var label: Label {
        switch self {
        case .leave: Label("违反外出规定", "Leave rules")
        case .reporting: Label("违反报告规定", "Reporting rules")
        case .positioning: Label("影响定位监管", "Interference with positioning")
        case .education: Label("不参加教育学习", "Study missed")
        case .service: Label("不参加公益活动（社区服务）", "Community work missed")
        case .visiting: Label("违反会客规定", "Rules on visitors")
        case .injunction: Label("违反禁止令", "Restraining order")
        case .medicalCheck: Label("不按期病情复查", "Medical review missed")
        case .falseReason: Label("虚假理由请假", "False reason for leave")
        case .offence: Label("违反治安管理规定", "Offence against public security")
        case .goodConduct: Label("表现突出", "Good conduct")
        case .other: Label("其他", "Other")
        }
    }
}

/// Where a sanction is made known. The public web is not among the places.
public enum AnnouncementPlace: String, CodeList {
    case noticeBoard = "notice_board"
    case classMeeting = "class_meeting"
    case group

    public var label: Label {
        switch self {
        case .noticeBoard: Label("司法所公告栏", "Notice board of the office")
        case .classMeeting: Label("集中教育会", "Meeting of a class")
        case .group: Label("矫正小组", "The correction group")
        }
    }
}

/// What became of an objection (异议结果).
public enum SanctionObjectionResult: String, CodeList {
    case upheld, changed, revoked

    public var label: Label {
        switch self {
        case .upheld: Label("维持", "Upheld")
        case .changed: Label("变更", "Changed")
        case .revoked: Label("撤销", "Revoked")
        }
    }
}

/// What is proposed to the body that decides (提请种类).
public enum ProposalKind: String, CodeList {
    case revokeSuspension = "revoke_suspension"
    case revokeParole = "revoke_parole"
    case imprison

    public var label: Label {
        switch self {
        case .revokeSuspension: Label("提请撤销缓刑", "Revoke the suspension")
        case .revokeParole: Label("提请撤销假释", "Revoke parole")
        case .imprison: Label("提请收监执行", "Return to prison")
        }
    }
}

/// Why it is proposed (提请事由).
public enum ProposalGround: String, CodeList {
    case injunction, unsupervised, penalised, warnings, administrative, drugs, recovered, other

    public var label: Label {
        switch self {
        case .injunction: Label("违反禁止令情节严重", "Grave breach of a restraining order")
        case .unsupervised: Label("未按时报到或脱管超过一个月", "Out of supervision for over a month")
        case .penalised: Label("受治安管理处罚仍不改正", "Penalised and not reformed")
        case .warnings: Label("受警告达到规定次数仍不改正", "Warned and not reformed")
        case .administrative: Label("违反行政法规情节严重", "Grave breach of administrative regulations")
        case .drugs: Label("吸毒", "Drug use")
        case .recovered: Label("暂予监外执行情形消失", "Ground for staying outside is gone")
        case .other: Label("其他", "Other")
        }
    }
}

/// To whom it is proposed (提请机关).
public enum ProposalAddressee: String, CodeList {
    case court, police
    case prisonAdmin = "prison_admin"

    public var label: Label {
        switch self {
        case .court: Label("人民法院", "Court")
        case .police: Label("公安机关", "Police")
        case .prisonAdmin: Label("监狱管理机关", "Prison administration")
        }
    }
}
