import Declarations
import Ledger

extension Counter {
    /// Whether the registers that a figure counts from hold no record at all of its days: a zero then says that nothing
    /// was written down, not that nothing happened.
    public func isSilent(_ question: Question) throws -> Bool {
        let sources = try sources(of: figure(question.id))
        return try sources.allSatisfy { try isSilent($0, question.period) }
    }

    private func sources(of figure: Figure) throws -> [Source] {
        if let source = Source(figure) { return [source] }
        return try figure.counted.sources.flatMap { try sources(of: self.figure($0)) }
    }

    /// Looks by the first day that every record of the register has.
    private func isSilent(_ source: Source, _ period: Period) throws -> Bool {
        let shape = try shape(source.table)
        guard let day = shape.fields.first(where: { $0.kind == .day && !$0.isOptional })?.column else { return false }
        var conditions = [Predicate.compare(day, .atMost, period.to.datum)]
        if case .flow = source.timing { conditions.append(.compare(day, .atLeast, period.from.datum)) }
        return try reading.count(shape, Query(conditions), upTo: 0) == 0
    }
}
