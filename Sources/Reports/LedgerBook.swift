public import Audit
public import Counting
import Declarations
import Ledger

/// A bureau's figures as the audit asks for them: each counted once over the days that a report's words mean.
public final class LedgerBook {
    private let counter: Counter
    private let period: Period
    private var known: [Asked: Count] = [:]

    private struct Asked: Hashable {
        let id: String
        let period: Period
    }

    /// - Parameter period: the days that the report is of; they are meant where its words name none.
    public init(counter: Counter, period: Period) {
        self.counter = counter
        self.period = period
    }

    /// Every figure, each of them counted when a number asks for it.
    public var book: FigureBook {
        let declared = counter.catalogue.figures.map { figure in
            BookedFigure(
                id: figure.id, title: figure.title.zh, unit: figure.unit.label.zh, isRate: figure.unit == .percent)
        }
        let occasions = counter.occasions.values.compactMap { occasion -> BookedFigure? in
            guard let figure = try? counter.figure(occasion.id) else { return nil }
            return BookedFigure(
                id: occasion.id, title: occasion.title.zh, unit: figure.unit.label.zh, isRate: figure.unit == .percent)
        }
        return FigureBook(declared + occasions) { try self.value($0, $1, $2) }
    }

    private func value(_ id: String, _ span: BookedSpan, _ shift: FigureBook.Shift) throws -> Double? {
        guard let days = days(span, shift) else { return nil }
        return try count(id, days).flatMap(number)
    }

    /// What the ledger counted for a finding, with its days; nil where they are none.
    public func count(_ booked: BookedCount) throws -> Count? {
        guard let days = days(booked.span, booked.shift) else { return nil }
        return try count(booked.figure, days)
    }

    private func count(_ id: String, _ days: Period) throws -> Count? {
        let asked = Asked(id: id, period: days)
        if let count = known[asked] { return count }
        let count = try counter.count(id, over: days)
        known[asked] = count
        return count
    }

    private func number(_ count: Count) -> Double? {
        if count.unit == .percent { return count.fraction.map { $0 * 100 } }
        return count.amount.map { count.unit == .money ? Double($0) / 100 : Double($0) }
    }

    private func days(_ span: BookedSpan, _ shift: FigureBook.Shift) -> Period? {
        let said = said(span)
        switch shift {
        case .asSaid: return said
        case .wholeReport: return period
        case .yearToEnd: return Period(yearTo: said?.to ?? period.to)
        case .yearBefore: return (said ?? period).sameLastYear
        }
    }

    /// The days that a span means in the report's year; the report's own where it says nothing.
    private func said(_ span: BookedSpan) -> Period? {
        guard span.first > 0 else {
            return span.year == 0 || span.year == period.to.year ? period : try? Period(named: "\(span.year)")
        }
        let year = span.year == 0 ? period.to.year : span.year
        guard let january = Day("\(year)-01-01") else { return nil }
        let month = january.adding(months: span.last - 1)
        let end = span.day > 0 ? month + (span.day - 1) : month.lastOfMonth
        return try? Period(from: january.adding(months: span.first - 1), to: end)
    }
}
