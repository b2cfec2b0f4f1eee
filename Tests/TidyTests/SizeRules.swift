/// How long things may be.
enum SizeRules {
    static let functionLines = 60
    static let fileLines = 400
    static let testFileLines = 600
    static let lineColumns = 120

    static func file(_ source: SwiftSource) -> [Finding] {
        let most = source.path.hasPrefix("Tests/") ? testFileLines : fileLines
        guard source.lineCount > most else { return [] }
        return [Finding(path: source.path, line: most, says: "\(source.lineCount) lines; at most \(most)")]
    }

    /// A character is a column, as the formatter counts.
    static func lines(_ source: SwiftSource) -> [Finding] {
        source.lineStarts.indices.compactMap { index in
            let start = source.lineStarts[index]
            let end = index + 1 < source.lineStarts.count ? source.lineStarts[index + 1] - 1 : source.bytes.count
            guard end - start > lineColumns else { return nil }
            let columns = characters(in: source.bytes[start..<end])
            guard columns > lineColumns else { return nil }
            return Finding(path: source.path, line: index + 1, says: "\(columns) columns; at most \(lineColumns)")
        }
    }

    static func functions(_ source: SwiftSource) -> [Finding] {
        FunctionFinder(source).lengths().compactMap { name, line, length in
            guard length > functionLines else { return nil }
            return Finding(path: source.path, line: line, says: "\(name) has \(length) lines; at most \(functionLines)")
        }
    }

    private static func characters(in bytes: ArraySlice<UInt8>) -> Int {
        bytes.count { $0 & 0xC0 != 0x80 && $0 != Byte.newline }
    }
}

/// Finds functions, initialisers, subscripts and computed properties, and how many lines each takes.
struct FunctionFinder {
    private let source: SwiftSource
    private let code: [UInt8]

    init(_ source: SwiftSource) {
        self.source = source
        self.code = source.code
    }

    func lengths() -> [(name: String, line: Int, length: Int)] {
        ["func", "init", "deinit", "subscript", "var"].flatMap { keyword in
            Search.words(keyword, in: code).compactMap { offset in length(of: keyword, at: offset) }
        }
    }

    private func length(of keyword: String, at offset: Int) -> (name: String, line: Int, length: Int)? {
        let before = code[..<offset].last { $0 != Byte.space }
        guard before != UInt8(ascii: "."), let body = bodyStart(after: offset + keyword.utf8.count, keyword),
            let end = matching(body)
        else { return nil }
        let first = source.line(at: offset)
        return (keyword + name(after: offset + keyword.utf8.count), first, source.line(at: end) - first + 1)
    }

    private func name(after offset: Int) -> String {
        let rest = code[offset...].drop { $0 == Byte.space }.prefix { Byte.isWord($0) }
        return rest.isEmpty ? "" : " " + String(decoding: rest, as: UTF8.self)
    }

    /// Where the body opens; nil for a requirement, a call or a stored property.
    private func bodyStart(after offset: Int, _ keyword: String) -> Int? {
        var depth = 0
        for index in offset..<code.count {
            switch code[index] {
            case Byte.open, UInt8(ascii: "["): depth += 1
            case Byte.close, UInt8(ascii: "]"):
                depth -= 1
                if depth < 0 { return nil }
            case UInt8(ascii: "{") where depth == 0: return index
            case UInt8(ascii: "}") where depth == 0: return nil
            case UInt8(ascii: "=") where depth == 0 && keyword == "var": return nil
            case Byte.newline where depth == 0 && endsDeclaration(at: index, keyword): return nil
            default: break
            }
        }
        return nil
    }

    /// Whether the next line begins something else: a requirement has no body.
    private func endsDeclaration(at newline: Int, _ keyword: String) -> Bool {
        let next = code[(newline + 1)...].drop { $0 == Byte.space || $0 == Byte.newline }
        if keyword == "var" { return next.first != UInt8(ascii: "{") }
        let word = String(decoding: next.prefix { Byte.isWord($0) }, as: UTF8.self)
        return !["", "where", "async", "throws", "rethrows"].contains(word) || next.first == UInt8(ascii: "@")
    }

    private func matching(_ brace: Int) -> Int? {
        var depth = 0
        for index in brace..<code.count {
            if code[index] == UInt8(ascii: "{") { depth += 1 }
            if code[index] == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }
}
