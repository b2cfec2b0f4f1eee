public import Declarations
import Ledger

/// How long positions are kept after an order has ended, as the bureau itself has laid down (定位数据保存期限). Without
/// one nobody reads them after the order's end, and nothing is removed by itself.
public struct PositionRetention: Register {
    public var days = 0
    public var basis = ""
    public var confirmedOn = Day.notGiven
    public var validFrom = Day.notGiven
    public var validUntil: Day?

    public init() {}

    public static let table = "position_retention"
    public static let title = Label("定位数据保存期限", "retention of positions")
    public static let function = Function.corrections
    public static var numbers: NumberStyle { NumberWords.positionRetention }

    public static let fields: [Field<PositionRetention>] = [
        Field(\.days, "days", Label("决定终止后保存", "Kept after the order's end"), .unit(Label("天", "days")), .listed),
        Field(\.basis, "basis", Label("依据", "Basis"), .open, .title, .listed),
        Field(\.confirmedOn, "confirmed_on", Label("本局确认日期", "Confirmed"), .listed, .sorted),
        Field(\.validFrom, "valid_from", Label("启用日期", "Valid from"), .planned, .listed, .filtered),
        Field(
            \.validUntil, "valid_until", Label("停用日期", "Valid until"), .planned, .notBefore("valid_from"), .listed,
            .filtered),
    ]

    public static var once: [PartialKeyPath<PositionRetention>] { [\.validFrom] }

    public static func faults(in term: PositionRetention, at moment: Moment) -> [Fault] {
        guard !(1...3_650).contains(term.days) else { return [] }
        return [wrong(\.days, term.days, Label("不是 1 至 3650 天", "is not 1 to 3650 days"))]
    }

    /// The days laid down for a day; nil where nothing is.
    static func days(on day: Day, in reading: Reading) throws -> Int? {
        let valid = Query([
            .compare(column(\.validFrom), .atMost, day.datum),
            .any([.missing(column(\.validUntil)), .compare(column(\.validUntil), .atLeast, day.datum)]),
        ])
        return try reading.rows(PositionRetention.self, valid).max { $0.record.validFrom < $1.record.validFrom }?
            .record.days
    }
}
