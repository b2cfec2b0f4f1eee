public import Declarations

/// How a request came.
public enum DisclosureChannel: String, CodeList {
    case inPerson = "in_person"
    case registeredPost = "registered_post"
    case ordinaryPost = "ordinary_post"
    case web, fax

    public var label: Label {
        switch self {
        case .inPerson: Label("当面提交", "In person")
        case .registeredPost: Label("挂号信、特快专递", "Signed post")
        case .ordinaryPost: Label("平信", "Ordinary post")
        case .web: Label("网络", "Web")
        case .fax: Label("传真", "Fax")
        }
    }
}

/// What a request is answered with.
public enum DisclosureResult: String, CodeList {
    case disclosed, partly
    case notDisclosed = "not_disclosed"
    case notHeld = "not_held"
    case notOurs = "not_ours"
    case notHandled = "not_handled"
    case withdrawn
    case notClarified = "not_clarified"

    public var label: Label {
        switch self {
        case .disclosed: Label("予以公开", "Disclosed")
        case .partly: Label("部分公开", "Disclosed in part")
        case .notDisclosed: Label("不予公开", "Not disclosed")
        case .notHeld: Label("本机关不掌握", "Not held")
        case .notOurs: Label("不属本机关职责", "Not of this body")
        case .notHandled: Label("不予处理", "Not handled")
        case .withdrawn: Label("申请人撤回", "Withdrawn")
        case .notClarified: Label("逾期不补正", "Not clarified in time")
        }
    }
}

/// What happened after the answer.
public enum DisclosureAfterwards: String, CodeList {
    case nothing = "none"
    case reconsidered, sued

    public var label: Label {
        switch self {
        case .nothing: Label("无", "Nothing")
        case .reconsidered: Label("申请复议", "Reconsideration")
        case .sued: Label("提起诉讼", "Sued")
        }
    }
}
