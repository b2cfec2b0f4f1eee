public import Declarations

/// What one item of a file review came to (评查项目得分).
public struct FileReviewItem: Register {
    public var fileReview = Ref<FileReview>(0)
    public var item = ""
    public var fullPoints = 0
    public var lostPoints = 0
    public var note: String?

    public init() {}

    public static let table = "file_review_item"
    public static let title = Label("评查项目得分", "item of a file review")
    public static let function = Function.oversight

    public static let fields: [Field<FileReviewItem>] = [
        Field(\.fileReview, "file_review", Label("案卷评查", "File review"), .listed),
        Field(\.item, "item", Label("评查项目", "Item"), .open, .title, .listed),
        Field(\.fullPoints, "full_points", Label("满分", "Full marks"), .unit(Label("分", "points")), .listed),
        Field(\.lostPoints, "lost_points", Label("扣分", "Lost"), .unit(Label("分", "points")), .listed),
        Field(\.note, "note", Label("扣分说明", "Why"), .personal(.text)),
    ]

    public static var within: PartialKeyPath<FileReviewItem>? { \.fileReview }

    public static func faults(in item: FileReviewItem, at moment: Moment) -> [Fault] {
        guard item.lostPoints > item.fullPoints else { return [] }
        return [
            wrong(\.lostPoints, item.lostPoints, Label("超过满分 \(item.fullPoints)", "is more than \(item.fullPoints)"))
        ]
    }
}
