import Bureau
public import Counting
import Declarations
public import Ledger

extension Document {
    /// Counts and writes the report of a period. Passages about an occasion that is not on record are left out.
    public init(of period: Period, bureau: String, reading: Reading) throws {
        let composer = try Composer(period, reading)
        let sections = try composer.sections(Chapter.all)
        self.init(
            bureau: bureau, title: ReportWords.title(period), period: period, sections: sections,
            standing: try Standing(of: period, reading), sums: try Document.sums(of: sections, reading),
            others: try OtherCount.all(for: Document.counts(of: sections), within: period, reading))
    }
}

extension Chapter {
    /// The report's chapters in order.
    static let all = [publicity, mediation, legalServices, specialGroups, government, oversight, plans]
}

/// Turns chapters into sections: asks every figure at once, then writes each sentence with its answers.
struct Composer {
    private let period: Period
    private let counter: Counter
    private let reading: Reading
    private let sectionPeriods: [SectionCode: Period]

    init(_ period: Period, _ reading: Reading) throws {
        self.period = period
        self.reading = reading
        counter = try Counter(of: reading)
        sectionPeriods = try ReportSection.periods(within: period, reading)
    }

    func sections(_ chapters: [Chapter]) throws -> [Section] {
        let answers = try answers(to: chapters)
        var sections: [Section] = []
        var chapterNumber = 0
        for chapter in chapters {
            var opening = try paragraphs(chapter.opening, chapter, answers)
            let parts = try parts(of: chapter, answers)
            guard !opening.isEmpty || !parts.isEmpty else { continue }
            if try isSilent(chapter, answers) { opening.insert(Paragraph(runs: [.text(ReportWords.silence)]), at: 0) }
            chapterNumber += 1
            let heading = ReportWords.number(chapterNumber, level: 1) + chapter.heading
            sections.append(Section(code: chapter.section, heading: heading, level: 1, paragraphs: opening))
            sections += parts
        }
        return sections
    }

    /// The parts in which something is said, numbered in order.
    private func parts(of chapter: Chapter, _ answers: [Question: Count]) throws -> [Section] {
        var sections: [Section] = []
        for part in chapter.parts {
            let paragraphs = try paragraphs(part.passages, chapter, answers)
            guard !paragraphs.isEmpty else { continue }
            let heading = ReportWords.number(sections.count + 1, level: 2) + part.heading
            sections.append(Section(code: chapter.section, heading: heading, level: 2, paragraphs: paragraphs))
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

    /// Whether nothing at all was written down of the chapter's days: its zeros then say nothing.
    private func isSilent(_ chapter: Chapter, _ answers: [Question: Count]) throws -> Bool {
        let own = sectionPeriods[chapter.section] ?? period
        let asked = chapter.passages.flatMap(\.prose.references).compactMap { reference -> Question? in
            guard counter.occasions[reference.id] == nil else { return nil }
            guard let question = try? counter.question(reference.id, over: own),
                let figure = try? counter.figure(reference.id), counter.sense(of: figure) == .flow
            else { return nil }
            return question
        }
        return try !asked.isEmpty
            && asked.allSatisfy { question in
                try (answers[question]?.isZero ?? true) && counter.isSilent(question)
            }
    }

    private func paragraphs(
        _ passages: [Passage], _ chapter: Chapter, _ answers: [Question: Count]
    ) throws -> [Paragraph] {
        try passages.filter(isOnRecord).compactMap { passage in
            if let list = passage.list { return try paragraph(list, over: days(passage, chapter)) }
            let writer = SentenceWriter { reference in
                let question = try self.question(reference, passage, chapter)
                let now = try answers[question] ?? counter.count(question)
                return (now, answers[question.over(question.period.sameLastYear)])
            }
            return Paragraph(runs: try writer.runs(passage.prose))
        }
    }

    /// Whether every figure of a passage exists; occasions are records, which may be missing or of another year.
    private func isOnRecord(_ passage: Passage) -> Bool {
        passage.prose.references.allSatisfy { reference in
            guard let occasion = counter.occasions[reference.id] else {
                return (try? counter.figure(reference.id)) != nil
            }
            return occasion.from <= period.to && occasion.until.map { $0 >= period.from } ?? true
        }
    }

    private func question(_ reference: Reference, _ passage: Passage, _ chapter: Chapter) throws -> Question {
        try counter.question(reference.id, over: days(passage, chapter)).part(reference.part)
    }

    private func days(_ passage: Passage, _ chapter: Chapter) -> Period {
        switch passage.days {
        case .report: period
        case .section: sectionPeriods[chapter.section] ?? period
        case .cut(let section): sectionPeriods[section] ?? sectionPeriods[chapter.section] ?? period
        }
    }

    /// The records of a list, a clause each, numbered where there are several; nil where there are none.
    private func paragraph(_ list: RecordList, over days: Period) throws -> Paragraph? {
        guard let shape = counter.catalogue.shape(list.table) else { return nil }
        let query = Query(list.conditions(days), sort: Query.Sort(list.sort), limit: Limits.pageRows)
        let records = try reading.page(shape, query).records
        guard !records.isEmpty else { return nil }
        let runs = records.enumerated().flatMap { index, record -> [Run] in
            let number = records.count > 1 ? ReportWords.clause(index + 1) : ""
            let text = ReportWords.clause(record[list.column].text ?? record.number)
            let stop = index == records.count - 1 ? ReportWords.fullStop : ReportWords.semicolon
            return [.text(number), .record(RecordLink(record), shown: text), .text(stop)]
        }
        return Paragraph(runs: runs)
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
        case .bare: return [.figure(now, shown: now.text ?? ReportWords.missing)]
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
        guard let amount = count.amount else { return count.text ?? ReportWords.missing }
        guard count.unit == .money else { return ReportWords.rounded(amount, to: step) }
        return ReportWords.roundedYuan(Money(fen: amount), to: step)
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
