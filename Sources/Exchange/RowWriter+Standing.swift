import Declarations
import Ledger
import Sheets

/// What a row says of its record beside the fields: number, unit, state.
extension RowWriter {
    /// Numbers are given by the bureau; only stock that was there before brings its own.
    func faultsOfNew(_ row: LedgerRow, _ shape: RegisterShape) -> [Fault] {
        guard !row.recordNumber.isEmpty else { return [] }
        let number = String(row.recordNumber.prefix(60))
        if row.recordNumber.utf8.count > Limits.numberBytes {
            return [Fault(value: number, rule: "length", answer: Label("编号过长：\(number)", "Number too long: \(number)"))]
        }
        guard shape.parent == nil else {
            return [
                Fault(
                    value: number, rule: "number",
                    answer: Label(
                        "\(shape.title.zh)中没有 \(number)：新记录请留空", "There is no \(number) in \(shape.title.en)"))
            ]
        }
        guard !isOpening else { return [] }
        return [
            Fault(
                value: number, rule: "number",
                answer: Label(
                    "没有编号 \(number)：新记录的编号请留空；原有的存量请按期初导入",
                    "There is no number \(number): leave it empty for a new record; bring in stock as opening"))
        ]
    }

    /// The unit that owns a new record: the one named beside it or by a field of its own, a line's that of its record,
    /// else the bureau itself.
    func unit<R: Register>(of record: R, _ row: LedgerRow, _ shape: RegisterShape, _ reading: Reading) throws -> Int64 {
        if !row.unit.isEmpty { return try unit(row.unit, reading) }
        guard shape.owner != nil || shape.parent != nil else { return batch?.unit ?? 0 }
        let values = record.values
        if let unit = shape.owningUnit(of: values) { return unit }
        guard let (table, id) = shape.whole(of: values), let whole = catalogue.shape(table) else {
            return batch?.unit ?? 0
        }
        return try reading.record(whole, id: id).standing.unit
    }

    private func unit(_ words: String, _ reading: Reading) throws -> Int64 {
        do {
            return try finder.id(words, in: "unit", reading)
        } catch let unfit as Unfit {
            throw Refused([
                Fault(
                    value: words, rule: unfit.rule,
                    answer: Label("所属单位：“\(words)”\(unfit.why.zh)", "Unit: \(words) \(unfit.why.en)"))
            ])
        }
    }

    /// The state in which opening stock stands; a new record stands where every new one does.
    func state(_ row: LedgerRow, _ shape: RegisterShape) throws -> String? {
        guard !row.state.isEmpty else { return nil }
        let first = shape.states[0]
        guard let state = RowWriter.state(row.state, shape), isOpening || state.name == first.name else {
            throw Refused([
                Fault(
                    value: row.state, rule: "state",
                    answer: Label(
                        "状态“\(row.state)”不能导入，新记录为“\(first.label.zh)”，之后办理各步骤",
                        "State \(row.state) cannot be brought in; a new record is \(first.label.en)"))
            ])
        }
        return state.name
    }

    private static func state(_ words: String, _ shape: RegisterShape) -> StateShape? {
        shape.states.first { state in
            state.name != StateShape.void.name && [state.name, state.label.zh, state.label.en].contains(words)
        }
    }

    /// A file changes fields; steps and hand-overs are taken on the record itself.
    func faultsOfStanding(
        _ row: LedgerRow, _ known: Record, _ shape: RegisterShape, _ reading: Reading
    ) throws -> [Fault] {
        var faults: [Fault] = []
        let state = shape.state(known.state)
        if !row.state.isEmpty, ![known.state, state?.label.zh, state?.label.en].contains(row.state) {
            faults.append(
                Fault(
                    value: row.state, rule: "state",
                    answer: Label(
                        "状态现为“\(state?.label.zh ?? "")”，不能由导入改为“\(row.state)”，请办理相应步骤",
                        "The state is \(state?.label.en ?? ""); take the step on the record itself")))
        }
        if !row.unit.isEmpty, try unit(row.unit, reading) != known.standing.unit {
            faults.append(
                Fault(
                    value: row.unit, rule: "unit",
                    answer: Label("所属单位不能由导入更改", "The unit of a record is not changed by a file")))
        }
        return faults
    }
}

/// How a place in a sheet is told.
enum Place {
    static func name(_ column: Int?, _ row: Int) -> String { (column.map { SheetColumn.name($0) } ?? "") + String(row) }
}
