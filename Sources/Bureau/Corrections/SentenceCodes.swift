public import Declarations

/// The chapter of the Criminal Law that an offence belongs to (犯罪类型, GB/T 31000-2015).
public enum OffenceClass: String, CodeList {
    case stateSecurity = "state_security"
    case publicSecurity = "public_security"
    case economicOrder = "economic_order"
    case personRights = "person_rights"
    case property
    case socialOrder = "social_order"
    case defence, corruption, dereliction, military, other

    public var external: String? {
        switch self {
        case .stateSecurity: "01"
        case .publicSecurity: "02"
        case .economicOrder: "03"
        case .personRights: "04"
        case .property: "05"
        case .socialOrder: "06"
        case .defence: "07"
        case .corruption: "08"
        case .dereliction: "09"
        case .military: "10"
        case .other: "99"
        }
    }

    public var label: Label {
        switch self {
        case .stateSecurity: Label("危害国家安全", "State security")
        case .publicSecurity: Label("危害公共安全", "Public security")
        case .economicOrder: Label("破坏社会主义市场经济秩序", "Economic order")
        case .personRights: Label("侵犯公民人身权利、民主权利", "Rights of the person")
        case .property: Label("侵犯财产", "Property")
        case .socialOrder: Label("妨害社会管理秩序", "Social order")
        case .defence: Label("危害国防利益", "National defence")
        case .corruption: Label("贪污贿赂", "Corruption and bribery")
        case .dereliction: Label("渎职", "Dereliction of duty")
        case .military: Label("军人违反职责", "Military duty")
        case .other: Label("其他", "Other")
        }
    }
}

/// The principal penalty of the judgment (主刑).
public enum SupervisionPenalty: String, CodeList {
    case deathSuspended = "death_suspended"
    case life
    case fixedTerm = "fixed_term"
    case detention, control

    public var label: Label {
        switch self {
        case .deathSuspended: Label("死刑缓期二年执行", "Death, suspended")
        case .life: Label("无期徒刑", "Life imprisonment")
        case .fixedTerm: Label("有期徒刑", "Imprisonment")
        case .detention: Label("拘役", "Criminal detention")
        case .control: Label("管制", "Control")
        }
    }
}

/// Penalties imposed beside it (附加刑).
public enum AddedPenalty: String, CodeList {
    case fine
    case politicalRights = "political_rights"
    case confiscation, deportation, other

    public var label: Label {
        switch self {
        case .fine: Label("罚金", "Fine")
        case .politicalRights: Label("剥夺政治权利", "Political rights withdrawn")
        case .confiscation: Label("没收财产", "Confiscation")
        case .deportation: Label("驱逐出境", "Deportation")
        case .other: Label("其他", "Other")
        }
    }
}

/// The four histories that are looked out for (四史).
public enum FourHistory: String, CodeList {
    case drug, escape, suicide
    case assaultPolice = "assault_police"

    public var label: Label {
        switch self {
        case .drug: Label("吸毒史", "Drug use")
        case .escape: Label("脱逃史", "Escape")
        case .suicide: Label("自杀史", "Attempted suicide")
        case .assaultPolice: Label("袭警史", "Assault on police")
        }
    }
}

/// The three involvements that are looked out for (三涉).
public enum ThreeInvolvement: String, CodeList {
    case drug, gang, gun

    public var label: Label {
        switch self {
        case .drug: Label("涉毒", "Drugs")
        case .gang: Label("涉黑", "Gangs")
        case .gun: Label("涉枪", "Guns")
        }
    }
}

/// Who takes part in a correction group (矫正小组成员, GB/T 31000-2015).
public enum TeamRole: String, CodeList {
    case office
    case socialWorker = "social_worker"
    case volunteer, village, employer, school, family, guarantor, police, other

    public var external: String? {
        switch self {
        case .office: "01"
        case .socialWorker: "02"
        case .volunteer: "03"
        case .village: "04"
        case .employer: "05"
        case .school: "06"
        case .family: "07"
        case .guarantor: "08"
        case .police: nil
        case .other: "99"
        }
    }

    public var label: Label {
        switch self {
        case .office: Label("司法所工作人员", "Judicial office")
        case .socialWorker: Label("社会工作者", "Social worker")
        case .volunteer: Label("志愿者", "Volunteer")
        case .village: Label("村（居）民委员会人员", "Village or community")
        case .employer: Label("所在单位人员", "Employer")
        case .school: Label("就读学校人员", "School")
        case .family: Label("家庭成员、监护人", "Family or guardian")
        case .guarantor: Label("保证人", "Guarantor")
        case .police: Label("派出所民警", "Police officer")
        case .other: Label("其他", "Other")
        }
    }
}

/// What a restraining order forbids (禁止令内容, 刑法 第三十八条、第七十二条).
public enum RestraintKind: String, CodeList {
    case activity, place, contact

    public var label: Label {
        switch self {
        case .activity: Label("禁止从事特定活动", "Certain activities")
        case .place: Label("禁止进入特定区域、场所", "Certain areas and places")
        case .contact: Label("禁止接触特定的人", "Certain people")
        }
    }
}
