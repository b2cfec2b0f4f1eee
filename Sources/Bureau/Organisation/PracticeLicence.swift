/// The forms of licence numbers of those who practise law.
enum PracticeLicence {
    /// Digits only; their number has changed over the years.
    static func isLegalWorkers(_ licence: String) -> Bool {
        (11...17).contains(licence.utf8.count) && isDigits(licence)
    }

    private static func isDigits(_ text: String) -> Bool { text.utf8.allSatisfy { (48...57).contains($0) } }
}
