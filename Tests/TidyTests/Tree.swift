import Foundation

/// The files of the project, read once.
enum Tree {
    /// The folder that holds Package.swift.
    static let root: URL = {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { folder.deleteLastPathComponent() }
        return folder
    }()

    /// Paths of all files of the project from its root, what is built or made here left out.
    static let paths: [String] = {
        var found: [String] = []
        for top in ["Sources", "Tests", "docs", "scripts", "Benchmarks"] {
            let folder = root.appending(path: top).path
            guard let walk = FileManager.default.enumerator(atPath: folder) else { continue }
            for case let path as String in walk where isFile(top + "/" + path) { found.append(top + "/" + path) }
        }
        let beside = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        found += beside.filter { isFile($0) && ($0.hasSuffix(".md") || $0 == "Makefile" || $0 == "Package.swift") }
        return found.filter { !$0.contains("__pycache__") }.sorted()
    }()

    /// Every Swift source under Sources and Tests.
    static let swift: [SwiftSource] = paths.filter { $0.hasSuffix(".swift") && $0 != "Package.swift" }
        .map { SwiftSource(path: $0, bytes: bytes($0)) }

    /// The Swift sources of the product.
    static let product: [SwiftSource] = swift.filter { $0.path.hasPrefix("Sources/") }

    /// The documents of the project.
    static let documents: [Document] = paths.filter { $0.hasSuffix(".md") }.map { Document($0, text($0)) }

    static func bytes(_ path: String) -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: root.appending(path: path).path) else { return [] }
        return Array(data)
    }

    static func text(_ path: String) -> String { String(decoding: bytes(path), as: UTF8.self) }

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path)
    }

    private static func isFile(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: root.appending(path: path).path, isDirectory: &isFolder)
        return exists && !isFolder.boolValue
    }
}
