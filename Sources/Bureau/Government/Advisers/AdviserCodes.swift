public import Declarations

/// What is learnt, and by whom.
public enum LawLearningKind: String, CodeList {
    case executiveMeeting = "executive_meeting"
    case leadersClass = "leaders_class"
    case officersTraining = "officers_training"
    case certificateExam = "certificate_exam"

    public var label: Label {
        switch self {
        case .executiveMeeting: Label("常务会议学法", "Executive meeting studies law")
        case .leadersClass: Label("领导干部法治培训", "Class for leading officials")
        case .officersTraining: Label("行政执法人员培训", "Training of enforcement officers")
        case .certificateExam: Label("执法资格考试", "Examination for the certificate")
        }
    }
}

/// What an adviser is asked about.
public enum AdviserMatterKind: String, CodeList {
    case document, contract, litigation, negotiation, decision, petition, other

    public var label: Label {
        switch self {
        case .document: Label("文件审查", "Document")
        case .contract: Label("合同审查", "Contract")
        case .litigation: Label("诉讼仲裁代理", "Lawsuit or arbitration")
        case .negotiation: Label("谈判", "Negotiation")
        case .decision: Label("重大决策论证", "Major decision")
        case .petition: Label("信访和群体事件", "Petition")
        case .other: Label("其他咨询", "Other advice")
        }
    }
}

/// How an adviser is rated for a year.
public enum AdviserRatingLevel: String, CodeList {
    case excellent, good, fair, poor

    public var label: Label {
        switch self {
        case .excellent: Label("优秀", "Excellent")
        case .good: Label("良好", "Good")
        case .fair: Label("合格", "Fair")
        case .poor: Label("不合格", "Poor")
        }
    }
}
