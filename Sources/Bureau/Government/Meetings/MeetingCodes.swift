public import Declarations

/// What kind of meeting it is.
public enum MeetingKind: String, CodeList {
    case committee, reconsideration, linkage
    case criminalAid = "criminal_aid"
    case lawyers, advisers
    case leadingGroup = "leading_group"
    case forum, visit

    public var label: Label {
        switch self {
        case .committee: Label("依法治区委员会会议", "Committee for law-based governance")
        case .reconsideration: Label("行政复议委员会会议", "Reconsideration committee")
        case .linkage: Label("两法衔接联席会议", "Joint meeting on criminal linkage")
        case .criminalAid: Label("刑事法律援助联席会议", "Joint meeting on criminal legal aid")
        case .lawyers: Label("律师例会", "Regular meeting of lawyers")
        case .advisers: Label("法律顾问委员会会议", "Meeting of legal advisers")
        case .leadingGroup: Label("领导小组会议", "Leading group")
        case .forum: Label("座谈会", "Forum")
        case .visit: Label("走访", "Visit")
        }
    }
}

/// In what part somebody takes part.
public enum MeetingPart: String, CodeList {
    case chair, member, observer, expert

    public var label: Label {
        switch self {
        case .chair: Label("主持", "Chair")
        case .member: Label("成员", "Member")
        case .observer: Label("列席", "Observer")
        case .expert: Label("专家", "Expert")
        }
    }
}
