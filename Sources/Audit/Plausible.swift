/// What may be a slip of the pen, and what is more likely numbers that do not belong together.
enum Plausible {
    /// Whether a stated rate may have been miscalculated or mistyped for another: it lies near it, or has its digits
    /// in another order or with the point elsewhere. Where both lie far apart the text most likely means other numbers,
    /// and nobody is accused.
    /// Where the words leave no choice of numbers they may lie further apart.
    static func isSlip(_ stated: Double, for exact: Double, isExplicit: Bool = false) -> Bool {
        if abs(stated - exact) <= nearPoints { return true }
        guard stated > 0, exact > 0 else { return false }
        let ratio = max(stated, exact) / min(stated, exact)
        return ratio <= (isExplicit ? 2.5 : 1.5) || [10, 100].contains { abs(ratio / $0 - 1) < 0.02 }
            || (stated * 10).rounded().digitsInAnyOrder == (exact * 10).rounded().digitsInAnyOrder
            || (stated * 10).rounded().isSlip(of: (exact * 10).rounded())
    }

    /// Whether two values may be the same thing at two times.
    static func isSameThing(_ now: Double, _ earlier: Double) -> Bool {
        guard now > 0, earlier > 0 else { return true }
        return max(now, earlier) / min(now, earlier) <= 50
    }

    private static let nearPoints = 8.0
}
