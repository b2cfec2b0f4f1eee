extension Document {
    /// The report as plain text, the days of each paragraph's figures behind it and an empty line between its parts.
    public var text: String {
        let parts = sections.map { section in
            let paragraphs = section.paragraphs.flatMap { paragraph in
                let days = paragraph.days.map { ReportWords.days($0) }.joined(separator: "; ")
                return [ReportWords.indent + paragraph.text, ReportWords.indent + "[" + days + "]"]
            }
            return ([section.heading] + paragraphs).joined(separator: "\n")
        }
        return bureau + title + "\n" + parts.joined(separator: "\n\n") + "\n"
    }
}
