/// The demonstration's own dice (SplitMix64): the same seed throws the same numbers on every machine.
struct Chance {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// Dice for one purpose, so that a change in one part of the plan leaves the throws of the others as they were.
    init(seed: UInt64, for purpose: StaticString) {
        state = seed
        purpose.withUTF8Buffer { bytes in
            for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        }
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A whole number from 0 to `bound` - 1.
    mutating func below(_ bound: Int) -> Int {
        Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    mutating func within(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.count)
    }

    /// True so many times in a hundred.
    mutating func happens(_ percent: Double) -> Bool {
        Double(next() >> 11) * 0x1p-53 < percent / 100
    }

    mutating func one<Element>(of choices: [Element]) -> Element {
        choices[below(choices.count)]
    }

    /// One of several, each as likely as its weight says.
    mutating func one<Element>(of choices: KeyValuePairs<Element, Int>) -> Element {
        choices[place(in: choices.map(\.value))].key
    }

    /// The position of one of several weights, each as likely as it is heavy.
    mutating func place(in weights: [Int]) -> Int {
        var left = below(weights.reduce(0, +))
        for (position, weight) in weights.enumerated() {
            if left < weight { return position }
            left -= weight
        }
        return weights.count - 1
    }

    /// So many different members, in no order.
    mutating func some<Element>(_ count: Int, of choices: [Element]) -> [Element] {
        var pool = choices
        let wanted = min(count, pool.count)
        for position in 0..<wanted { pool.swapAt(position, position + below(pool.count - position)) }
        return Array(pool.prefix(wanted))
    }
}
