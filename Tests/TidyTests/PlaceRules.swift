/// What may stand in some rooms only.
enum PlaceRules {
    private static let statements = [
        "SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM ", "CREATE TABLE", "CREATE INDEX", "ALTER TABLE",
        "DROP TABLE", " FROM ", " WHERE ", "ORDER BY ", "GROUP BY ", "BEGIN IMMEDIATE", "PRAGMA ",
    ]
    private static let network = [
        "Hummingbird", "HummingbirdCore", "HTTPTypes", "NIOCore", "NIOPosix", "NIOHTTP1", "NIOSSL",
        "AsyncHTTPClient", "FoundationNetworking",
    ]
    private static let clocks = [
        "Date()", "Date.now", "Date(timeIntervalSinceNow", "ContinuousClock", "SuspendingClock", "DispatchTime",
        "clock_gettime", "gettimeofday", "time(nil)",
    ]
    private static let dice = [
        "SystemRandomNumberGenerator", "UUID()", "arc4random", "getrandom", "/dev/urandom", "SymmetricKey(size",
        ".randomElement()", ".shuffled()", ".shuffle()",
    ]

    /// SQL is written in Ledger and Counting.
    static func sql(_ source: SwiftSource) -> [Finding] {
        guard !isIn(["Ledger", "Counting"], source.path) else { return [] }
        let texts = source.keeping([.text, .label])
        return statements.flatMap { words in
            Search.offsets(of: words, in: texts).map { source.finding(at: $0, "SQL (`\(words)`) outside Ledger") }
        }
    }

    /// HTTP is spoken in Desk.
    static func http(_ source: SwiftSource) -> [Finding] {
        guard !isIn(["Desk"], source.path) else { return [] }
        return Imports.of(source).filter { network.contains($0.module) }.map { found in
            Finding(path: source.path, line: found.line, says: "\(found.module) is for Desk alone")
        }
    }

    /// The clock and the dice are passed in, so that a simulation can own them.
    static func chance(_ source: SwiftSource) -> [Finding] {
        guard !source.path.hasSuffix("Ledger/Clock.swift"), !source.path.hasSuffix("Ledger/Entropy.swift") else {
            return []
        }
        let plain = (clocks + dice).flatMap { name in
            Search.offsets(of: name, in: source.code).filter { isStart(name, at: $0, in: source.code) }.map {
                ($0, name)
            }
        }
        let rolls = Search.offsets(of: ".random(", in: source.code)
            .filter { !call(at: $0 + 7, in: source.code).contains("using:") }.map { ($0, ".random(") }
        return (plain + rolls).map { offset, name in
            source.finding(at: offset, "`\(name)`: ask Ledger's Clock or Entropy")
        }
    }

    /// Chinese stands in labels, comments and the files of words.
    static func chinese(_ source: SwiftSource) -> [Finding] {
        guard !["Words.swift", "Phrases.swift"].contains(where: source.fileName.hasSuffix) else { return [] }
        let lines = source.lines(of: source.keeping([.code, .text]))
        return lines.enumerated().compactMap { index, line in
            guard Search.chinese(in: Array(line.utf8)) != nil else { return nil }
            return Finding(path: source.path, line: index + 1, says: "Chinese outside Label(…) and …Words.swift")
        }
    }

    private static func isIn(_ rooms: [String], _ path: String) -> Bool {
        rooms.contains { path.hasPrefix("Sources/\($0)/") }
    }

    /// Whether a name that begins with a letter begins here.
    private static func isStart(_ name: String, at offset: Int, in code: [UInt8]) -> Bool {
        guard let first = name.utf8.first, Byte.isWord(first), offset > 0 else { return true }
        return !Byte.isWord(code[offset - 1])
    }

    /// The text of a call's arguments, from its opening parenthesis.
    private static func call(at open: Int, in code: [UInt8]) -> String {
        var depth = 0
        let end = code[open...].firstIndex { byte in
            if byte == Byte.open { depth += 1 }
            if byte == Byte.close { depth -= 1 }
            return depth == 0
        }
        return String(decoding: code[open..<(end ?? code.count)], as: UTF8.self)
    }
}
