import Counting

extension Document {
    /// The report's title and its whole figures, a line each.
    public var headline: String { ([bureau + title] + counts.map(\.line)).joined(separator: "\n") }

    /// The report as plain text, the days of each paragraph's figures behind it and an empty line between its parts.
    public var text: String {
        let parts = sections.map { section in
            let paragraphs = section.paragraphs.flatMap { paragraph in
                [ReportWords.indent + paragraph.text]
                    + (paragraph.days.isEmpty ? [] : [ReportWords.indent + "[" + paragraph.daysInWords + "]"])
            }
            return ([section.heading] + paragraphs).joined(separator: "\n")
        }
        return bureau + title + "\n" + parts.joined(separator: "\n\n") + "\n"
    }
}
