public import Declarations

/// What kind of directive it is.
public enum DirectiveKind: String, CodeList {
    case campaign
    case standard
    case keyPeriod = "key_period"
    case assessment
    case statistics
    case other

    public var label: Label {
        switch self {
        case .campaign: Label("专项行动", "Campaign")
        case .standard: Label("标准规范", "Standard")
        case .keyPeriod: Label("重点时段", "Key period")
        case .assessment: Label("绩效考核", "Assessment")
        case .statistics: Label("统计报送", "Statistics")
        case .other: Label("其他", "Other")
        }
    }
}

/// Under which heading a plan stands.
public enum PlanTheme: String, CodeList {
    case performance
    case venues
    case business
    case government
    case antiGang = "anti_gang"
    case other

    public var label: Label {
        switch self {
        case .performance: Label("绩效管理", "Performance")
        case .venues: Label("阵地建设", "Venues")
        case .business: Label("业务职能", "Daily work")
        case .government: Label("依法行政", "Government by law")
        case .antiGang: Label("扫黑除恶", "Action against gangs")
        case .other: Label("其他", "Other")
        }
    }
}

/// What a plan follows from.
public enum PlanSource: String, CodeList {
    case report
    case decision
    case directive

    public var label: Label {
        switch self {
        case .report: Label("上期工作报告", "Last report")
        case .decision: Label("局务会决定", "Decision of the bureau")
        case .directive: Label("上级部署", "Directive")
        }
    }
}

/// Between which levels a return goes.
public enum ReturnLevel: String, CodeList {
    case office
    case bureau
    case city

    public var label: Label {
        switch self {
        case .office: Label("司法所报区局", "Office to bureau")
        case .bureau: Label("区局报市局", "Bureau to city")
        case .city: Label("市局报省厅", "City to province")
        }
    }
}
