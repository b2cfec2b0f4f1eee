/// Numbers that differ as one does that was mistyped.
extension Double {
    /// How two numbers differ letter by letter, as they are told to people.
    private struct Difference {
        var letters = 0
        var apart = 0
        /// The first two that are apart, each as it stands in one number and in the other.
        var first: (UInt8, UInt8) = (0, 0)
        var second: (UInt8, UInt8) = (0, 0)

        var isTurn: Bool { apart == 2 && first.0 == second.1 && first.1 == second.0 }
    }

    /// Nil where one has more letters than the other.
    private func difference(from other: Double) -> Difference? {
        // Whole numbers of as many digits are less than ten times apart.
        if self == rounded(), other == other.rounded(), max(self, other) >= 10 * max(1, min(self, other)) { return nil }
        let (left, right) = (Figures.text(self).utf8, Figures.text(other).utf8)
        guard left.count == right.count else { return nil }
        var difference = Difference(letters: left.count)
        for (one, two) in zip(left, right) where one != two {
            difference.apart += 1
            if difference.apart == 1 { difference.first = (one, two) }
            if difference.apart == 2 { difference.second = (one, two) }
        }
        return difference
    }

    /// Whether two turned digits make the difference.
    func isTurned(of other: Double) -> Bool {
        other > 0 && self != other && difference(from: other)?.isTurn == true
    }

    /// Whether one mistyped digit, or two turned ones, make the difference.
    func isSlip(of other: Double) -> Bool {
        guard other > 0, let difference = difference(from: other), difference.letters > 1 else { return false }
        return difference.apart == 1 || difference.isTurn
    }

    /// Two numbers of as many digits that differ by turned or single digits.
    func sameDigits(_ other: Double) -> Bool {
        guard let difference = difference(from: other) else { return false }
        return difference.letters > 1 && difference.apart <= 2
    }

    /// How often each digit and the point stand in a number: the same for 201 and 210.
    var digitsInAnyOrder: UInt64 {
        Figures.text(self).utf8.reduce(0) { $0 + (1 << (4 * (UInt64($1) &- 0x2D))) }
    }
}
