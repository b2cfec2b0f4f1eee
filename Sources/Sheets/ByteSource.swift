import Declarations
import Glibc

/// The bytes of a ledger, piece by piece, as often as wanted.
final class ByteSource {
    private enum Kind {
        case file(UnsafeMutablePointer<FILE>)
        case bytes([UInt8])
    }

    private let kind: Kind
    private var place = 0
    let count: Int

    init(_ source: SheetSource) throws {
        switch source {
        case .file(let path):
            guard let file = fopen(path, "rb") else { throw SheetMissing(path: path) }
            guard fseek(file, 0, SEEK_END) == 0, case let size = ftell(file), size >= 0, size < Int.max else {
                fclose(file)
                throw SheetMissing(path: path)
            }
            (kind, count) = (.file(file), size)
        case .bytes(let bytes): (kind, count) = (.bytes(bytes), bytes.count)
        }
    }

    deinit {
        if case .file(let file) = kind { fclose(file) }
    }

    /// The first bytes.
    func head(_ most: Int) throws -> [UInt8] {
        rewind()
        return try next(most)
    }

    /// Begins again.
    func rewind() {
        place = 0
        if case .file(let file) = kind { fseek(file, 0, SEEK_SET) }
    }

    /// The next bytes; none at the end.
    func next(_ most: Int) throws -> [UInt8] {
        switch kind {
        case .bytes(let bytes):
            let piece = Array(bytes[place..<min(place + most, bytes.count)])
            place += piece.count
            return piece
        case .file(let file):
            let piece = [UInt8](unsafeUninitializedCapacity: most) { buffer, filled in
                filled = fread(buffer.baseAddress, 1, most, file)
            }
            guard !piece.isEmpty || ferror(file) == 0 else { throw SheetMissing(path: "") }
            return piece
        }
    }
}

/// A file that was begun and is not wanted. Its own type, since the header of the writer's library and the system's
/// do not stand in one file.
enum WrittenFile {
    static func remove(_ path: String) { _ = unlink(path) }
}
