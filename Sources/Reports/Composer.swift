import Bureau
public import Counting
import Declarations
public import Ledger

extension Document {
    /// Counts and writes the report of a period. Passages about an occasion that is not on record are left out.
    public init(of period: Period, bureau: String, reading: Reading) throws {
        let composer = try Composer(period, reading)
        self.init(
            bureau: bureau, title: ReportWords.title(period), period: period,
            sections: try composer.sections(Chapter.all))
    }
}

extension Chapter {
    /// The report's chapters in order.
    static let all = [mediation, legalServices]
}

/// Turns chapters into sections: asks every figure at once, then writes each sentence with its answers.
struct Composer {
    private let period: Period
    private let counter: Counter
    private let sectionPeriods: [SectionCode: Period]

    init(_ period: Period, _ reading: Reading) throws {
        self.period = period
        counter = try Counter(of: reading)
        sectionPeriods = try ReportSection.periods(within: period, reading)
    }

    func sections(_ chapters: [Chapter]) throws -> [Section] {
        let answers = try answers(to: chapters)
        var sections: [Section] = []
        for (index, chapter) in chapters.enumerated() {
            let heading = ReportWords.number(index + 1, level: 1) + chapter.heading
            let opening = try paragraphs(chapter.opening, chapter, answers)
            sections.append(Section(heading: heading, level: 1, paragraphs: opening))
            var partNumber = 0
            for part in chapter.parts {
                let paragraphs = try paragraphs(part.passages, chapter, answers)
                guard !paragraphs.isEmpty else { continue }
                partNumber += 1
                let heading = ReportWords.number(partNumber, level: 2) + part.heading
                sections.append(Section(heading: heading, level: 2, paragraphs: paragraphs))
            }
        }
        return sections
    }

    private func answers(to chapters: [Chapter]) throws -> [Question: Count] {
        var questions: Set<Question> = []
        for chapter in chapters {
            for passage in chapter.passages where isOnRecord(passage) {
                for reference in passage.prose.references {
                    let question = try question(reference, passage, chapter)
                    questions.insert(question)
                    if reference.style.needsLastYear { questions.insert(question.over(question.period.sameLastYear)) }
                }
            }
        }
        let asked = Array(questions)
        return Dictionary(uniqueKeysWithValues: zip(asked, try counter.count(asked)))
    }

    private func paragraphs(
        _ passages: [Passage], _ chapter: Chapter, _ answers: [Question: Count]
    ) throws -> [Paragraph] {
        try passages.filter(isOnRecord).map { passage in
            let writer = SentenceWriter { reference in
                let question = try self.question(reference, passage, chapter)
                let now = try answers[question] ?? counter.count(question)
                return (now, answers[question.over(question.period.sameLastYear)])
            }
            return Paragraph(runs: try writer.runs(passage.prose))
        }
    }

    /// Whether every figure of a passage exists; occasions are records and may be missing.
    private func isOnRecord(_ passage: Passage) -> Bool {
        passage.prose.references.allSatisfy { (try? counter.figure($0.id)) != nil }
    }

    private func question(_ reference: Reference, _ passage: Passage, _ chapter: Chapter) throws -> Question {
        let days =
            switch passage.days {
            case .report: period
            case .section: sectionPeriods[chapter.section] ?? period
            case .cut(let section): sectionPeriods[section] ?? sectionPeriods[chapter.section] ?? period
            }
        return try counter.question(reference.id, over: days).part(reference.part)
    }
}

/// Writes a sentence with the numbers that it refers to.
private struct SentenceWriter {
    let answer: (Reference) throws -> (now: Count, lastYear: Count?)

    func runs(_ prose: Prose) throws -> [Run] {
        try prose.pieces.flatMap { piece -> [Run] in
            switch piece {
            case .text(let text): return [.text(text)]
            case .figure(let reference): return try runs(reference)
            case .choice(let reference, let zero, let other):
                return try runs(answer(reference).now.isZero ? zero : other)
            }
        }
    }

    private func runs(_ reference: Reference) throws -> [Run] {
        let (now, lastYear) = try answer(reference)
        let comparison = Comparison(now: now, earlier: lastYear ?? now)
        switch reference.style {
        case .exact: return [.figure(now, shown: now.text ?? ReportWords.missing), unit(now)]
        case .rounded(let step): return [.figure(now, shown: rounded(now, step)), unit(now)]
        case .words(let words): return [.figure(now, shown: words)]
        case .days: return [.text(now.period.label.zh)]
        case .lastDay: return [.text(ReportWords.day(now.period.to))]
        case .change: return [.change(comparison)]
        case .lastYear:
            return [.lastYear(comparison, shown: comparison.earlier.text ?? ReportWords.missing), unit(now)]
        }
    }

    private func rounded(_ count: Count, _ step: Int64) -> String {
        count.amount.map { ReportWords.rounded($0, to: step) } ?? count.text ?? ReportWords.missing
    }

    /// The unit stands outside the number; a percentage has it inside.
    private func unit(_ count: Count) -> Run {
        .text(count.unit == .percent ? "" : count.unit.label.zh)
    }
}

extension Chapter {
    /// Every passage in the order of the text.
    fileprivate var passages: [Passage] { opening + parts.flatMap(\.passages) }
}

extension ReportSection {
    /// The days of each section where the bureau has set them for a report period of exactly these days.
    fileprivate static func periods(within period: Period, _ reading: Reading) throws -> [SectionCode: Period] {
        let ofPeriod = Predicate.all([
            .compare("starts_on", .equal, period.from.datum), .compare("ends_on", .equal, period.to.datum),
        ])
        let sections = try reading.rows(
            ReportSection.self, Query([.through("report_period", table: ReportPeriod.table, ofPeriod)]))
        return try Dictionary(
            sections.map { ($0.record.section, try Period(from: $0.record.startsOn, to: $0.record.endsOn)) },
            uniquingKeysWith: { first, _ in first })
    }
}
