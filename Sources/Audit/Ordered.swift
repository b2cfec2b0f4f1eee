extension RandomAccessCollection where Index == Int, Element == Range<Int> {
    /// Whether one of some ranges, in order and apart, holds a place.
    func isIn(_ offset: Int) -> Bool {
        let next = place { $0.upperBound <= offset }
        return next < endIndex && self[next].contains(offset)
    }
}

extension RandomAccessCollection where Index == Int {
    /// The first place whose element is no longer before something; the elements stand in that order.
    func place(where isBefore: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
