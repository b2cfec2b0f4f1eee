import Declarations
import Yams

/// One mapping of a file, read key by key; what is wrong goes to the list of faults.
struct Entries {
    let node: Node.Mapping
    let file: String
    let faults: PackFaults
    let place: Place

    init(_ node: Node.Mapping, file: String, line: Int, _ faults: PackFaults) {
        self.node = node
        self.file = file
        self.faults = faults
        place = Place(file: file, line: line)
    }

    /// Reads a whole file; nil, with the fault noted, when it is no YAML mapping.
    static func of(_ file: PackFile, _ faults: PackFaults) -> Entries? {
        do {
            guard let node = try Yams.compose(yaml: file.text), let mapping = node.mapping else {
                faults.add(Place(file: file.name, line: 1), Label("不是 YAML 映射", "not a YAML mapping"))
                return nil
            }
            return Entries(mapping, file: file.name, line: node.mark?.line ?? 1, faults)
        } catch let error as YamlError {
            faults.add(
                Place(file: file.name, line: error.line), Label("不是 YAML：\(error.says)", "no YAML: \(error.says)"))
        } catch {
            faults.add(Place(file: file.name, line: 1), Label("不是 YAML", "no YAML"))
        }
        return nil
    }

    func has(_ key: String) -> Bool { node[key] != nil }

    func place(of key: String) -> Place {
        Place(file: file, line: node[key]?.mark?.line ?? place.line)
    }

    func wrong(_ key: String, _ reason: Label) {
        faults.add(place(of: key), Label("\(key)：\(reason.zh)", "\(key): \(reason.en)"))
    }

    private func missing(_ key: String) { wrong(key, Label("缺少", "missing")) }

    /// A text; nil where the key is absent or empty.
    func text(_ key: String) -> String? {
        guard let value = node[key] else { return nil }
        guard let text = value.scalar?.string else {
            wrong(key, Label("应为文字", "a text is wanted"))
            return nil
        }
        return text.isEmpty || text == "~" ? nil : text
    }

    /// A text that must be there.
    func needed(_ key: String) -> String {
        if let text = text(key) { return text }
        if node[key]?.scalar != nil || node[key] == nil { missing(key) }
        return ""
    }

    /// A text in both languages.
    func label(_ key: String) -> Label? {
        guard let value = node[key] else { return nil }
        return Entries.label(value, key, self)
    }

    func neededLabel(_ key: String) -> Label {
        if node[key] == nil { missing(key) }
        return label(key) ?? Label("", "")
    }

    func labels(_ key: String) -> [Label] {
        items(key).compactMap { Entries.label($0, key, self) }
    }

    private static func label(_ node: Node, _ key: String, _ entries: Entries) -> Label? {
        guard let zh = node.mapping?["zh"]?.scalar?.string, let en = node.mapping?["en"]?.scalar?.string, !zh.isEmpty,
            !en.isEmpty, node.mapping?.count == 2
        else {
            entries.wrong(key, Label("应为 {zh: …, en: …}", "{zh: …, en: …} is wanted"))
            return nil
        }
        return Label(zh, en)
    }

    func day(_ key: String) -> Day? {
        guard let text = text(key) else { return nil }
        guard let day = Day(text) else {
            wrong(key, Label("\(text) 不是日期", "\(text) is not a day"))
            return nil
        }
        return day
    }

    func flag(_ key: String) -> Bool? {
        guard let text = text(key) else { return nil }
        guard text == "true" || text == "false" else {
            wrong(key, Label("应为 true 或 false", "true or false is wanted"))
            return nil
        }
        return text == "true"
    }

    func whole(_ key: String) -> Int? {
        guard let text = text(key) else { return nil }
        guard let number = Int(text) else {
            wrong(key, Label("\(text) 不是整数", "\(text) is not a whole number"))
            return nil
        }
        return number
    }

    /// One of a list of words.
    func code<Code: RawRepresentable & CaseIterable>(_ key: String, _ type: Code.Type) -> Code?
    where Code.RawValue == String {
        guard let text = text(key) else { return nil }
        guard let code = Code(rawValue: text) else {
            let known = type.allCases.map(\.rawValue).joined(separator: ", ")
            wrong(key, Label("不认识 \(text)，可用 \(known)", "\(text) is unknown; known are \(known)"))
            return nil
        }
        return code
    }

    func items(_ key: String) -> [Node] {
        guard let value = node[key], value.scalar?.string.isEmpty != true else { return [] }
        guard let list = value.sequence else {
            wrong(key, Label("应为列表", "a list is wanted"))
            return []
        }
        return Array(list)
    }

    func texts(_ key: String) -> [String] {
        items(key).compactMap { node in
            if node.scalar == nil { wrong(key, Label("应为文字", "a text is wanted")) }
            return node.scalar?.string
        }
    }

    /// A mapping inside this one.
    func inner(_ key: String) -> Entries? {
        guard let value = node[key] else { return nil }
        guard let mapping = value.mapping else {
            wrong(key, Label("应为映射", "a mapping is wanted"))
            return nil
        }
        return Entries(mapping, file: file, line: value.mark?.line ?? place.line, faults)
    }

    func inners(_ key: String) -> [Entries] {
        items(key).compactMap { value in
            guard let mapping = value.mapping else {
                wrong(key, Label("每一项应为映射", "each item must be a mapping"))
                return nil
            }
            return Entries(mapping, file: file, line: value.mark?.line ?? place.line, faults)
        }
    }

    /// Names every key that nobody reads: a misspelt one must not pass in silence.
    func only(_ known: Set<String>) {
        for key in node.keys {
            let name = key.scalar?.string ?? "?"
            guard !known.contains(name) else { continue }
            faults.add(
                Place(file: file, line: key.mark?.line ?? place.line), Label("不认识 \(name)", "\(name) is unknown"))
        }
    }
}

extension YamlError {
    fileprivate var line: Int {
        switch self {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        case .duplicatedKeysInMapping(_, let context): context.mark.line
        default: 1
        }
    }

    fileprivate var says: String {
        switch self {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _): problem
        case .duplicatedKeysInMapping(let keys, _): "a key twice: " + keys.joined(separator: ", ")
        default: "unreadable"
        }
    }
}
