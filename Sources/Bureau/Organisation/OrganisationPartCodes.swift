public import Declarations

/// What a lay participant is.
public enum LayKind: String, CodeList {
    case juror
    case supervisor

    public var label: Label {
        switch self {
        case .juror: Label("人民陪审员", "People's juror")
        case .supervisor: Label("人民监督员", "People's supervisor")
        }
    }
}

/// What somebody does in a leading group.
public enum GroupDuty: String, CodeList {
    case head
    case deputy
    case member
    case contact

    public var label: Label {
        switch self {
        case .head: Label("组长", "Head")
        case .deputy: Label("副组长", "Deputy head")
        case .member: Label("成员", "Member")
        case .contact: Label("联络员", "Contact")
        }
    }
}

/// Why work passes to a deputy.
public enum HandoverCause: String, CodeList {
    case left
    case leave
    case training
    case posted
    case other

    public var label: Label {
        switch self {
        case .left: Label("离岗", "Left")
        case .leave: Label("休假", "On leave")
        case .training: Label("外出培训", "Training")
        case .posted: Label("借调", "Posted elsewhere")
        case .other: Label("其他", "Other")
        }
    }
}
