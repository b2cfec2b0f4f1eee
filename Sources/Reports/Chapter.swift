import Bureau
import Counting
import Declarations

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

/// A paragraph before it is counted: a sentence with figures, or records in their own words.
struct Passage: Sendable {
    /// Over which days its figures count, unless they are occasions with days of their own: the chapter's, the whole
    /// report's, or those that the bureau has set for one matter of the chapter.
    enum Days: Sendable { case section, report, cut(SectionCode) }

    let days: Days
    /// Empty where records are listed.
    let prose: Prose
    let list: RecordList?

    init(over days: Days = .section, _ prose: Prose) {
        self.days = days
        self.prose = prose
        self.list = nil
    }

    /// A paragraph that lists records; left out where there are none.
    init(over days: Days = .section, listing list: RecordList) {
        self.days = days
        self.prose = Prose(stringLiteral: "")
        self.list = list
    }
}

/// Records of a register that a paragraph lists, one clause each, by what one of their columns says.
struct RecordList: Sendable {
    let table: String
    /// The open text that is read out.
    let column: String
    /// A required column by which they are in order.
    let sort: String
    /// Which records, for the passage's days.
    let conditions: @Sendable (Period) -> [Predicate]
}
