/// Which room may import which: Package.swift says, and SwiftPM alone does not hold it.
enum ArrowRules {
    /// What comes with the toolchain.
    private static let toolchain: Set<String> = [
        "Foundation", "FoundationEssentials", "FoundationNetworking", "Glibc", "Synchronization", "Dispatch", "Testing",
    ]

    /// Imports that the room's line in Package.swift does not name.
    static func undeclared(_ sources: [SwiftSource], _ arrows: [Room]) -> [Finding] {
        sources.flatMap { source -> [Finding] in
            let parts = source.path.split(separator: "/")
            guard parts.count > 2, let room = arrows.first(where: { $0.name == parts[1] }) else {
                return [Finding(path: source.path, line: 1, says: "in no room that Package.swift names")]
            }
            return Imports.of(source).filter { !room.imports.contains($0.module) && !toolchain.contains($0.module) }
                .map { found in
                    let says = "\(room.name) does not import \(found.module) by Package.swift"
                    return Finding(path: source.path, line: found.line, says: says)
                }
        }
    }

    /// The language of declarations imports nothing but the standard library.
    static func impure(_ source: SwiftSource) -> [Finding] {
        guard source.path.hasPrefix("Sources/Declarations/") else { return [] }
        return Imports.of(source).filter { $0.module != "Synchronization" }.map { found in
            Finding(path: source.path, line: found.line, says: "Declarations imports nothing; here \(found.module)")
        }
    }

    /// A room that imports one declared after it.
    static func upward(_ rooms: [Room]) -> [Finding] {
        rooms.enumerated().flatMap { index, room in
            rooms[index...].filter { room.imports.contains($0.name) }.map { above in
                Finding(
                    path: "Package.swift", line: 1, says: "\(room.name) imports \(above.name), which stands above it")
            }
        }
    }
}

/// A target of Package.swift and what it may import.
struct Room {
    let name: String
    let imports: Set<String>

    /// The targets of a manifest, in its order.
    static func all(in manifest: String) -> [Room] {
        let source = SwiftSource("Package.swift", manifest)
        let products = products(in: manifest)
        let kinds = ["room(", "tests(", ".executableTarget(", ".systemLibrary(", ".target(", ".testTarget("]
        let starts = kinds.flatMap { kind in
            Search.offsets(of: kind, in: source.code).map { $0 + kind.utf8.count }
        }
        return starts.sorted().compactMap { start in
            let call = Array(source.bytes[start..<end(of: start, in: source.code)])
            let names = quoted(in: call)
            guard let name = names.first else { return nil }
            let list = call.firstIndex(of: UInt8(ascii: "[")).map { Array(call[$0...]) } ?? []
            let words = String(decoding: list, as: UTF8.self).split { !($0.isLetter || $0.isNumber || $0 == "_") }
            return Room(name: name, imports: Set(quoted(in: list) + words.compactMap { products[String($0)] }))
        }
    }

    /// `let crypto = Target.Dependency.product(name: "Crypto", …)` by its constant.
    private static func products(in manifest: String) -> [String: String] {
        var products: [String: String] = [:]
        for line in manifest.split(separator: "\n") where line.contains("Target.Dependency.product(name:") {
            let constant = line.split(separator: " ").dropFirst().first.map(String.init)
            if let constant, let name = quoted(in: Array(line.utf8)).first { products[constant] = name }
        }
        return products
    }

    /// Where the call that began before an offset closes.
    private static func end(of start: Int, in code: [UInt8]) -> Int {
        var depth = 1
        for index in start..<code.count {
            if code[index] == Byte.open { depth += 1 }
            if code[index] == Byte.close { depth -= 1 }
            if depth == 0 { return index }
        }
        return code.count
    }

    private static func quoted(in bytes: [UInt8]) -> [String] {
        let parts = bytes.split(separator: Byte.quote, omittingEmptySubsequences: false)
        return parts.enumerated().filter { $0.offset % 2 == 1 }.map { String(decoding: $0.element, as: UTF8.self) }
    }
}
