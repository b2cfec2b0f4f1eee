/// A column of a sheet that is written.
public struct BookColumn: Sendable {
    /// How its cells look.
    public enum Form: Sendable, Hashable, CaseIterable {
        /// Digits stay as they were typed.
        case text
        case whole, money, day, moment
    }

    public let heading: String
    public let form: Form
    /// In characters.
    public let width: Int
    /// What a reader is told at the heading.
    public let note: String
    /// What may be chosen in its cells; empty for anything.
    public let choices: [String]
    public let isRequired: Bool

    public init(
        _ heading: String, _ form: Form = .text, width: Int = 14, note: String = "", choices: [String] = [],
        isRequired: Bool = false
    ) {
        self.heading = heading
        self.form = form
        self.width = width
        self.note = note
        self.choices = choices
        self.isRequired = isRequired
    }
}
