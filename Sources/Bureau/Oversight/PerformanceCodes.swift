public import Declarations

/// Who sets what is measured.
public enum SchemeIssuer: String, CodeList {
    case province
    case city
    case bureau

    public var label: Label {
        switch self {
        case .province: Label("省", "Province")
        case .city: Label("市", "City")
        case .bureau: Label("区局", "Bureau")
        }
    }
}

/// Where an indicator's value comes from.
public enum IndicatorSource: String, CodeList {
    case figure
    case hand

    public var label: Label {
        switch self {
        case .figure: Label("台账数字", "Figure")
        case .hand: Label("人工评分", "By hand")
        }
    }
}

/// How a value becomes points.
public enum ScoreFormula: String, CodeList {
    case proportional
    case bands
    case passFail = "pass_fail"
    case deduction

    public var label: Label {
        switch self {
        case .proportional: Label("按比例", "In proportion to the target")
        case .bands: Label("分档", "In bands")
        case .passFail: Label("达标得分", "All or nothing")
        case .deduction: Label("逐件扣分", "Deduction per case")
        }
    }
}

/// What became of an appeal.
public enum AppealDecision: String, CodeList {
    case upheld
    case changed

    public var label: Label {
        switch self {
        case .upheld: Label("维持得分", "Score stands")
        case .changed: Label("改分", "Score changed")
        }
    }
}
