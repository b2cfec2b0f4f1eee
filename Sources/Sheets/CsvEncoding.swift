import Declarations
import Glibc

/// How a csv is written.
enum CsvEncoding: String {
    case utf8 = "UTF-8"
    case gb18030 = "GB18030"
    case utf16Little = "UTF-16LE"
    case utf16Big = "UTF-16BE"

    /// Finds it out: a mark at the front says it; without one the bytes must be UTF-8 to the end, or else GB18030.
    static func of(_ bytes: ByteSource) throws -> (encoding: CsvEncoding, skip: Int) {
        let head = try bytes.head(4)
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if head.starts(with: [0xFF, 0xFE]) { return (.utf16Little, 2) }
        if head.starts(with: [0xFE, 0xFF]) { return (.utf16Big, 2) }
        bytes.rewind()
        var check = Utf8Check()
        while case let piece = try bytes.next(1 << 16), !piece.isEmpty {
            guard !piece.contains(0) else { throw CsvBinary() }
            if !check.take(piece) { return (.gb18030, 0) }
        }
        return (check.isWhole ? .utf8 : .gb18030, 0)
    }
}

/// Whether pieces of bytes together are UTF-8.
struct Utf8Check {
    private var rest: [UInt8] = []

    /// Whether nothing is left over.
    var isWhole: Bool { rest.isEmpty }

    mutating func take(_ piece: [UInt8]) -> Bool {
        let bytes = rest + piece
        let cut = Utf8Check.cut(bytes)
        rest = Array(bytes[cut...])
        return String(validating: bytes[..<cut], as: UTF8.self) != nil
    }

    /// Where the last character that may go on in the next piece begins.
    private static func cut(_ bytes: [UInt8]) -> Int {
        for back in 1...3 where back <= bytes.count {
            let byte = bytes[bytes.count - back]
            if byte & 0xC0 == 0x80 { continue }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return length > back ? bytes.count - back : bytes.count
        }
        return bytes.count
    }
}

/// Turns pieces of another encoding into UTF-8; a character may be cut between two pieces.
final class CsvConverter {
    private let converter: iconv_t
    private var rest: [UInt8] = []

    init(_ encoding: CsvEncoding) throws {
        let failed = iconv_t(bitPattern: -1)
        guard let opened = iconv_open("UTF-8", encoding.rawValue), opened != failed else {
            throw CsvUnreadable(line: 1)
        }
        converter = opened
    }

    deinit {
        iconv_close(converter)
    }

    /// What was left over at the end of the file is a broken character.
    var isWhole: Bool { rest.isEmpty }

    /// The piece in UTF-8; nil where it is not of the encoding.
    func take(_ piece: [UInt8]) -> [UInt8]? {
        var input = (rest + piece).map { CChar(bitPattern: $0) }
        var left = input.count
        let room = input.count * 3 + 16
        var isBroken = false
        let output = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
            buffer.withMemoryRebound(to: CChar.self) { buffer in
                var (to, outLeft) = (buffer.baseAddress, room)
                let result = input.withUnsafeMutableBufferPointer { input in
                    var from = input.baseAddress
                    return iconv(converter, &from, &left, &to, &outLeft)
                }
                isBroken = result == .max && errno != EINVAL
                filled = room - outLeft
            }
        }
        rest = input.suffix(left).map { UInt8(bitPattern: $0) }
        return isBroken || rest.count > 8 ? nil : output
    }
}
