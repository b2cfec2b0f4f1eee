public import Declarations

/// Whose house an aid station stands in; the external code is its line in official table 12.
public enum StationHost: String, CodeList {
    case centre
    case judicialOffice = "judicial_office"
    case union
    case youth
    case women
    case elderly
    case disabled
    case petition
    case university
    case prison
    case detention
    case court
    case procuratorate
    case labourArbitration = "labour_arbitration"
    case military
    case other

    public var label: Label {
        switch self {
        case .centre: Label("援助中心窗口", "Window of the centre")
        case .judicialOffice: Label("司法所", "Judicial office")
        case .union: Label("工会", "Trade union")
        case .youth: Label("共青团", "Youth league")
        case .women: Label("妇联", "Women's federation")
        case .elderly: Label("老龄委", "Committee on ageing")
        case .disabled: Label("残联", "Federation of disabled persons")
        case .petition: Label("信访局", "Petition office")
        case .university: Label("高校", "University")
        case .prison: Label("监狱、戒毒所", "Prison or treatment centre")
        case .detention: Label("看守所", "Detention house")
        case .court: Label("人民法院", "Court")
        case .procuratorate: Label("人民检察院", "Procuratorate")
        case .labourArbitration: Label("劳动人事争议仲裁院", "Labour arbitration court")
        case .military: Label("部队、人武部", "Military")
        case .other: Label("其他", "Other")
        }
    }
}

/// How somebody asked for advice; the external code is its line in official table 11.
public enum ConsultationChannel: String, CodeList {
    case walkIn = "walk_in"
    case hotline
    case phoneOther = "phone_other"
    case letter
    case online
    case wechatGroup = "wechat_group"
    case station
    case outreach

    public var label: Label {
        switch self {
        case .walkIn: Label("窗口来访", "At the window")
        case .hotline: Label("12348热线", "Hotline 12348")
        case .phoneOther: Label("其他来电", "Other telephone")
        case .letter: Label("来信", "Letter")
        case .online: Label("网络", "Online")
        case .wechatGroup: Label("微信群", "WeChat group")
        case .station: Label("工作站", "Station")
        case .outreach: Label("外出服务", "Outreach")
        }
    }
}

/// What a question is about; the external code is its line in official table 11.
public enum ConsultationTopic: String, CodeList {
    case criminal
    case stateCompensation = "state_compensation"
    case socialInsurance = "social_insurance"
    case subsistence
    case pensionRelief = "pension_relief"
    case labour
    case family
    case damages
    case loan
    case contract
    case consumer
    case property
    case other

    public var label: Label {
        switch self {
        case .criminal: Label("刑事", "Criminal")
        case .stateCompensation: Label("国家赔偿", "State compensation")
        case .socialInsurance: Label("社会保险", "Social insurance")
        case .subsistence: Label("最低生活保障", "Subsistence allowance")
        case .pensionRelief: Label("抚恤救济", "Pension and relief")
        case .labour: Label("劳动纠纷", "Labour")
        case .family: Label("婚姻家庭", "Family")
        case .damages: Label("损害赔偿", "Damages")
        case .loan: Label("民间借贷", "Private loans")
        case .contract: Label("合同", "Contracts")
        case .consumer: Label("消费", "Consumers")
        case .property: Label("物业和房屋", "Housing")
        case .other: Label("其他", "Other")
        }
    }
}

/// What a consultation led to.
public enum ConsultationOutcome: String, CodeList {
    case answered
    case drafting
    case aidApplication = "aid_application"
    case mediation
    case notary
    case court
    case otherOffice = "other_office"

    public var label: Label {
        switch self {
        case .answered: Label("当场解答", "Answered")
        case .drafting: Label("代书", "Drafting")
        case .aidApplication: Label("申请法律援助", "Application for legal aid")
        case .mediation: Label("引导人民调解", "Mediation")
        case .notary: Label("引导公证", "Notary")
        case .court: Label("引导诉讼、仲裁", "Court or arbitration")
        case .otherOffice: Label("引导其他部门", "Another office")
        }
    }
}

/// Where a shift stands.
public enum ShiftStage: String, CodeList {
    case rostered
    case attended
    case missed
    case cancelled

    public var label: Label {
        switch self {
        case .rostered: Label("已排班", "On the roster")
        case .attended: Label("已到岗", "Attended")
        case .missed: Label("未到岗", "Missed")
        case .cancelled: Label("已取消", "Cancelled")
        }
    }
}

/// What a complaint about legal aid is about (法律援助投诉处理办法).
public enum ComplaintCause: String, CodeList {
    case procedure
    case duty
    case fees
    case other

    public var label: Label {
        switch self {
        case .procedure: Label("受理、审查、指派违规", "Acceptance, decision or assignment")
        case .duty: Label("怠于履行、擅自停止履行职责", "Duty neglected")
        case .fees: Label("收取财物", "Money taken")
        case .other: Label("其他违规行为", "Other")
        }
    }

    public var external: String? {
        switch self {
        case .procedure: "1"
        case .duty: "2"
        case .fees: "3"
        case .other: "4"
        }
    }
}

/// What became of a complaint.
public enum ComplaintDisposition: String, CodeList {
    case upheld
    case unfounded
    case passedOn = "passed_on"

    public var label: Label {
        switch self {
        case .upheld: Label("属实，已处理", "True, dealt with")
        case .unfounded: Label("不属实，已答复", "Not true, answered")
        case .passedOn: Label("移送有权机关", "Passed on")
        }
    }
}
