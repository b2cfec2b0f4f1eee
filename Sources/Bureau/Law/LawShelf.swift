public import Declarations
import Foundation
public import Law
public import Ledger
import Synchronization

/// The law as a bureau has it: what the program brings, with the files of its own folder laid over.
///
/// The folder is looked at each time, so that a file changed there is the law without a restart.
public final class LawShelf: Sendable {
    /// What the folder held when it was last read.
    private struct Known: Sendable {
        var stamps: [Stamp]
        var books: LawBooks
    }

    /// A file of the folder as it stands: when any part differs, all are read again.
    private struct Stamp: Hashable, Sendable {
        let name: String
        let changed: Double
        let size: Int
    }

    private let folder: String?
    private let known = Mutex<Known?>(nil)

    /// - Parameter folder: where a bureau's own packs and notices lie; nil for none.
    public init(folder: String? = nil) {
        self.folder = folder
    }

    /// Books as they are, whatever becomes of their files.
    convenience init(of books: LawBooks) {
        self.init(folder: nil)
        known.withLock { $0 = Known(stamps: [], books: books) }
    }

    /// The shelf of a data directory.
    public convenience init(_ directory: DataDirectory) {
        self.init(folder: directory.lawFolder)
    }

    /// The rules and notices as they stand now.
    ///
    /// - Throws: `PacksRefused` with every fault of every file, `LawFileUnreadable` for one that cannot be opened.
    public func books() throws -> LawBooks {
        let stamps = try stamps()
        return try known.withLock { known in
            if let known, known.stamps == stamps { return known.books }
            let books = try LawBooks.builtIn().adding(stamps.map { try file($0.name) })
            known = Known(stamps: stamps, books: books)
            return books
        }
    }

    /// The rules and notices as they stand, or as they last could be read: a file that is wrong stops no work.
    public var newest: LawBooks {
        if let books = try? books() { return books }
        if let last = known.withLock({ $0?.books }) { return last }
        return (try? LawBooks.builtIn()) ?? LawBooks.none
    }

    /// Changes whenever a file of the folder does.
    public var edition: String {
        let stamps = (try? stamps()) ?? []
        return stamps.map { "\($0.name) \($0.changed) \($0.size)" }.joined(separator: "\n")
    }

    private func stamps() throws -> [Stamp] {
        // Most bureaus have no such folder, and to be told so by an error takes longer than to ask.
        guard let folder, access(folder, F_OK) == 0,
            let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        else { return [] }
        return try names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted().map { name in
            guard let facts = try? FileManager.default.attributesOfItem(atPath: folder + "/" + name) else {
                throw LawFileUnreadable(path: folder + "/" + name)
            }
            let changed = (facts[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
            return Stamp(name: name, changed: changed, size: (facts[.size] as? Int) ?? 0)
        }
    }

    private func file(_ name: String) throws -> PackFile {
        let path = (folder ?? "") + "/" + name
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { throw LawFileUnreadable(path: path) }
        return PackFile(name: path, text: text)
    }
}

extension DataDirectory {
    /// Where a bureau's own rules and notices lie.
    public var lawFolder: String { path + "/law" }
}

/// A file of rules or notices cannot be read.
public struct LawFileUnreadable: Problem, Hashable {
    public let path: String
    public var status: Int { 503 }
    public var answer: Label { Label("无法读取规则文件 \(path)", "The file of rules \(path) cannot be read") }
}
