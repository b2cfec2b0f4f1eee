/// A Swift source, each byte known as code, comment or text, so that a rule about code does not trip over prose.
///
/// Bytes, not characters: the whole tree is read in well under a second, also unoptimised.
struct SwiftSource: Sendable {
    let path: String
    let bytes: [UInt8]
    let kinds: [ByteKind]
    /// The source with everything but code as spaces.
    let code: [UInt8]
    /// The offset at which each line begins.
    let lineStarts: [Int]

    init(_ path: String, _ text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    init(path: String, bytes: [UInt8]) {
        var reader = SwiftReader(bytes)
        let kinds = reader.read()
        self.path = path
        self.bytes = bytes
        self.kinds = kinds
        self.code = SwiftSource.keeping([.code], of: bytes, kinds)
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == Byte.newline { starts.append(offset + 1) }
        if starts.last == bytes.count && starts.count > 1 { starts.removeLast() }
        self.lineStarts = starts
    }

    var fileName: String { String(path.split(separator: "/").last ?? "") }
    var lineCount: Int { lineStarts.count }

    /// The source with everything but these kinds as spaces; lines stay where they are.
    func keeping(_ kept: Set<ByteKind>) -> [UInt8] { SwiftSource.keeping(kept, of: bytes, kinds) }

    /// The number of the line, from 1, that holds an offset.
    func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The lines of a view made by `keeping` (or `code`), as text.
    func lines(of view: [UInt8]) -> [String] {
        lineStarts.indices.map { index in
            let end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : view.count
            let last = end > lineStarts[index] && view[end - 1] == Byte.newline ? end - 1 : end
            return String(decoding: view[lineStarts[index]..<last], as: UTF8.self)
        }
    }

    func finding(at offset: Int, _ says: String) -> Finding { Finding(path: path, line: line(at: offset), says: says) }

    private static func keeping(_ kept: Set<ByteKind>, of bytes: [UInt8], _ kinds: [ByteKind]) -> [UInt8] {
        var view = bytes
        let keep = [ByteKind.code, .comment, .text, .label].map { kept.contains($0) }
        for offset in view.indices where !keep[Int(kinds[offset].rawValue)] && view[offset] != Byte.newline {
            view[offset] = Byte.space
        }
        return view
    }
}

/// What a byte of a source belongs to.
enum ByteKind: UInt8, Sendable {
    case code, comment, text
    /// Text inside a call of `Label(…)`.
    case label
}

/// Bytes by name.
enum Byte {
    static let newline = UInt8(ascii: "\n")
    static let space = UInt8(ascii: " ")
    static let quote = UInt8(ascii: "\"")
    static let backslash = UInt8(ascii: "\\")
    static let hash = UInt8(ascii: "#")
    static let slash = UInt8(ascii: "/")
    static let star = UInt8(ascii: "*")
    static let open = UInt8(ascii: "(")
    static let close = UInt8(ascii: ")")

    /// Whether a byte may stand in a name.
    static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 128...255:
            true
        default: false
        }
    }
}
