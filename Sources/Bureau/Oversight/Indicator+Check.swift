import Declarations

/// What an indicator may not contradict in itself.
extension Indicator {
    static func faultsOfSource(_ indicator: Indicator) -> [Fault] {
        guard indicator.source == .figure else {
            return indicator.figure == nil ? [] : [needless(\.figure, Label("人工评分", "when it is scored by hand"))]
        }
        guard let id = indicator.figure else {
            return [missing(\.figure, Label("数据来自台账数字", "when it follows from a figure"))]
        }
        guard let figure = Manifest.catalogue.figure(id) else {
            return [wrong(\.figure, indicator.figure, Label("没有这个数字", "is no figure"))]
        }
        guard let column = indicator.unitColumn else {
            return [missing(\.unitColumn, Label("数据来自台账数字", "when it follows from a figure"))]
        }
        guard figure.counted.sources.isEmpty, column != "unit", !figure.groups.contains(column) else { return [] }
        return [wrong(\.unitColumn, indicator.unitColumn, Label("该数字不按此字段分组", "does not split the figure"))]
    }

    static func faultsOfFormula(_ indicator: Indicator) -> [Fault] {
        var faults: [Fault] = []
        if indicator.weight < 1 {
            faults.append(wrong(\.weight, indicator.weight, Label("须大于零", "must be above zero")))
        }
        switch indicator.formula {
        case .deduction where indicator.perCase < 1:
            faults.append(wrong(\.perCase, indicator.perCase, Label("逐件扣分须大于零", "must be above zero")))
        case .bands where Band.read(indicator.bands ?? "").isEmpty:
            faults.append(
                wrong(\.bands, indicator.bands, Label("须如 95:100 85:80（值:满分的百分数）", "must read like 95:100 85:80")))
        case .proportional where indicator.target < 1:
            faults.append(wrong(\.target, indicator.target, Label("按比例计分须有目标", "must be above zero")))
        default: break
        }
        return faults
    }
}

/// From a value on, so much of the full marks.
struct Band: Hashable {
    let from: Int64
    let percent: Int64

    /// Reads `95:100 85:80`, the highest first; nothing when a part cannot be read.
    static func read(_ text: String) -> [Band] {
        let parts = text.split(separator: " ").map { $0.split(separator: ":").compactMap { Int64($0) } }
        guard parts.allSatisfy({ $0.count == 2 && (0...100).contains($0[1]) }) else { return [] }
        return parts.map { Band(from: $0[0], percent: $0[1]) }.sorted { $0.from > $1.from }
    }
}
