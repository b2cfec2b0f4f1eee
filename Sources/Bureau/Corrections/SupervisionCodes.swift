public import Declarations

/// The four kinds of community corrections (社区矫正类别, 刑事诉讼法 第二百六十九条); codes of GB/T 31000-2015.
public enum SupervisionCategory: String, CodeList {
    case control, suspended, parole
    case outsidePrison = "outside_prison"

    public var external: String? {
        switch self {
        case .control: "01"
        case .suspended: "02"
        case .parole: "03"
        case .outsidePrison: "04"
        }
    }

    public var label: Label {
        switch self {
        case .control: Label("管制", "Control")
        case .suspended: Label("缓刑", "Suspended sentence")
        case .parole: Label("假释", "Parole")
        case .outsidePrison: Label("暂予监外执行", "Served outside prison for the time being")
        }
    }
}

/// Why a sentence is served outside prison for the time being (刑事诉讼法 第二百六十五条).
public enum OutsideGround: String, CodeList {
    case medical
    case nursing = "pregnancy_nursing"
    case noSelfCare = "no_self_care"

    public var label: Label {
        switch self {
        case .medical: Label("严重疾病保外就医", "Grave illness")
        case .nursing: Label("怀孕或哺乳", "Pregnant or nursing")
        case .noSelfCare: Label("生活不能自理", "Cannot care for themselves")
        }
    }
}

/// Who decided on community corrections (决定机关).
public enum DecisionOrgan: String, CodeList {
    case court, police
    case prisonAdmin = "prison_admin"

    public var external: String? {
        switch self {
        case .court: "01"
        case .police: "02"
        case .prisonAdmin: "03"
        }
    }

    public var label: Label {
        switch self {
        case .court: Label("人民法院", "Court")
        case .police: Label("公安机关", "Police")
        case .prisonAdmin: Label("监狱管理机关", "Prison administration")
        }
    }
}

/// How somebody came to be supervised here (接收来源).
public enum SupervisionIntake: String, CodeList {
    case decision
    case movedIn = "moved_in"

    public var label: Label {
        switch self {
        case .decision: Label("裁判、决定接收", "By judgment or decision")
        case .movedIn: Label("执行地变更转入", "Moved in from another county")
        }
    }
}

/// How somebody was handed over (接收方式, GB/T 31000-2015).
public enum HandoverMode: String, CodeList {
    case selfReport = "self_report"
    case escorted
    case courtHandover = "court_handover"
    case other

    public var external: String? {
        switch self {
        case .selfReport: "01"
        case .escorted: "02"
        case .courtHandover: "03"
        case .other: "99"
        }
    }

    public var label: Label {
        switch self {
        case .selfReport: Label("自行报到", "Reported by themselves")
        case .escorted: Label("狱所押送", "Escorted from prison")
        case .courtHandover: Label("当庭交接", "Handed over in court")
        case .other: Label("其他", "Other")
        }
    }
}

/// How supervision ended (解除、终止情形). Code sets outside clash, so none stands here.
public enum SupervisionEnd: String, CodeList {
    case expired, pardoned
    case suspensionRevoked = "suspension_revoked"
    case paroleRevoked = "parole_revoked"
    case recommitted, died
    case movedOut = "moved_out"
    case other

    public var label: Label {
        switch self {
        case .expired: Label("期满解除", "Term served")
        case .pardoned: Label("赦免", "Pardoned")
        case .suspensionRevoked: Label("撤销缓刑", "Suspension revoked")
        case .paroleRevoked: Label("撤销假释", "Parole revoked")
        case .recommitted: Label("收监执行", "Returned to prison")
        case .died: Label("死亡", "Died")
        case .movedOut: Label("执行地变更转出", "Moved to another county")
        case .other: Label("其他", "Other")
        }
    }
}
