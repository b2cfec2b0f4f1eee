public import Declarations
import Ledger

extension Counter {
    /// What of a count was stock that was there when the bureau began here (期初导入), as a count of its own whose
    /// records can be listed; nil where none was. Counted apart: the mark stands in no index.
    public func opening(of count: Count) throws -> Count? {
        let question = count.question
        guard question.part == nil, count.records > 0, hasOpening(try figure(question.id)) else { return nil }
        let opening = try self.count(question.part(.opening))
        return opening.records > 0 ? opening : nil
    }

    /// Whether a figure's records can be told apart by the mark: not those of its greatest part, or of years in a row.
    func hasOpening(_ figure: Figure) -> Bool {
        if Source(figure) != nil { return true }
        if figure.counted.extreme != nil { return false }
        if case .yearsInARow = figure.counted { return false }
        return figure.counted.sources.compactMap { catalogue.figure($0) }.allSatisfy { hasOpening($0) }
    }
}

extension ChosenPart {
    /// Stock brought in when the bureau began here.
    static let opening = ChosenPart(column: "opening", word: "1")

    /// What the part is called; nil for one that a field of the register names.
    public var ownLabel: Label? {
        self == .opening ? Label("期初导入", "Opening stock") : nil
    }
}
