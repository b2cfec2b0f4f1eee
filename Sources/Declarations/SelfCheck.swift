extension Catalogue {
    /// Everything wrong with the declarations themselves. A test holds it empty for the bureau's own.
    public var faults: [Fault] {
        let check = SelfCheck(shapes: shapes, figures: figures, identities: identities, series: seriesShapes)
        return check.faultsOfRegisters + check.faultsOfFigures + check.faultsOfIdentities + check.faultsOfSeries
    }
}

extension RegisterShape {
    /// The columns that every register's table has before those of its fields, in this order.
    public static let systemColumns = [
        "bureau", "id", "version", "number", "state", "unit", "opening", "recorded_at",
    ]
}

/// Holds declarations against one another. The other checks are in files of their own.
struct SelfCheck {
    let shapes: [RegisterShape]
    let figures: [Figure]
    let identities: [Identity]
    var series: [SeriesShape] = []

    var faultsOfRegisters: [Fault] {
        repeated(shapes.map(\.table), "table", Label("台账重复", "declared twice"))
            + shapes.flatMap { faults(of: $0) + faultsOfProcess($0) }
    }

    func shape(_ table: String) -> RegisterShape? { shapes.first { $0.table == table } }
    func figure(_ id: String) -> Figure? { figures.first { $0.id == id } }

    /// A fault of a place in the declarations, such as `dispute.kind`.
    func fault(_ place: String, _ rule: String, _ answer: Label) -> Fault {
        Fault(
            field: place, rule: rule, answer: Label("\(place)：\(answer.zh)", "\(place): \(answer.en)"))
    }

    /// One fault for each name that stands more than once.
    func repeated(_ names: [String], _ rule: String, _ answer: Label) -> [Fault] {
        var seen: [String: Int] = [:]
        for name in names { seen[name, default: 0] += 1 }
        return seen.filter { $0.value > 1 }.keys.sorted().map { fault($0, rule, answer) }
    }

    /// A fault if either language is missing.
    func faults(of label: Label, at place: String) -> [Fault] {
        guard label.zh.isEmpty || label.en.isEmpty else { return [] }
        return [fault(place, "label", Label("缺中文或英文名称", "lacks its Chinese or English label"))]
    }

    /// Small letters, digits and underscores, and no word of SQL.
    static func isName(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard let first = bytes.first, bytes.count <= 63, (97...122).contains(first) else { return false }
        return !Reserved.words.contains(name)
            && bytes.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
    }
}
