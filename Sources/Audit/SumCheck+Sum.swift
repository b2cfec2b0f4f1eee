extension SumCheck {
    /// Numbers added up, each within the bounds of its rounding.
    struct Sum {
        private var low: Double
        private var high: Double
        private var value: Double
        /// The finest last place of all parts.
        private var step: Double
        private var isExact: Bool

        init(of first: Quantity) {
            (low, high) = (first.bounds.lowerBound, first.bounds.upperBound)
            (value, step, isExact) = (first.value, first.step, first.isExact)
        }

        mutating func add(_ part: Quantity) {
            low += part.bounds.lowerBound
            high += part.bounds.upperBound
            value += part.value
            step = min(step, part.step)
            isExact = isExact && part.isExact
        }

        /// Whether they are a total: exact numbers miss it by one of the last place at most, however many they are.
        func `is`(_ whole: Quantity) -> Bool {
            guard low <= high, (low...high).meets(whole.bounds) else { return false }
            return !isExact || !whole.isExact || abs(value - whole.value) <= max(step, whole.step) * 1.01
        }
    }
}
