/// What a source imports.
enum Imports {
    private static let kinds: Set<Substring> = [
        "struct", "class", "enum", "protocol", "func", "var", "let", "typealias", "actor",
    ]

    /// Modules in the order of their lines; `import struct A.B` imports A.
    static func of(_ source: SwiftSource) -> [(module: String, line: Int)] {
        Search.words("import", in: source.code).compactMap { offset in
            let line = source.line(at: offset)
            let end = source.code[offset...].firstIndex(of: Byte.newline) ?? source.code.count
            let words = String(decoding: source.code[(offset + 6)..<end], as: UTF8.self).split(separator: " ")
            let module = words.first.map { kinds.contains($0) ? words.dropFirst().first ?? $0 : $0 }
            return module.flatMap { $0.split(separator: ".").first }.map { (String($0), line) }
        }
    }
}
