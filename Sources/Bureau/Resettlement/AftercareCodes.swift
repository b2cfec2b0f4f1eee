public import Declarations

/// Why somebody on file is not in fact looked after (不在管原因).
public enum AbsenceReason: String, CodeList {
    case workingElsewhere = "working_elsewhere"
    case inCustody = "in_custody"
    case moved
    case notFound = "not_found"
    case treatedAgain = "treated_again"

    public var label: Label {
        switch self {
        case .workingElsewhere: Label("外出务工", "Working elsewhere")
        case .inCustody: Label("被羁押、服刑", "In custody")
        case .moved: Label("迁往外地", "Moved away")
        case .notFound: Label("查找不到", "Not found")
        case .treatedAgain: Label("再次强制隔离戒毒", "In compulsory treatment again")
        }
    }
}

/// How aftercare ended (终止照管原因).
public enum AftercareEnd: String, CodeList {
    case termOver = "term_over"
    case transferred, treatedAgain = "treated_again"
    case imprisoned, died

    public var label: Label {
        switch self {
        case .termOver: Label("照管期满", "Term over")
        case .transferred: Label("转出", "Passed on")
        case .treatedAgain: Label("再次强制隔离戒毒", "In compulsory treatment again")
        case .imprisoned: Label("收监", "Imprisoned")
        case .died: Label("死亡", "Died")
        }
    }
}

/// What a test of urine showed (尿检结果).
public enum TestResult: String, CodeList {
    case negative, positive, refused

    public var label: Label {
        switch self {
        case .negative: Label("阴性", "Negative")
        case .positive: Label("阳性", "Positive")
        case .refused: Label("拒检", "Refused")
        }
    }
}

/// What a safety check looked at (排查对象).
public enum SafetySubject: String, CodeList {
    case resettled, aftercare, supervised, premises, vehicle, other

    public var label: Label {
        switch self {
        case .resettled: Label("安置帮教对象", "Resettled persons")
        case .aftercare: Label("后续照管对象", "Persons in aftercare")
        case .supervised: Label("社区矫正对象", "Supervised persons")
        case .premises: Label("办公和活动场所", "Premises")
        case .vehicle: Label("车辆装备", "Vehicles and equipment")
        case .other: Label("其他", "Other")
        }
    }
}
