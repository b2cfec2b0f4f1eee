import Foundation

/// The block before each member of a tar archive (POSIX ustar): its name and size, and a sum over itself.
struct ArchiveHeader: Equatable {
    let name: String
    let size: Int

    init(name: String, size: Int) {
        self.name = name
        self.size = size
    }

    /// Reads the next header; nil at the archive's end.
    init?(next source: FileHandle) throws {
        let bytes = try source.read(upToCount: Archive.block).map { Array($0) } ?? []
        if bytes.count == Archive.block && bytes.allSatisfy({ $0 == 0 }) { return nil }
        guard bytes.count == Archive.block, let sum = ArchiveHeader.octal(bytes[148..<156]),
            sum == ArchiveHeader.sum(bytes), let size = ArchiveHeader.octal(bytes[124..<136]),
            bytes[156] == UInt8(ascii: "0")
        else { throw BackupBroken() }
        self.name = String(decoding: bytes[..<100].prefix { $0 != 0 }, as: UTF8.self)
        self.size = size
    }

    /// The block; a member may have 8 GB less one byte.
    func bytes(_ seconds: Int64) throws -> [UInt8] {
        guard name.utf8.count < 100, size < 1 << 33 else { throw BackupTooLarge() }
        var block = [UInt8](repeating: 0, count: Archive.block)
        func set(_ start: Int, _ text: String) {
            block.replaceSubrange(start..<start + text.utf8.count, with: text.utf8)
        }
        set(0, name)
        set(100, "0000600")
        set(108, "0000000")
        set(116, "0000000")
        set(124, ArchiveHeader.octal(size, 11))
        set(136, ArchiveHeader.octal(Int(max(seconds, 0)), 11))
        set(156, "0")
        set(257, "ustar")
        set(263, "00")
        set(148, ArchiveHeader.octal(ArchiveHeader.sum(block), 6) + "\0 ")
        return block
    }

    /// Members end on whole blocks.
    static func padding(_ size: Int) -> Int { (Archive.block - size % Archive.block) % Archive.block }

    /// The sum of all bytes, those of the sum itself counted as spaces.
    private static func sum(_ block: [UInt8]) -> Int {
        block.enumerated().reduce(0) { $0 + ((148..<156).contains($1.offset) ? 0x20 : Int($1.element)) }
    }

    private static func octal(_ value: Int, _ width: Int) -> String {
        let digits = String(value, radix: 8)
        return String(repeating: "0", count: max(width - digits.count, 0)) + digits
    }

    private static func octal(_ bytes: ArraySlice<UInt8>) -> Int? {
        Int(String(decoding: bytes.prefix { $0 != 0 && $0 != 0x20 }, as: UTF8.self), radix: 8)
    }
}
