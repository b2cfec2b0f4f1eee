public import Declarations

/// How long help lasts, as the bureau itself has confirmed it: sources differ between three and five years (帮教期限表).
public struct HelpTerm: Register {
    public var origin = ResettlementOrigin.prison
    public var years = 0
    public var basis = ""
    public var confirmedOn = Day.notGiven
    public var validFrom = Day.notGiven
    public var validUntil: Day?

    public init() {}

    public static let table = "help_term"
    public static let title = Label("帮教期限表", "term of help")
    public static let function = Function.resettlement
    public static var numbers: NumberStyle { NumberWords.helpTerm }

    public static let fields: [Field<HelpTerm>] = [
        Field(\.origin, "origin", Label("来源", "Origin"), .listed, .filtered),
        Field(\.years, "years", Label("期限", "Years"), .unit(Label("年", "years")), .listed),
        Field(\.basis, "basis", Label("依据", "Basis"), .open, .title, .listed),
        Field(\.confirmedOn, "confirmed_on", Label("本局确认日期", "Confirmed"), .listed, .sorted),
        Field(\.validFrom, "valid_from", Label("启用日期", "Valid from"), .planned, .listed),
        Field(
            \.validUntil, "valid_until", Label("停用日期", "Valid until"), .planned, .notBefore("valid_from"), .listed),
    ]

    public static var once: [PartialKeyPath<HelpTerm>] { [\.origin, \.validFrom] }

    public static func faults(in term: HelpTerm, at moment: Moment) -> [Fault] {
        guard !(1...10).contains(term.years) else { return [] }
        return [wrong(\.years, term.years, Label("不是一至十年", "is not one to ten years"))]
    }
}
