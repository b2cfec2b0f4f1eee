public import Declarations

/// The five grounds on which electronic positioning may be ordered (社区矫正法 第二十九条).
public enum MonitoringGround: String, CodeList {
    case injunction
    case leftCounty = "left_county"
    case refusedReporting = "refused_reporting"
    case penalised, revocation

    public var inForce: (from: Day?, until: Day?) {
        ("2020-07-01", nil)
    }

    public var label: Label {
        switch self {
        case .injunction: Label("违反人民法院禁止令", "Restraining order broken")
        case .leftCounty: Label("无正当理由，未经批准离开所居住的市、县", "Left the county without approval")
        case .refusedReporting: Label("拒不按照规定报告行踪，被给予警告", "Warned for refusing to report")
        case .penalised: Label("违反监督管理规定，被给予治安管理处罚", "Penalised for breach of supervision")
        case .revocation: Label("拟提请撤销缓刑、假释或者暂予监外执行收监执行", "Revocation is to be proposed")
        }
    }
}

/// By what somebody is located (定位方式).
public enum MonitoringMeans: String, CodeList {
    case phone, device

    public var label: Label {
        switch self {
        case .phone: Label("手机定位", "Mobile phone")
        case .device: Label("电子定位装置", "Positioning device")
        }
    }
}

/// What a device is (设备种类).
public enum DeviceKind: String, CodeList {
    case phone, watch, wristband
    case ankleBand = "ankle_band"

    public var label: Label {
        switch self {
        case .phone: Label("手机", "Mobile phone")
        case .watch: Label("电子腕表", "Electronic watch")
        case .wristband: Label("电子腕带", "Electronic wristband")
        case .ankleBand: Label("电子脚环", "Ankle band")
        }
    }
}

/// What a fence is for (围栏种类).
public enum FenceKind: String, CodeList {
    case activity, exclusion

    public var label: Label {
        switch self {
        case .activity: Label("活动范围", "Where somebody stays within")
        case .exclusion: Label("禁止进入区域", "Where somebody may not go")
        }
    }
}

/// What a location alert reports (告警种类).
public enum LocationAlertKind: String, CodeList {
    case outOfArea = "out_of_area"
    case exclusion, separation, offline
    case lowBattery = "low_battery"
    case tamper, gathering

    public var label: Label {
        switch self {
        case .outOfArea: Label("越界", "Out of the area")
        case .exclusion: Label("进入禁止区域", "In a forbidden place")
        case .separation: Label("人机分离", "Parted from the device")
        case .offline: Label("失联", "Out of contact")
        case .lowBattery: Label("低电、断电", "Battery low or dead")
        case .tamper: Label("拆卸", "Tampered with")
        case .gathering: Label("聚集", "Gathering")
        }
    }
}

/// What the police pass on (公安推送种类).
public enum PushKind: String, CodeList {
    case hotel, detention, border
    case drugTest = "drug_test"

    public var label: Label {
        switch self {
        case .hotel: Label("旅店入住", "Hotel stay")
        case .detention: Label("拘留、强制措施", "Detention")
        case .border: Label("出入境", "Border crossing")
        case .drugTest: Label("吸毒检测", "Drug test")
        }
    }
}

/// What checking showed (核实结论).
public enum PushFinding: String, CodeList {
    case lawful
    case withLeave = "with_leave"
    case breach
    case notMatched = "not_matched"

    public var label: Label {
        switch self {
        case .lawful: Label("在本地正常活动", "Lawful")
        case .withLeave: Label("经批准外出", "With leave")
        case .breach: Label("违规", "Breach")
        case .notMatched: Label("不是本人", "Somebody else")
        }
    }
}
