/// What a rule found: where, and what is wrong, in words that say what to do.
struct Finding: Hashable, CustomStringConvertible {
    let path: String
    let line: Int
    let says: String

    var description: String { "\(path):\(line): \(says)" }
}

/// What a rule finds in one source.
typealias Rule = (SwiftSource) -> [Finding]
