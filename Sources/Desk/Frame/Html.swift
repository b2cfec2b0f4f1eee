import Declarations

/// Bytes of a page. What stands literally in the source is markup; every value put into it is escaped.
///
/// `html.add("<td>\(record.number)</td>")` cannot let a value become markup: only another `Html` goes in as it is.
struct Html: Sendable, ExpressibleByStringInterpolation, StringInterpolationProtocol {
    private(set) var bytes: [UInt8]

    init() {
        bytes = []
    }

    init(literalCapacity: Int, interpolationCount: Int) {
        bytes = []
        bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
    }

    init(stringLiteral markup: StaticString) {
        bytes = markup.withUTF8Buffer { Array($0) }
    }

    init(stringInterpolation: Html) {
        self = stringInterpolation
    }

    var isEmpty: Bool { bytes.isEmpty }

    mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(count)
    }

    @_disfavoredOverload
    mutating func add(_ html: Html) {
        bytes.append(contentsOf: html.bytes)
    }

    /// Markup without a value goes in as it is, without becoming a piece first.
    mutating func add(_ markup: StaticString) { appendLiteral(markup) }

    /// Text, escaped. For what is written hundreds of times a page: `add("\(text)")` makes a piece of its own first.
    mutating func write(_ text: String) { appendInterpolation(text) }

    mutating func appendLiteral(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func appendInterpolation(_ html: Html) {
        bytes.append(contentsOf: html.bytes)
    }

    mutating func appendInterpolation(_ number: Int) {
        plain(String(number))
    }

    mutating func appendInterpolation(_ number: Int64) {
        plain(String(number))
    }

    mutating func appendInterpolation(_ day: Day) {
        plain(day.description)
    }

    /// Text, with everything escaped that means something in an element or in a quoted attribute.
    mutating func appendInterpolation(_ text: String) {
        var text = text
        text.withUTF8 { bytes in escape(bytes) }
    }

    mutating func appendInterpolation(_ text: Substring) {
        appendInterpolation(String(text))
    }

    private mutating func plain(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        // Most text has nothing to escape, and all that has lies below the letters.
        guard text.contains(where: { $0 <= UInt8(ascii: ">") && Html.entity($0) != nil }) else {
            return bytes.append(contentsOf: text)
        }
        for byte in text {
            if let entity = Html.entity(byte) {
                entity.withUTF8Buffer { bytes.append(contentsOf: $0) }
            } else {
                bytes.append(byte)
            }
        }
    }

    private static func entity(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}

extension Html {
    /// Pieces one after another.
    init(_ pieces: some Sequence<Html>) {
        self.init()
        for piece in pieces { add(piece) }
    }
}
