/// What another room can call says what it promises.
enum CommentRules {
    private static let modifiers: Set<Substring> = [
        "static", "final", "mutating", "nonmutating", "override", "indirect", "nonisolated", "prefix", "postfix",
        "convenience", "required", "consuming", "borrowing", "distributed", "nonisolated(nonsending)",
    ]
    private static let kinds: Set<Substring> = ["func", "struct", "class", "enum", "protocol", "actor", "macro"]

    /// Public types and functions carry a `///` comment. Operators are known to all, an overload shares the comment of
    /// the one before it, and what a protocol requires is documented there.
    static func undocumented(_ source: SwiftSource, required: Set<String> = []) -> [Finding] {
        let code = source.lines(of: source.code)
        let whole = source.lines(of: source.bytes)
        var commented: Set<Substring> = []
        return code.indices.compactMap { index in
            guard let (kind, name) = declared(on: code[index]) else { return nil }
            if hasComment(above: index, whole) {
                commented.insert(name)
                return nil
            }
            let isKnown = kind == "func" && (commented.contains(name) || required.contains(String(name)))
            guard name.first?.isLetter ?? false, !isKnown else { return nil }
            return Finding(path: source.path, line: index + 1, says: "public \(kind) \(name) has no /// comment")
        }
    }

    /// The functions that protocols require.
    static func requirements(in sources: [SwiftSource]) -> Set<String> {
        var names: Set<String> = []
        for source in sources {
            let lines = source.lines(of: source.code)
            var inside = false
            for line in lines {
                if line.contains("protocol ") && line.hasSuffix("{") { inside = true }
                if line == "}" { inside = false }
                if inside, let start = line.firstRange(of: "func ")?.upperBound {
                    names.insert(String(line[start...].prefix { $0.isLetter || $0.isNumber }))
                }
            }
        }
        return names
    }

    /// The kind and name that a line declares publicly, if it does.
    private static func declared(on line: String) -> (kind: Substring, name: Substring)? {
        var words = line.split(separator: " ")[...].drop { $0.hasPrefix("@") }
        guard words.first == "public" || words.first == "open" else { return nil }
        words = words.dropFirst().drop { modifiers.contains($0) }
        if words.first == "class", let next = words.dropFirst().first, kinds.contains(next) {
            words = words.dropFirst()
        }
        guard let kind = words.first, kinds.contains(kind), let rest = words.dropFirst().first else { return nil }
        return (kind, rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "`" })
    }

    private static func hasComment(above index: Int, _ lines: [String]) -> Bool {
        var line = index - 1
        while line >= 0 {
            let text = lines[line].drop { $0 == " " }
            if text.hasPrefix("///") { return true }
            guard text.hasPrefix("@") else { return false }
            line -= 1
        }
        return false
    }
}
