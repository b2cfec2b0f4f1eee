/// An amount of money in fen (分), so that sums are exact.
public struct Money: Sendable, Hashable, Comparable {
    public let fen: Int64

    public init(fen: Int64) {
        self.fen = fen
    }

    public init(yuan: Int64) {
        self.fen = yuan * 100
    }

    /// Reads 5200, 5,200.5 or 5200.50 (元); nil for anything else.
    public init?(_ text: String) {
        let plain = text.filter { $0 != "," }
        let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let yuan = Int64(parts[0]), yuan.magnitude < 1_000_000_000_000_000 else {
            return nil
        }
        var cents: Int64 = 0
        if parts.count == 2 {
            guard (1...2).contains(parts[1].utf8.count), parts[1].allSatisfy(\.isASCII),
                let value = Int64(parts[1]), value >= 0
            else { return nil }
            cents = parts[1].utf8.count == 1 ? value * 10 : value
        }
        self.fen = plain.hasPrefix("-") ? yuan * 100 - cents : yuan * 100 + cents
    }

    public static func < (left: Money, right: Money) -> Bool { left.fen < right.fen }
    public static func + (left: Money, right: Money) -> Money { Money(fen: left.fen + right.fen) }
}

extension Money: CustomStringConvertible {
    /// With thousands and two decimals, in yuan: 5,200.00.
    public var description: String {
        let sign = fen < 0 ? "-" : ""
        let size = Int64(fen.magnitude)
        return sign + Digits.grouped(size / 100) + "." + Digits.padded(Int(size % 100), to: 2)
    }
}
