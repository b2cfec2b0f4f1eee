/// Bounds stand in one table and are kept.
enum LimitRules {
    /// Limits of the table that no other source asks for.
    static func idle(table: SwiftSource, among sources: [SwiftSource]) -> [Finding] {
        names(in: table).filter { name, _ in
            !sources.contains { source in
                source.path != table.path && !Search.words("Limits.\(name)", in: source.code).isEmpty
            }
        }.map { Finding(path: table.path, line: $0.line, says: "nothing keeps Limits.\($0.name)") }
    }

    static func names(in table: SwiftSource) -> [(name: String, line: Int)] {
        Search.offsets(of: "static let ", in: table.code).map { offset in
            let name = table.code[(offset + 11)...].prefix { Byte.isWord($0) }
            return (String(decoding: name, as: UTF8.self), table.line(at: offset))
        }
    }
}
