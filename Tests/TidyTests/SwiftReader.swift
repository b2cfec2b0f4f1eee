/// Tells code, comments and text apart, through nested comments, raw and long texts and interpolations.
struct SwiftReader {
    private enum Frame {
        case text(hashes: Int, quotes: Int)
        /// Code inside a text, with its open parentheses.
        case interpolation(open: Int)
    }

    private let bytes: [UInt8]
    private var kinds: [ByteKind]
    private var frames: [Frame] = []
    /// The names before the parentheses that are open.
    private var calls: [String] = []
    private var labelDepth = 0
    private var offset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        self.kinds = Array(repeating: .code, count: bytes.count)
    }

    mutating func read() -> [ByteKind] {
        while offset < bytes.count {
            if case .text(let hashes, let quotes) = frames.last {
                readText(hashes, quotes)
            } else {
                readCode()
            }
        }
        return kinds
    }

    private mutating func readCode() {
        switch bytes[offset] {
        case Byte.slash where peek(1) == Byte.slash: readLineComment()
        case Byte.slash where peek(1) == Byte.star: readBlockComment()
        case Byte.quote, Byte.hash: if !beginText() { offset += 1 }
        case Byte.open: openParenthesis()
        case Byte.close: closeParenthesis()
        default: offset += 1
        }
    }

    private mutating func readLineComment() {
        while offset < bytes.count, bytes[offset] != Byte.newline { take(1, .comment) }
    }

    private mutating func readBlockComment() {
        var depth = 0
        repeat {
            if bytes[offset] == Byte.slash, peek(1) == Byte.star {
                depth += 1
                take(2, .comment)
            } else if bytes[offset] == Byte.star, peek(1) == Byte.slash {
                depth -= 1
                take(2, .comment)
            } else {
                take(1, .comment)
            }
        } while depth > 0 && offset < bytes.count
    }

    /// Begins a text where one stands: quotes, perhaps after hashes.
    private mutating func beginText() -> Bool {
        var hashes = 0
        while peek(hashes) == Byte.hash { hashes += 1 }
        guard peek(hashes) == Byte.quote else { return false }
        let isLong = peek(hashes + 1) == Byte.quote && peek(hashes + 2) == Byte.quote
        let quotes = isLong ? 3 : 1
        take(hashes + quotes, textKind)
        frames.append(.text(hashes: hashes, quotes: quotes))
        return true
    }

    private mutating func readText(_ hashes: Int, _ quotes: Int) {
        if bytes[offset] == Byte.backslash, isRun(of: Byte.hash, hashes, from: 1) {
            let isInterpolation = peek(1 + hashes) == Byte.open
            take(2 + hashes, textKind)
            if isInterpolation { frames.append(.interpolation(open: 1)) }
        } else if isRun(of: Byte.quote, quotes, from: 0), isRun(of: Byte.hash, hashes, from: quotes) {
            take(quotes + hashes, textKind)
            frames.removeLast()
        } else {
            take(1, textKind)
        }
    }

    private mutating func openParenthesis() {
        if case .interpolation(let open) = frames.last { frames[frames.count - 1] = .interpolation(open: open + 1) }
        var start = offset
        while start > 0, Byte.isWord(bytes[start - 1]) { start -= 1 }
        let name = String(decoding: bytes[start..<offset], as: UTF8.self)
        calls.append(name)
        if name == "Label" { labelDepth += 1 }
        offset += 1
    }

    private mutating func closeParenthesis() {
        if case .interpolation(let open) = frames.last {
            guard open > 1 else {
                frames.removeLast()
                take(1, textKind)
                return
            }
            frames[frames.count - 1] = .interpolation(open: open - 1)
        }
        if calls.popLast() == "Label" { labelDepth -= 1 }
        offset += 1
    }

    private var textKind: ByteKind { labelDepth > 0 ? .label : .text }

    private mutating func take(_ count: Int, _ kind: ByteKind) {
        let end = min(offset + count, bytes.count)
        while offset < end {
            kinds[offset] = kind
            offset += 1
        }
    }

    private func peek(_ distance: Int) -> UInt8? {
        offset + distance < bytes.count ? bytes[offset + distance] : nil
    }

    private func isRun(of byte: UInt8, _ count: Int, from distance: Int) -> Bool {
        for step in 0..<count where peek(distance + step) != byte { return false }
        return true
    }
}
