import CZip
import Declarations

/// Where the bytes of a ledger are.
public enum SheetSource: Sendable {
    case file(String)
    case bytes([UInt8])
}

/// A zip archive that is read part by part, each within a bound.
final class Archive {
    private let handle: OpaquePointer
    /// Where the archive was opened over bytes, they live here until it is closed.
    private let memory: UnsafeMutableRawBufferPointer?

    init(_ source: SheetSource) throws {
        switch source {
        case .file(let path):
            var code: Int32 = 0
            guard let opened = zip_open(path, ZIP_RDONLY, &code) else { throw SheetDamaged(part: "zip") }
            (handle, memory) = (opened, nil)
        case .bytes(let bytes):
            let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
            copy.copyBytes(from: bytes)
            guard let opened = Archive.opened(copy, bytes.count) else {
                copy.deallocate()
                throw SheetDamaged(part: "zip")
            }
            (handle, memory) = (opened, copy)
        }
    }

    deinit {
        zip_discard(handle)
        memory?.deallocate()
    }

    private static func opened(_ memory: UnsafeMutableRawBufferPointer, _ count: Int) -> OpaquePointer? {
        var error = zip_error_t()
        zip_error_init(&error)
        guard let source = zip_source_buffer_create(memory.baseAddress, zip_uint64_t(count), 0, &error) else {
            return nil
        }
        guard let opened = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            return nil
        }
        return opened
    }

    /// Whether the archive has a part.
    func has(_ part: String) -> Bool { zip_name_locate(handle, part, 0) >= 0 }

    /// Reads a part piece by piece, until told to stop.
    ///
    /// - Parameter each: takes a piece; false ends the reading.
    func read(_ part: String, most: UInt64, _ each: (UnsafeBufferPointer<UInt8>) throws -> Bool) throws {
        var facts = zip_stat_t()
        zip_stat_init(&facts)
        guard zip_stat(handle, part, 0, &facts) == 0 else { throw SheetDamaged(part: part) }
        guard facts.encryption_method == ZIP_EM_NONE else { throw SheetLocked() }
        guard facts.size <= most else { throw SheetTooLarge(bytes: facts.size, most: most) }
        guard let file = zip_fopen(handle, part, 0) else { throw SheetDamaged(part: part) }
        defer { zip_fclose(file) }
        let piece = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
        defer { piece.deallocate() }
        var total: UInt64 = 0
        while true {
            let count = zip_fread(file, piece.baseAddress, zip_uint64_t(piece.count))
            guard count >= 0 else { throw SheetDamaged(part: part) }
            if count == 0 { return }
            // What the archive says of a part's size need not be so.
            total += UInt64(count)
            guard total <= most else { throw SheetTooLarge(bytes: total, most: most) }
            guard try each(UnsafeBufferPointer(rebasing: piece[..<Int(count)])) else { return }
        }
    }
}
