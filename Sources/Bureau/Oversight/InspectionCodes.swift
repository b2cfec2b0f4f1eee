public import Declarations

/// What an inspection looks into.
public enum InspectionSubject: String, CodeList {
    case specialGroups = "special_groups"
    case mediation
    case lawyers
    case legalAid = "legal_aid"
    case legalServices = "legal_services"
    case enforcement
    case discipline
    case safety

    public var label: Label {
        switch self {
        case .specialGroups: Label("特殊人群工作", "Special groups")
        case .mediation: Label("人民调解", "Mediation")
        case .lawyers: Label("律师管理", "Lawyers")
        case .legalAid: Label("法律援助", "Legal aid")
        case .legalServices: Label("公共法律服务", "Legal services")
        case .enforcement: Label("执法监督", "Enforcement")
        case .discipline: Label("纪律作风", "Discipline")
        case .safety: Label("安全稳定", "Safety")
        }
    }
}

/// What exactly is looked at. One inspection may have several.
public enum InspectionTopic: String, CodeList {
    case standardOperation = "standard_operation"
    case onePersonOneFile = "one_person_one_file"
    case aftercare
    case mobileApps = "mobile_apps"
    case lawyerCases = "lawyer_cases"
    case annualCheck = "annual_check"
    case files
    case attendance
    case receiving
    case subsidies

    public var label: Label {
        switch self {
        case .standardOperation: Label("社区矫正标准化操作", "Standard operation of corrections")
        case .onePersonOneFile: Label("安置帮教一人一档", "One person, one file")
        case .aftercare: Label("后续照管人员工作", "Aftercare")
        case .mobileApps: Label("移动应用使用", "Mobile applications")
        case .lawyerCases: Label("律师办案", "Cases of lawyers")
        case .annualCheck: Label("年度检查", "Annual check")
        case .files: Label("案卷管理", "Files")
        case .attendance: Label("值班值守", "Attendance")
        case .receiving: Label("窗口接待", "Receiving people")
        case .subsidies: Label("补贴发放", "Subsidies")
        }
    }
}

/// Who ordered an inspection.
public enum InspectionOrigin: String, CodeList {
    case selfCheck = "self"
    case bureau
    case upper
    case procuratorate

    public var label: Label {
        switch self {
        case .selfCheck: Label("自查", "Self-check")
        case .bureau: Label("区局督查", "Bureau")
        case .upper: Label("市局、省厅", "Level above")
        case .procuratorate: Label("检察监督", "Procuratorate")
        }
    }
}

/// What is inspected.
public enum TargetKind: String, CodeList {
    case unit
    case lawFirm = "law_firm"
    case serviceOffice = "service_office"
    case lawyer

    public var label: Label {
        switch self {
        case .unit: Label("本局单位", "Unit")
        case .lawFirm: Label("律师事务所", "Law firm")
        case .serviceOffice: Label("基层法律服务所", "Legal service office")
        case .lawyer: Label("律师、法律工作者", "Lawyer or legal worker")
        }
    }
}

/// What an inspector does in the team.
public enum InspectorDuty: String, CodeList {
    case lead
    case member

    public var label: Label {
        switch self {
        case .lead: Label("组长", "Lead")
        case .member: Label("组员", "Member")
        }
    }
}

/// Where a finding comes from.
public enum FindingSource: String, CodeList {
    case selfCheck = "self"
    case bureau
    case upper
    case procuratorate
    case audit
    case complaint
    case petition
    case review
    case lookBack = "look_back"

    public var label: Label {
        switch self {
        case .selfCheck: Label("自查", "Self-check")
        case .bureau: Label("区局督查", "Bureau inspection")
        case .upper: Label("市局、省厅检查", "Level above")
        case .procuratorate: Label("检察监督", "Procuratorate")
        case .audit: Label("审计", "Audit")
        case .complaint: Label("群众投诉", "Complaint")
        case .petition: Label("信访", "Petition")
        case .review: Label("案卷评查", "File review")
        case .lookBack: Label("回头看", "Look back")
        }
    }
}

/// How serious a finding is.
public enum FindingGrade: String, CodeList {
    case notice
    case minor
    case major
    case critical

    public var label: Label {
        switch self {
        case .notice: Label("提醒", "Notice")
        case .minor: Label("一般", "Minor")
        case .major: Label("较重", "Major")
        case .critical: Label("严重", "Critical")
        }
    }
}

/// What two readers think of a file.
public enum FileVerdict: String, CodeList {
    case excellent
    case qualified
    case unqualified

    public var label: Label {
        switch self {
        case .excellent: Label("优秀", "Excellent")
        case .qualified: Label("合格", "Up to standard")
        case .unqualified: Label("不合格", "Not up to standard")
        }
    }
}
