/// The text of a page, block by block.
enum HtmlText {
    private static let blocks: Set<String> = [
        "p", "div", "br", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "section", "article",
        "title", "header", "footer", "blockquote", "hr", "dd", "dt",
    ]
    private static let silent: Set<String> = ["script", "style", "noscript", "template", "head"]
    private static let entities: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ldquo": "\u{201C}",
        "rdquo": "\u{201D}", "mdash": "\u{2014}", "ndash": "\u{2013}", "middot": "\u{B7}", "hellip": "\u{2026}",
        "emsp": "\u{3000}", "ensp": " ", "permil": "\u{2030}",
    ]

    static func read(_ html: String) -> String {
        let source = Array(html.unicodeScalars)
        var text = String.UnicodeScalarView()
        var index = 0
        while index < source.count {
            switch source[index] {
            case "<": index = past(tagAt: index, in: source, &text)
            case "&": index = past(entityAt: index, in: source, &text)
            case "\n", "\r", "\t", " ":
                if let last = text.last, last != " ", last != "\n", last != "\t" { text.append(" ") }
                index += 1
            default:
                text.append(source[index])
                index += 1
            }
        }
        return String(text)
    }

    private static func past(
        tagAt start: Int, in source: [Unicode.Scalar], _ text: inout String.UnicodeScalarView
    ) -> Int {
        if source[start...].starts(with: "<!--".unicodeScalars) { return beyond("-->", from: start, in: source) }
        var index = start + 1
        var name = ""
        if index < source.count, source[index] == "/" { index += 1 }
        let isEnd = index > start + 1
        while index < source.count, source[index].properties.isAlphabetic || ("0"..."9").contains(source[index]) {
            name.unicodeScalars.append(source[index])
            index += 1
        }
        name = name.lowercased()
        guard !name.isEmpty || index < source.count && source[index] == "!" else {
            text.append("<")
            return start + 1
        }
        while index < source.count, source[index] != ">" { index += 1 }
        if silent.contains(name), !isEnd { return beyond("</" + name, from: index, in: source) }
        if name == "td" || name == "th", isEnd { text.append("\t") }
        if blocks.contains(name) { breakLine(&text) }
        return index + 1
    }

    private static func breakLine(_ text: inout String.UnicodeScalarView) {
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        if let last = text.last, last != "\n" { text.append("\n") }
    }

    private static func beyond(_ word: String, from start: Int, in source: [Unicode.Scalar]) -> Int {
        let wanted = Array(word.lowercased().unicodeScalars)
        var index = start
        while index + wanted.count <= source.count {
            if source[index] == wanted[0],
                wanted.indices.allSatisfy({ String(source[index + $0]).lowercased() == String(wanted[$0]) })
            {
                let end = source[index...].firstIndex(of: ">") ?? source.count - 1
                return end + 1
            }
            index += 1
        }
        return source.count
    }

    private static func past(
        entityAt start: Int, in source: [Unicode.Scalar], _ text: inout String.UnicodeScalarView
    ) -> Int {
        let end = source[start..<min(start + 12, source.count)].firstIndex(of: ";")
        guard let end else {
            text.append("&")
            return start + 1
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: source[(start + 1)..<end])
        let name = String(view)
        if name.hasPrefix("#") {
            let isHex = name.dropFirst().first == "x" || name.dropFirst().first == "X"
            let value = isHex ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
            if let scalar = value.flatMap(Unicode.Scalar.init) { text.append(scalar) }
            return end + 1
        }
        guard let known = entities[name] else {
            text.append("&")
            return start + 1
        }
        text.append(contentsOf: known.unicodeScalars)
        return end + 1
    }
}
