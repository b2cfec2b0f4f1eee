public import Declarations

/// One file of a round, read by two reviewers in turn (案卷评查表).
public struct FileReview: Register {
    public var round = Ref<ReviewRound>(0)
    public var fileNumber = ""
    public var responsible: Ref<Unit>?
    public var firstReader: Ref<Staff>?
    public var firstReadOn: Day?
    public var firstPoints: Int?
    public var faultsFound: String?
    public var secondReader: Ref<Staff>?
    public var confirmedOn: Day?
    public var points: Int?
    public var verdict: FileVerdict?
    public var remedyBy: Day?
    public var remedy: String?
    public var remediedOn: Day?

    public init() {}

    public static let table = "file_review"
    public static let title = Label("案卷评查", "file review")
    public static let function = Function.oversight
    public static var numbers: NumberStyle { NumberWords.fileReview }

    public static let fields: [Field<FileReview>] = [
        Field(\.round, "round", Label("批次", "Round"), .listed, .filtered),
        Field(\.fileNumber, "file_number", Label("案卷编号", "File"), .open, .title, .listed, .searched),
        Field(\.responsible, "responsible", Label("承办单位", "Unit of the file"), .listed, .filtered),
        Field(\.firstReader, "first_reader", Label("初评人", "First reader")),
        Field(\.firstReadOn, "first_read_on", Label("初评日期", "First read on")),
        Field(\.firstPoints, "first_points", Label("初评得分", "Points at first"), .unit(Label("分", "points"))),
        Field(\.faultsFound, "faults_found", Label("存在问题", "Faults found"), .personal(.text), .long),
        Field(\.secondReader, "second_reader", Label("复评人", "Second reader")),
        Field(\.confirmedOn, "confirmed_on", Label("复评日期", "Confirmed on"), .notBefore("first_read_on"), .listed),
        Field(\.points, "points", Label("得分", "Points"), .unit(Label("分", "points")), .listed),
        Field(\.verdict, "verdict", Label("结论", "Verdict"), .listed, .filtered),
        Field(\.remedyBy, "remedy_by", Label("整改期限", "To be mended by"), .planned),
        Field(\.remedy, "remedy", Label("整改情况", "Remedy"), .personal(.text), .long),
        Field(\.remediedOn, "remedied_on", Label("整改日期", "Mended on"), .notBefore("confirmed_on"), .listed),
    ]

    public static var once: [PartialKeyPath<FileReview>] { [\.round, \.fileNumber] }

    public static func faults(in review: FileReview, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if let points = review.points, points > 100 {
            faults.append(wrong(\.points, points, Label("满分为 100", "is more than 100")))
        }
        if review.verdict == .unqualified && review.faultsFound == nil {
            faults.append(missing(\.faultsFound, Label("结论为不合格", "when a file is not up to standard")))
        }
        if review.verdict == .unqualified && review.remedyBy == nil {
            faults.append(missing(\.remedyBy, Label("结论为不合格", "when a file is not up to standard")))
        }
        if let first = review.firstReader, first == review.secondReader {
            faults.append(
                wrong(\.secondReader, review.secondReader, Label("不能与初评人相同", "must not be the first reader")))
        }
        return faults
    }
}
