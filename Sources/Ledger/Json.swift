public import Declarations

/// The JSON that entries are written in: objects of text, whole numbers and null.
public enum Json {
    /// The text cannot have been written by us.
    public struct Malformed: Error {
        public let at: Int
    }

    /// The bytes that hold values together.
    enum Sign {
        static let quote: UInt8 = 34
        static let comma: UInt8 = 44
        static let colon: UInt8 = 58
        static let escape: UInt8 = 92
        static let open: UInt8 = 123
        static let close: UInt8 = 125
    }

    /// A value as JSON.
    public static func text(_ value: Datum) -> String {
        switch value {
        case .null: "null"
        case .integer(let number): String(number)
        case .text(let text): quoted(text)
        }
    }

    /// A value read back from JSON.
    public static func datum(_ text: String) throws -> Datum {
        var scanner = Scanner(text)
        let value = try scanner.datum()
        try scanner.end()
        return value
    }

    /// Text in quotation marks, with what JSON asks to escape escaped.
    public static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 2)
        write(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    static func write(_ value: Datum, to out: inout [UInt8]) {
        if case .text(let text) = value { write(text, to: &out) } else { out += text(value).utf8 }
    }

    static func write(_ text: String, to out: inout [UInt8]) {
        var text = text
        out.append(Sign.quote)
        text.withUTF8 { bytes in
            if bytes.contains(where: isEscaped) { escape(bytes, to: &out) } else { out += bytes }
        }
        out.append(Sign.quote)
    }

    private static func isEscaped(_ byte: UInt8) -> Bool { byte < 32 || byte == Sign.quote || byte == Sign.escape }

    private static func escape(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        for byte in text {
            switch byte {
            case Sign.quote, Sign.escape: out += [Sign.escape, byte]
            case 10: out += [Sign.escape, 110]
            case 0..<32: out += Array("\\u00".utf8) + [hex(byte >> 4), hex(byte & 15)]
            default: out.append(byte)
            }
        }
    }

    private static func hex(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }

    /// Reads what `text` and `quoted` write, and nothing else.
    struct Scanner {
        private let bytes: [UInt8]
        private(set) var position = 0

        init(_ text: String) {
            bytes = Array(text.utf8)
        }

        mutating func object(_ each: (String, inout Scanner) throws -> Void) throws {
            try take(Sign.open)
            if peek == Sign.close { position += 1; return }
            while true {
                let name = try string()
                try take(Sign.colon)
                try each(name, &self)
                if peek == Sign.comma { position += 1; continue }
                return try take(Sign.close)
            }
        }

        mutating func columns() throws -> [ColumnValue] {
            var found: [ColumnValue] = []
            try object { name, scanner in found.append(ColumnValue(name, try scanner.datum())) }
            return found
        }

        mutating func datum() throws -> Datum {
            if peek == Sign.quote { return .text(try string()) }
            if peek == 110 {
                for byte in "null".utf8 { try take(byte) }
                return .null
            }
            return .integer(try integer())
        }

        func end() throws {
            guard position == bytes.count else { throw Malformed(at: position) }
        }

        private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

        private mutating func take(_ byte: UInt8) throws {
            guard peek == byte else { throw Malformed(at: position) }
            position += 1
        }

        private mutating func integer() throws -> Int64 {
            let start = position
            while let byte = peek, byte == 45 || (48...57).contains(byte) { position += 1 }
            guard let value = Int64(String(decoding: bytes[start..<position], as: UTF8.self)) else {
                throw Malformed(at: start)
            }
            return value
        }

        private mutating func string() throws -> String {
            try take(Sign.quote)
            // Most texts have nothing escaped.
            let rest = bytes[position...]
            if let end = rest.firstIndex(where: { $0 == Sign.quote || $0 == Sign.escape }), bytes[end] == Sign.quote {
                position = end + 1
                return String(decoding: rest[..<end], as: UTF8.self)
            }
            var text: [UInt8] = []
            while let byte = peek {
                position += 1
                if byte == Sign.quote { return String(decoding: text, as: UTF8.self) }
                text.append(byte == Sign.escape ? try escaped() : byte)
            }
            throw Malformed(at: position)
        }

        private mutating func escaped() throws -> UInt8 {
            guard let byte = peek else { throw Malformed(at: position) }
            position += 1
            switch byte {
            case Sign.quote, Sign.escape: return byte
            case 110: return 10
            case 117:
                guard position + 4 <= bytes.count,
                    let value = UInt8(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
                else { throw Malformed(at: position) }
                position += 4
                return value
            default: throw Malformed(at: position)
            }
        }
    }
}
