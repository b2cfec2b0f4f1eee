import Bureau

/// A chapter of a report before it is counted: headings and sentences with figures by reference.
struct Chapter: Sendable {
    /// Whose days the chapter counts.
    let section: SectionCode
    let heading: String
    let opening: [Passage]
    let parts: [Part]

    struct Part: Sendable {
        let heading: String
        let passages: [Passage]

        init(_ heading: String, _ passages: Passage...) {
            self.heading = heading
            self.passages = passages
        }
    }
}

/// A paragraph before it is counted.
struct Passage: Sendable {
    /// Over which days its figures count, unless they are occasions with days of their own: the chapter's, the whole
    /// report's, or those that the bureau has set for one matter of the chapter.
    enum Days: Sendable { case section, report, cut(SectionCode) }

    let days: Days
    let prose: Prose

    init(over days: Days = .section, _ prose: Prose) {
        self.days = days
        self.prose = prose
    }
}
