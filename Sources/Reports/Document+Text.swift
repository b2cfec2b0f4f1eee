public import Bureau
import Counting
public import Declarations

extension Document {
    /// The report's title and its whole figures, a line each.
    public var headline: String { ([bureau + title] + counts.map(\.line)).joined(separator: "\n") }

    /// The report as plain text, the days of each paragraph's figures behind it and an empty line between its parts.
    public var text: String {
        let remark = standing.remark.map { "[\($0.zh)]\n" } ?? ""
        return bureau + title + "\n" + remark
            + ([sections.map(\.text)] + [sumsInWords])
            .flatMap { $0 }.joined(separator: "\n\n") + "\n"
    }

    /// One chapter with its parts as plain text.
    public func text(of chapter: SectionCode) -> String {
        sections.filter { $0.code == chapter }.map(\.text).joined(separator: "\n\n") + "\n"
    }

    /// The sums behind the report: how many come out, and those that do not with their records.
    private var sumsInWords: [String] {
        guard !sums.isEmpty else { return [] }
        let wrong = broken.flatMap { sum in
            [sum.check.line] + [ReportWords.culprits(sum.culprits)]
        }
        return [([ReportWords.sums(sums.count, broken: broken.count)] + wrong).joined(separator: "\n")]
    }
}

extension Section {
    fileprivate var text: String {
        let lines = paragraphs.flatMap { paragraph in
            [ReportWords.indent + paragraph.text]
                + (paragraph.days.isEmpty ? [] : [ReportWords.indent + "[" + paragraph.daysInWords + "]"])
        }
        return ([heading] + lines).joined(separator: "\n")
    }
}

extension Document.Standing {
    /// What is to be said of it; nothing of a period that is open.
    public var remark: Label? {
        switch self {
        case .open: nil
        case .locked: Label("报告期已锁定，更正须重述", "This period is locked: a correction asks for a restatement")
        case .unknown:
            Label("本局没有登记这个报告期，各节都按整段日期统计", "Not one of the bureau's periods: all sections count all its days")
        }
    }
}
