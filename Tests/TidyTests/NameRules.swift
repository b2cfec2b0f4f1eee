/// What files and folders may be called.
enum NameRules {
    private static let empty: Set<String> = [
        "Util", "Utils", "Utility", "Utilities", "Helper", "Helpers", "Extension", "Extensions", "Common", "Misc",
        "Manager",
    ]
    /// Empty alone; with another word it is what the office gives (法律服务: an adviser's service).
    private static let emptyAlone: Set<String> = ["Service", "Services"]

    /// Names that say nothing about what is inside.
    static func empty(_ paths: [String]) -> [Finding] {
        paths.flatMap { path in
            path.split(separator: "/").filter { part in
                let name = part.prefix { $0 != "." }
                return emptyAlone.contains(String(name)) || words(in: name).contains { empty.contains($0) }
            }.map { Finding(path: path, line: 1, says: "\($0) says nothing: name it after what it holds") }
        }
    }

    /// Two files of one name in a target, which do not build.
    static func twins(_ paths: [String]) -> [Finding] {
        let sources = paths.filter { $0.hasSuffix(".swift") }
        let byName = Dictionary(grouping: sources) { path in
            let parts = path.split(separator: "/")
            return parts.prefix(2).joined(separator: "/") + "/…/" + (parts.last ?? "")
        }
        return byName.values.filter { $0.count > 1 }.flatMap { twins in
            twins.sorted().dropFirst().map { Finding(path: $0, line: 1, says: "another file of this name: \(twins)") }
        }
    }

    /// The words of a name such as SessionManager.
    private static func words(in name: Substring) -> [String] {
        var words: [String] = []
        for character in name {
            if character.isUppercase || words.isEmpty { words.append("") }
            words[words.count - 1].append(character)
        }
        return words
    }
}
