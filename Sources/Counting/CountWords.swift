import Declarations

extension Count {
    /// The number with its unit as people read it: 4,026件, 98.3%（412/419）; a dash where there is none.
    public var shown: String {
        guard let text else { return "—" }
        switch value {
        case .ratio(let upper, let lower): return "\(text)（\(Digits.grouped(upper))/\(Digits.grouped(lower))）"
        default: return text + unit.label.zh
        }
    }

    /// Over which days it was counted: 2019-01-01至2019-05-31, or 截至2019-05-31 for a stock.
    public var days: String {
        sense == .stock ? "截至\(period.to)" : "\(period.from)至\(period.to)"
    }

    /// The number on one line: title, number, days.
    public var line: String { "\(question.title.zh)  \(shown)  \(days)" }

    /// The number on a few lines: title, number, days, and the id that it is addressed by.
    public var lines: [String] {
        ["\(question.title.zh)  \(shown)", "\(question.id) · \(sense.label.zh) · \(days) · \(records)条记录"]
    }
}

extension Comparison {
    /// The earlier number and the change on one line: 上年同期 3,811件，增长5.6%.
    public var line: String { "上年同期 \(earlier.shown)，\(change.label.zh)" }
}

extension Check {
    /// The sum on one line, with what it comes to.
    public var line: String {
        let sum = terms.map { ($0.isSubtracted ? "－" : "＋") + "\($0.label.zh)\($0.count.text ?? "0")" }.joined()
        let end = holds ? "相符" : "相差\(difference)"
        return "\(terms.isEmpty ? "0" : sum.dropFirst())＝\(whole.question.title.zh)\(whole.text ?? "0")：\(end)"
    }
}

extension CountedRecord {
    /// One line of a list: register, number, what it adds.
    public var line: String { "\(register)/\(id)  \(number)  \(counts)" }
}

extension FigureAnswer {
    /// The number, the year before, the parts and the sums, for a person.
    public var text: String {
        let parts = split?.parts.map { "    \($0.label.zh)  \($0.count.shown)" } ?? []
        let sums = checks.map { "\($0.holds ? "✓" : "✗") \($0.line)" }
        let silence = isSilent ? ["期间内台账没有任何记录：零表示没有登记，不一定没有发生"] : []
        let opening = opening.map { ["其中期初导入 \($0.shown)（\($0.records)条记录）"] } ?? []
        return (count.lines + opening + silence + [lastYear.line, figure.definition.zh] + parts + sums).joined(
            separator: "\n")
    }
}

extension FigureListing {
    /// One figure a paragraph, for a person.
    public var text: String {
        let declared = figures.map { entry in
            let figure = entry.figure
            return """
                \(figure.id)  \(figure.title.zh)（\(figure.unit.label.zh)，\(entry.sense.label.zh)）
                    \(figure.definition.zh)
                """
        }
        let named = occasions.map { occasion in
            """
            \(occasion.id)  \(occasion.title.zh)
                \(occasion.figure)，\(occasion.from)\(occasion.until.map { "至\($0)" } ?? "起累计")
            """
        }
        return (declared + named).joined(separator: "\n")
    }
}
