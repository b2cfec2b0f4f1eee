/// A Markdown document, its prose and its code apart.
struct Document: Sendable {
    let path: String
    let lines: [String]
    /// Lines that stand inside a fence of three backticks.
    private let fenced: [Bool]
    /// Lines that draw a picture.
    private let drawn: [Bool]

    init(_ path: String, _ text: String) {
        self.path = path
        self.lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var fence: String?
        var fences: [String?] = []
        for line in lines {
            let isMark = line.hasPrefix("```")
            if isMark && fence == nil {
                fence = line
                fences.append(line)
            } else {
                fences.append(fence)
                if isMark { fence = nil }
            }
        }
        self.fenced = fences.map { $0 != nil }
        self.drawn = fences.map { $0 == "```mermaid" }
    }

    /// Targets of `[text](target)` in prose, with their lines.
    var links: [(target: String, line: Int)] {
        lines.indices.filter { !fenced[$0] }.flatMap { index in
            withoutSpans(lines[index]).components(after: "](", until: ")").map { ($0, index + 1) }
        }
    }

    /// What the document tells its reader to type: code spans, and each line inside a fence.
    var code: [(text: String, line: Int)] {
        lines.indices.flatMap { index -> [(text: String, line: Int)] in
            if drawn[index] { return [] }
            if fenced[index] { return [(lines[index], index + 1)] }
            let parts = lines[index].split(separator: "`", omittingEmptySubsequences: false)
            return parts.enumerated().filter { $0.offset % 2 == 1 }.map { (String($0.element), index + 1) }
        }
    }

    /// The anchors of its headings, made as GitHub makes them.
    var anchors: Set<String> {
        Set(
            lines.indices.filter { !fenced[$0] && lines[$0].hasPrefix("#") }.map { index in
                let title = lines[index].drop { $0 == "#" }.drop { $0 == " " }
                return String(
                    title.lowercased().compactMap { character in
                        if character == " " { return "-" }
                        return character.isLetter || character.isNumber || "-_".contains(character) ? character : nil
                    })
            })
    }

    private func withoutSpans(_ line: String) -> String {
        line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .map { $0.offset % 2 == 0 ? String($0.element) : "" }.joined()
    }
}

extension String {
    /// The pieces that stand between two marks.
    func components(after open: String, until close: Character) -> [String] {
        var pieces: [String] = []
        var rest = self[...]
        while let start = rest.firstRange(of: open)?.upperBound {
            rest = rest[start...]
            guard let end = rest.firstIndex(of: close) else { break }
            pieces.append(String(rest[..<end]))
            rest = rest[end...]
        }
        return pieces
    }
}
