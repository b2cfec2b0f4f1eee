public import Declarations

/// A figure's number over a period, with what it was counted from.
public struct Count: Sendable, Hashable {
    /// A number, one number of another, or nothing.
    public enum Value: Sendable, Hashable {
        /// So many; in fen where the unit is money.
        case amount(Int64)
        /// One number of another; without a value when the other is zero.
        case ratio(Int64, over: Int64)
        /// The least or greatest part of nothing.
        case none
    }

    public let question: Question
    public let sense: Sense
    public let unit: FigureUnit
    public let value: Value
    /// How many records were counted, those of a ratio's two numbers together.
    public let records: Int64

    public var period: Period { question.period }

    /// The whole number, where it is one.
    public var amount: Int64? {
        if case .amount(let amount) = value { return amount }
        return nil
    }

    /// The ratio as a fraction of one, where it is one and its lower number is not zero.
    public var fraction: Double? {
        if case .ratio(let upper, let lower) = value, lower != 0 { return Double(upper) / Double(lower) }
        return nil
    }

    public var isZero: Bool {
        switch value {
        case .amount(let amount): amount == 0
        case .ratio(let upper, _): upper == 0
        case .none: true
        }
    }

    /// The number in print, without its unit: 4,026, 5,200.00, 98.3%; nil when there is none.
    public var text: String? {
        switch value {
        case .amount(let amount): unit == .money ? Money(fen: amount).description : Digits.grouped(amount)
        case .ratio:
            fraction.map { unit == .percent ? Count.percent($0) : Digits.decimal($0, places: 1) }
        case .none: nil
        }
    }

    /// A fraction as a percentage of one decimal, without a decimal that is zero: 100%, 98.3%. What is not whole is
    /// never rounded to 100% or 0%.
    static func percent(_ fraction: Double) -> String {
        let clamped = fraction < 1 ? min(fraction, 0.999) : fraction
        let shown = clamped > 0 ? max(clamped, 0.001) : clamped
        let text = Digits.decimal(shown * 100, places: 1)
        return (text.hasSuffix(".0") ? String(text.dropLast(2)) : text) + "%"
    }
}
