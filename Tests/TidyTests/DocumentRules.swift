/// What documents say must be so.
enum DocumentRules {
    /// How long the documents that everybody opens may be.
    static let mostLines = ["README.md": 120, "README.zh.md": 120, "CONTRIBUTING.md": 100]

    static func tooLong(_ document: Document) -> [Finding] {
        guard let most = mostLines[document.path] else { return [] }
        let count = document.lines.last == "" ? document.lines.count - 1 : document.lines.count
        return count > most ? [Finding(path: document.path, line: most, says: "\(count) lines; at most \(most)")] : []
    }

    /// Links inside the project that lead nowhere.
    static func broken(_ document: Document, among documents: [Document], exists: (String) -> Bool) -> [Finding] {
        document.links.compactMap { link, line in
            guard !link.contains("://"), !link.hasPrefix("mailto:") else { return nil }
            let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            let path = parts[0].isEmpty ? document.path : resolved(String(parts[0]), from: document.path)
            guard exists(path) else { return Finding(path: document.path, line: line, says: "no file for \(link)") }
            guard parts.count > 1, let target = documents.first(where: { $0.path == path }) else { return nil }
            return target.anchors.contains(String(parts[1]))
                ? nil : Finding(path: document.path, line: line, says: "no heading for \(link)")
        }
    }

    /// `make` words that the Makefile lacks.
    static func unknownWords(_ document: Document, _ words: Set<String>) -> [Finding] {
        spoken(in: document, after: "make").filter { !words.contains($0.word) }.map { said in
            Finding(path: document.path, line: said.line, says: "the Makefile has no word \(said.word)")
        }
    }

    /// `belfry` commands that the program lacks, and options that its reference page does not know.
    static func unknownCommands(_ document: Document, _ commands: Set<String>, reference: String) -> [Finding] {
        let wrong = spoken(in: document, after: "belfry").filter { !commands.contains($0.word) }.map { said in
            Finding(path: document.path, line: said.line, says: "belfry has no command \(said.word)")
        }
        let options = document.code.filter { isCall($0.text, of: "belfry") }.flatMap { text, line in
            text.split(separator: " ").filter { $0.hasPrefix("--") }.map { option in
                (option.prefix { $0.isLetter || $0 == "-" }, line)
            }
        }
        return wrong
            + options.filter { !reference.contains($0.0) }.map { option, line in
                Finding(path: document.path, line: line, says: "belfry has no option \(option)")
            }
    }

    /// The words after `target:` at the beginning of a Makefile's lines.
    static func makeWords(in makefile: String) -> Set<String> {
        let rules = makefile.split(separator: "\n").filter { $0.first?.isLetter ?? false && $0.contains(":") }
        return Set(rules.flatMap { $0.prefix { $0 != ":" }.split(separator: " ").map(String.init) })
    }

    /// The names that the program's sources give to its commands.
    static func commands(in sources: [SwiftSource]) -> Set<String> {
        let names = sources.filter { $0.path.hasPrefix("Sources/belfry/") }.flatMap { source in
            String(decoding: source.bytes, as: UTF8.self).components(after: "commandName: \"", until: "\"")
        }
        return Set(names)
    }

    private static func spoken(in document: Document, after program: String) -> [(word: String, line: Int)] {
        document.code.compactMap { text, line in
            guard isCall(text, of: program), let word = text.split(separator: " ").dropFirst().first else { return nil }
            let name = word.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
            return name.isEmpty || name.hasPrefix("-") ? nil : (String(name), line)
        }
    }

    private static func isCall(_ text: String, of program: String) -> Bool {
        guard let first = text.split(separator: " ").first else { return false }
        return first == program || first.hasSuffix("/" + program)
    }

    private static func resolved(_ link: String, from path: String) -> String {
        var parts = path.split(separator: "/").dropLast().map(String.init)
        for part in link.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }
}
