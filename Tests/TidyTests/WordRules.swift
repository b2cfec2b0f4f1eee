/// A place where a forbidden word stands for a reason. There are at most five.
struct Allowance {
    let path: String
    let word: String
    let reason: String
}

/// Words that have no place in the product.
enum WordRules {
    static let most = 5

    static let allowances = [
        Allowance(
            path: "Sources/Ledger/SQLite/SQLiteConnection.swift", word: "@unchecked Sendable",
            reason: "A connection is a C pointer; whoever holds it, the writer or one reader, holds it alone."),
        Allowance(
            path: "Sources/Ledger/PostgreSQL/PostgreSQLConnection.swift", word: "@unchecked Sendable",
            reason: "As for SQLite: one holder at a time, by the pool that lends it."),
        Allowance(
            path: "Sources/Ledger/Gathering.swift", word: "@unchecked Sendable",
            reason: "What is gathered belongs to the writer; it waits before it touches what the other thread has."),
    ]

    /// What ends the process or steps round the compiler's checks.
    static func forbidden(_ source: SwiftSource) -> [Finding] {
        let words = ["try!", "as!", "fatalError", "@unchecked Sendable", "nonisolated(unsafe)"].flatMap { word in
            hits(of: word, in: source.code).map { ($0, word) }
        }
        return (words + forcedUnwraps(source).map { ($0, "!") })
            .filter { _, word in !isAllowed(word, source.path) }
            .map { offset, word in source.finding(at: offset, "`\(word)` is not used here; see WordRules.allowances") }
    }

    /// Work that is not done, and output that no command made.
    static func unfinished(_ source: SwiftSource) -> [Finding] {
        let marks = ["TODO", "FIXME", "XXX", "HACK"].flatMap { mark in
            Search.words(mark, in: source.keeping([.code, .comment])).map { ($0, "`\(mark)`: do it or drop it") }
        }
        let prints = Search.words("print", in: source.code).compactMap { offset in
            source.code[(offset + 5)...].first == Byte.open && source.code[..<offset].last != UInt8(ascii: ".")
                ? (offset, "`print(`: results go through the command's own output") : nil
        }
        return (marks + prints).map { source.finding(at: $0.0, $0.1) }
    }

    /// Allowances whose word no longer stands in their file.
    static func idle(_ allowances: [Allowance], in sources: [SwiftSource]) -> [Finding] {
        allowances.compactMap { allowance in
            let source = sources.first { $0.path == allowance.path }
            if let source, !hits(of: allowance.word, in: source.code).isEmpty { return nil }
            return Finding(path: allowance.path, line: 1, says: "no `\(allowance.word)` here any more")
        }
    }

    private static func isAllowed(_ word: String, _ path: String) -> Bool {
        allowances.contains { $0.path == path && $0.word == word }
    }

    private static func hits(of word: String, in view: [UInt8]) -> [Int] {
        Search.offsets(of: word, in: view).filter { offset in
            let end = offset + word.utf8.count
            let continues = end < view.count && Byte.isWord(view[end]) && word.utf8.last != UInt8(ascii: "!")
            return !continues && (offset == 0 || !Byte.isWord(view[offset - 1]))
        }
    }

    /// An exclamation mark straight after a value or a type.
    private static func forcedUnwraps(_ source: SwiftSource) -> [Int] {
        Search.offsets(of: "!", in: source.code).filter { offset in
            guard offset > 0 else { return false }
            let before = source.code[offset - 1]
            let after = offset + 1 < source.code.count ? source.code[offset + 1] : Byte.newline
            let word = source.code[..<offset].reversed().prefix { Byte.isWord($0) }
            let isKeyword = ["yrt", "sa"].contains(String(decoding: Array(word), as: UTF8.self))
            let follows = Byte.isWord(before) || before == Byte.close || before == UInt8(ascii: "]")
            return follows && !isKeyword && after != UInt8(ascii: "=")
        }
    }
}
