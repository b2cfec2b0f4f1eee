import Foundation

/// A copy of the package that recipes may change. It keeps its own build beside it, so that a second run is quick.
struct ScratchCopy {
    static let original = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// A demonstration bureau that is ready, if the environment names one.
    static let demonstration = ProcessInfo.processInfo.environment["BELFRY_TEST_DEMO"]

    let folder = ScratchCopy.original.appending(path: ".build/recipes")

    /// Takes over what changed since the last run, and drops what a recipe left.
    init() throws {
        let wanted = try Set(files(below: Self.original))
        for path in try files(below: folder) where !wanted.contains(path) {
            try FileManager.default.removeItem(at: folder.appending(path: path))
        }
        for path in wanted { try write(path, Data(contentsOf: Self.original.appending(path: path))) }
        // Of the tests, only those that hold declarations and schema together are built; no measurements.
        let manifest = try String(contentsOf: Self.original.appending(path: "Package.swift"), encoding: .utf8)
        let fewer = """
            package.targets.removeAll { $0.type == .test && $0.name != "BureauTests" || $0.name == "Bench" }

            """
        try write("Package.swift", Data((manifest + fewer).utf8))
    }

    func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    /// Writes a file whose text is new; an equal one keeps its date, so that it is not compiled again.
    func write(_ path: String, _ data: Data) throws {
        let file = folder.appending(path: path)
        if let present = try? Data(contentsOf: file), present == data { return }
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }

    /// Adds an element to a list that is written out in a source, before its closing bracket.
    func add(_ element: String, toListAfter opening: String, in path: String) throws {
        let source = try text(path)
        guard let start = source.range(of: opening),
            let end = source.range(of: "]", range: start.upperBound..<source.endIndex)
        else { throw NoSuchList(path: path, opening: opening) }
        var list = String(source[start.upperBound..<end.lowerBound])
        while list.last?.isWhitespace == true || list.last == "," { list.removeLast() }
        let changed = source[..<start.upperBound] + list + ", \(element)," + source[end.lowerBound...]
        try write(path, Data(changed.utf8))
    }

    /// Files of the original that are no longer as they were.
    func touched() throws -> [String] {
        try files(below: Self.original).filter { path in
            try Data(contentsOf: Self.original.appending(path: path)) != Data(contentsOf: folder.appending(path: path))
        }.sorted()
    }

    private func files(below folder: URL) throws -> [String] {
        try ["Sources", "Tests"].flatMap { top -> [String] in
            let walk = FileManager.default.enumerator(atPath: folder.appending(path: top).path)
            return try (walk?.allObjects as? [String] ?? []).map { top + "/" + $0 }.filter { path in
                let values = try folder.appending(path: path).resourceValues(forKeys: [.isRegularFileKey])
                return values.isRegularFile == true && !path.contains("__pycache__")
            }
        }
    }
}

/// A source no longer has the list that a recipe adds to.
struct NoSuchList: Error {
    let path: String
    let opening: String
}
