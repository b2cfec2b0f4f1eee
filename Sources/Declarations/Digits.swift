/// Numbers as text, without Foundation's formatters (2 to 68 µs each).
public enum Digits {
    /// A number with leading zeros up to a width.
    public static func padded(_ value: Int, to width: Int) -> String {
        let text = String(value)
        let lacking = width - text.utf8.count
        return lacking > 0 ? String(repeating: "0", count: lacking) + text : text
    }

    /// Puts the last digits of a number that is not negative where a text of known length is being made.
    static func put(_ value: Int, _ places: Range<Int>, into text: UnsafeMutableBufferPointer<UInt8>) {
        var rest = value
        for place in places.reversed() {
            text[place] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
    }

    /// A whole number with thousands separated by commas: 4,026.
    public static func grouped(_ value: Int64) -> String {
        var text = ""
        let digits = String(value.magnitude)
        for (index, digit) in digits.enumerated() {
            if index > 0 && (digits.count - index) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return value < 0 ? "-" + text : text
    }

    /// A number with so many decimals, halves rounded away from zero: 98.3.
    public static func decimal(_ value: Double, places: Int) -> String {
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        let scaled = Int64((value.magnitude * scale).rounded(.toNearestOrAwayFromZero))
        let sign = value < 0 && scaled > 0 ? "-" : ""
        guard places > 0 else { return sign + String(scaled) }
        return sign + String(scaled / Int64(scale)) + "." + padded(Int(scaled % Int64(scale)), to: places)
    }
}
