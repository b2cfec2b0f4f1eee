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
