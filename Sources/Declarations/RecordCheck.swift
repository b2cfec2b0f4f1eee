extension Register {
    /// Everything wrong with a record: what its fields' kinds and marks refuse, then what it contradicts in itself; a
    /// value that its field cannot hold is told once and not judged again.
    public static func allFaults(_ record: Self, at moment: Moment) -> [Fault] {
        allFaults(record, record.values, at: moment)
    }

    /// The same where its values are read out already.
    public static func allFaults(_ record: Self, _ values: [Datum], at moment: Moment) -> [Fault] {
        let refused = shape.faults(in: values, at: moment)
        let contradicted = faults(in: record, at: moment)
        guard !refused.isEmpty else { return contradicted }
        let unusable = Set(refused.filter { $0.rule != "future" && $0.rule != "order" }.compactMap(\.field))
        return refused + contradicted.filter { $0.field.map(unusable.contains) != true }
    }

    /// Of the fields that a hint asks of some matters, those that every such matter must give: the rule that refuses
    /// a record without them is asked itself.
    public static func needed(by hint: HintShape, at moment: Moment) -> Set<String> {
        guard let deciding = fields.first(where: { $0.shape.column == hint.deciding }) else { return [] }
        let needed = hint.codes.map { code -> Set<String> in
            var record = Self()
            let datum: Datum = deciding.shape.kind == .flag ? .integer(code == "1" ? 1 : 0) : .text(code)
            guard (try? deciding.write(&record, datum)) != nil else { return [] }
            return Set(faults(in: record, at: moment).filter { $0.rule == "required" }.compactMap(\.field))
        }
        return needed.dropFirst().reduce(needed.first ?? []) { $0.intersection($1) }.intersection(hint.columns)
    }
}

extension RegisterShape {
    /// What the kinds and marks of the fields refuse in a record's values, in the order of the fields.
    public func faults(in values: [Datum], at moment: Moment) -> [Fault] {
        let check = RecordCheck(shape: self, values: values, moment: moment)
        var faults: [Fault] = []
        for (field, value) in zip(fields, values) { faults += check.faults(of: field, value) }
        return faults
    }

    /// The day by which codes are chosen: the first day that the record gives and that is not a planned one.
    public func recordDay(_ values: [Datum]) -> Day? {
        for (field, value) in zip(fields, values) where field.kind == .day && !field.isPlanned {
            if let day = value.text.flatMap({ Day($0) }), day != .notGiven { return day }
        }
        return nil
    }
}

/// Holds the values of one record against its fields.
private struct RecordCheck {
    let shape: RegisterShape
    let values: [Datum]
    let moment: Moment

    func faults(of field: FieldShape, _ value: Datum) -> [Fault] {
        if isNotGiven(value, field) {
            guard !field.isOptional else { return [] }
            return [.notGiven(field.column, field.label)]
        }
        switch (field.kind, value) {
        case (.text, .text(let text)): return faults(ofText: text, field)
        case (.localCode, .text(let text)): return faults(ofText: text, field)
        case (.integer, .integer(let number)), (.money, .integer(let number)):
            guard number < 0 else { return [] }
            return [
                fault(
                    field, value, "range",
                    Label("\(field.shown(value).zh) 小于零", "\(field.shown(value).en) is below zero"))
            ]
        case (.day, .text(let text)) where Day(text) != nil: return faultsOfTime(field, value)
        case (.moment, .integer(let number)) where Moment.known.contains(Moment(milliseconds: number)):
            return faultsOfTime(field, value)
        case (.code(let table), .text(let code)): return faults(ofCodes: [code], table, field)
        case (.codes(let table), .text(let codes)):
            return faults(ofCodes: codes.split(separator: ",").map(String.init), table, field)
        case (.flag, .integer(let number)) where number == 0 || number == 1: return []
        case (.reference, .integer(let id)) where id > 0: return []
        default: return [fault(field, value, "format", Label("不是可用的值", "is no value for this field"))]
        }
    }

    /// An empty line, the day or moment that stands for none, a reference to nothing.
    private func isNotGiven(_ value: Datum, _ field: FieldShape) -> Bool {
        switch (field.kind, value) {
        case (_, .null): true
        case (.text, .text(let text)), (.localCode, .text(let text)), (.code, .text(let text)):
            text.isBlank
        case (.day, _): !field.isOptional && value == Day.notGiven.datum
        case (.moment, .integer(0)), (.reference, .integer(0)): true
        default: false
        }
    }

    private func faults(ofText text: String, _ field: FieldShape) -> [Fault] {
        let limit = field.isLong ? Limits.textScalars : Limits.lineScalars
        var found: [Fault] = []
        let length = text.unicodeScalars.count
        if length > limit {
            found.append(
                fault(
                    field, .null, "length", Label("\(length) 字，超过 \(limit) 字", "\(length) characters, at most \(limit)")
                ))
        }
        if text.unicodeScalars.contains(where: { isControl($0, field) }) {
            found.append(fault(field, .null, "format", Label("含有不可见的控制字符", "holds control characters")))
        }
        return found
    }

    /// Line breaks and tabs belong to long text only.
    private func isControl(_ scalar: Unicode.Scalar, _ field: FieldShape) -> Bool {
        if field.isLong && (scalar == "\n" || scalar == "\r" || scalar == "\t") { return false }
        // The category of controls is these and will stay so: asking for it walks a table for every letter.
        return scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }

    private func faults(ofCodes codes: [String], _ table: CodeTable, _ field: FieldShape) -> [Fault] {
        let day = shape.recordDay(values) ?? moment.day
        return codes.compactMap { code in
            guard let line = table.line(code) else {
                return fault(field, .text(code), "code", Label("没有代码 \(code)", "there is no code \(code)"))
            }
            guard !line.isInForce(on: day) else { return nil }
            return fault(
                field, .text(code), "code",
                Label("\(line.label.zh) 在 \(day) 不能选用", "\(line.label.en) may not be chosen on \(day)"))
        }
    }

    private func faultsOfTime(_ field: FieldShape, _ value: Datum) -> [Fault] {
        faultsOfFuture(field, value) + faultsOfOrder(field, value)
    }

    private func faultsOfFuture(_ field: FieldShape, _ value: Datum) -> [Fault] {
        guard !field.isPlanned else { return [] }
        if field.kind == .day, let day = value.text.flatMap({ Day($0) }), day > moment.day {
            let shown = field.shown(value).zh
            return [
                fault(
                    field, value, "future",
                    Label("\(shown) 晚于今天 \(moment.day)", "\(shown) is after today \(moment.day)"))
            ]
        }
        if field.kind == .moment, let milliseconds = value.integer, milliseconds > moment.milliseconds {
            let shown = field.shown(value).zh
            return [fault(field, value, "future", Label("\(shown) 晚于现在 \(moment)", "\(shown) is after now \(moment)"))]
        }
        return []
    }

    private func faultsOfOrder(_ field: FieldShape, _ value: Datum) -> [Fault] {
        guard let column = field.notBefore, let index = shape.index(column), index < values.count else { return [] }
        let earlier = shape.fields[index]
        guard !isNotGiven(values[index], earlier), isBefore(value, values[index]) else { return [] }
        let (shown, first) = (field.shown(value).zh, earlier.shown(values[index]).zh)
        return [
            fault(
                field, value, "order",
                Label(
                    "\(shown) 早于\(earlier.label.zh) \(first)", "\(shown) is before \(earlier.label.en) \(first)"))
        ]
    }

    /// Days are written so that they sort as text.
    private func isBefore(_ left: Datum, _ right: Datum) -> Bool {
        switch (left, right) {
        case (.text(let one), .text(let other)): one < other
        case (.integer(let one), .integer(let other)): one < other
        default: false
        }
    }

    private func fault(_ field: FieldShape, _ value: Datum, _ rule: String, _ answer: Label) -> Fault {
        Fault(
            field: field.column, value: field.isPersonal || value.isNull ? nil : value.plain, rule: rule,
            answer: Label("\(field.label.zh)：\(answer.zh)", "\(field.label.en): \(answer.en)"))
    }
}
