public import Declarations

/// Where an item stands.
public enum ContentStage: String, CodeList {
    case draft, submitted, approved, published, withdrawn

    public var label: Label {
        switch self {
        case .draft: Label("草稿", "Draft")
        case .submitted: Label("已送审", "Submitted")
        case .approved: Label("已审定", "Approved")
        case .published: Label("已发布", "Published")
        case .withdrawn: Label("已撤下", "Withdrawn")
        }
    }
}

/// Nothing is published on the word of its author alone.
extension ContentItem: Staged {
    public static let initial = ContentStage.draft
    public static let ends: [ContentStage] = [.published, .withdrawn]

    public static let steps: [Step<ContentItem>] = [
        Step("submit", Label("送审", "Submit"), from: .draft, to: .submitted, by: .clerk),
        Step(
            "return", Label("退回修改", "Return"), from: .submitted, to: .draft, by: .reviewer, .unitHead,
            asks: [\.returnReason]),
        Step(
            "approve", Label("审定", "Approve"), from: .submitted, to: .approved, by: .reviewer, .unitHead,
            secondPerson: true, sets: { item, _ in item.returnReason = nil }),
        Step(
            "publish", Label("发布", "Publish"), from: .approved, to: .published, by: .clerk, .reviewer,
            asks: [\.publishedOn], offers: [\.address]),
        Step(
            "withdraw", Label("撤下", "Withdraw"), from: .published, to: .withdrawn, by: .reviewer, .unitHead,
            asks: [\.withdrawnOn, \.withdrawReason]),
    ]

    public static func faults(in item: ContentItem, standing state: String) -> [Fault] {
        switch ContentStage(rawValue: state) {
        case .draft, .submitted, .approved:
            let why = Label("尚未发布", "before the item is published")
            return (item.publishedOn == nil ? [] : [needless(\.publishedOn, why)])
                + (item.withdrawnOn == nil ? [] : [needless(\.withdrawnOn, why)])
        case .published:
            return faultsOfPublished(item)
                + (item.withdrawnOn == nil ? [] : [needless(\.withdrawnOn, Label("仍在发布", "while it is published"))])
        case .withdrawn:
            let why = Label("已撤下", "of what was withdrawn")
            return faultsOfPublished(item) + (item.withdrawnOn == nil ? [missing(\.withdrawnOn, why)] : [])
                + (item.withdrawReason == nil ? [missing(\.withdrawReason, why)] : [])
        case nil: return []
        }
    }

    private static func faultsOfPublished(_ item: ContentItem) -> [Fault] {
        item.publishedOn == nil ? [missing(\.publishedOn, Label("已发布", "of what was published"))] : []
    }
}
