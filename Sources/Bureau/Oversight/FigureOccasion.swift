public import Declarations

/// A figure over days of its own, under an id of its own: what was counted during a congress, at one class (专项数字).
public struct FigureOccasion: Register {
    public var code = ""
    public var figure = ""
    public var name = ""
    public var nameEnglish = ""
    public var startsOn = Day.notGiven
    public var endsOn: Day?
    public var partColumn: String?
    public var partValue: String?

    public init() {}

    public static let table = "figure_occasion"
    public static let title = Label("专项数字", "figure of an occasion")
    public static let function = Function.oversight

    public static let fields: [Field<FigureOccasion>] = [
        Field(\.code, "code", Label("代码", "Id"), .open, .listed, .sorted),
        Field(\.figure, "figure", Label("所依数字", "Base figure"), .open, .listed, .filtered),
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.nameEnglish, "name_english", Label("英文名称", "Name in English"), .open),
        Field(\.startsOn, "starts_on", Label("起始日期", "From"), .planned, .listed),
        Field(\.endsOn, "ends_on", Label("截止日期", "Until"), .planned, .notBefore("starts_on"), .listed),
        Field(\.partColumn, "part_column", Label("限定字段", "Part by field"), .open),
        Field(\.partValue, "part_value", Label("限定值（代码或编号）", "Part (code or number)"), .open),
    ]

    public static var once: [PartialKeyPath<FigureOccasion>] { [\.code] }

    public static func faults(in occasion: FigureOccasion, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        let figure = Manifest.catalogue.figure(occasion.figure)
        if figure == nil {
            faults.append(wrong(\.figure, occasion.figure, Label("没有这个数字", "there is no such figure")))
        }
        if let figure, let column = occasion.partColumn, !Manifest.catalogue.groups(of: figure).contains(column) {
            faults.append(wrong(\.partColumn, column, Label("该数字不按此字段分组", "the figure is not split by it")))
        }
        if (occasion.partColumn == nil) != (occasion.partValue == nil) {
            let why = Label("限定字段和限定值须同时填写", "a part needs both its field and its value")
            faults.append(missing(occasion.partColumn == nil ? \.partColumn : \.partValue, why))
        }
        if Manifest.catalogue.figure(occasion.code) != nil {
            faults.append(wrong(\.code, occasion.code, Label("与已有数字同名", "a figure has this id already")))
        }
        return faults
    }
}
