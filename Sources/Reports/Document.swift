public import Bureau
public import Counting
import Declarations
import Ledger

/// A report as a page, a text or a file shows it: sections of prose in which every number knows what it counted.
public struct Document: Sendable {
    public let bureau: String
    public let title: String
    public let period: Period
    public let sections: [Section]
    /// Whether the bureau keeps this period, and whether it is locked.
    public let standing: Standing
    /// The sums that speak of the report's figures.
    public let sums: [Sum]

    /// Its figures that a return to the level above counts over other days.
    public let others: [OtherCount]

    /// Where the report's period stands.
    public enum Standing: Sendable, Hashable {
        /// Not among the bureau's report periods.
        case unknown
        case open, locked
    }

    /// An identity over the report's days, and the records on account of which it does not hold.
    public struct Sum: Sendable {
        public let check: Check
        public let culprits: Culprits
    }

    /// The figures that the report speaks of, whole and over this period, once each in the order of the text.
    public var counts: [Count] { Document.counts(of: sections) }

    static func counts(of sections: [Section]) -> [Count] {
        var seen: Set<String> = []
        return sections.flatMap(\.paragraphs).flatMap(\.runs).compactMap(\.count)
            .filter { $0.isWhole && seen.insert($0.question.id).inserted }
    }

    /// The figures that the report sets beside the year before.
    public var comparisons: [String: Comparison] {
        let all = runs.compactMap(\.comparison).map { ($0.now.question.id, $0) }
        return Dictionary(all, uniquingKeysWith: { first, _ in first })
    }

    private var runs: [Run] { sections.flatMap(\.paragraphs).flatMap(\.runs) }
}

/// A heading and what stands under it.
public struct Section: Sendable {
    /// The chapter that it belongs to.
    public let code: SectionCode
    /// With its number.
    public let heading: String
    /// 1 for a chapter, 2 for a part of one.
    public let level: Int
    public let paragraphs: [Paragraph]
}

/// A paragraph, in which every figure counts over days of its own.
public struct Paragraph: Sendable {
    public let runs: [Run]

    public var text: String { runs.map(\.text).joined() }

    /// The days of its figures in the order of the text, each once; those of the year before stand in the text.
    public var days: [CountedDays] {
        var seen: Set<CountedDays> = []
        return runs.compactMap(\.count).map { CountedDays(count: $0) }.filter { seen.insert($0).inserted }
    }
}

/// The days of a figure: for a stock only the last matters.
public struct CountedDays: Sendable, Hashable {
    public let period: Period
    public let isStock: Bool

    init(count: Count) {
        isStock = count.sense == .stock
        period = isStock ? Period(on: count.period.to) : count.period
    }
}

/// A stretch of a paragraph.
public enum Run: Sendable {
    case text(String)
    /// A number, or the words that stand for it; its unit follows as text.
    case figure(Count, shown: String)
    /// The number of the year before.
    case lastYear(Comparison, shown: String)
    /// How a number changed, in words.
    case change(Comparison)
    /// A record in its own words.
    case record(RecordLink, shown: String)

    public var text: String {
        switch self {
        case .text(let text), .figure(_, let text), .lastYear(_, let text), .record(_, let text): text
        case .change(let comparison): comparison.change.label.zh
        }
    }

    /// The number of the report's own days that the stretch speaks of.
    var count: Count? {
        switch self {
        case .text, .record: nil
        case .figure(let count, _): count
        case .lastYear(let comparison, _), .change(let comparison): comparison.now
        }
    }

    var comparison: Comparison? {
        switch self {
        case .text, .figure, .record: nil
        case .lastYear(let comparison, _), .change(let comparison): comparison
        }
    }
}

extension Count {
    /// Not one part of a figure, unless it is an occasion's own.
    fileprivate var isWhole: Bool { question.part == nil || question.isOccasion }
}

/// Which record a stretch of text leads to.
public struct RecordLink: Sendable, Hashable {
    public let register: String
    public let id: Int64
    public let number: String

    init(_ record: Record) {
        register = record.shape.table
        id = record.id
        number = record.number
    }
}
