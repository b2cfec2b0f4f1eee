public import Declarations

/// The JSON that entries are written in: objects of text, whole numbers and null.
public enum Json {
    /// The text cannot have been written by us.
    public struct Malformed: Error {
        public let at: Int
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
        var quoted = ""
        write(text, to: &quoted)
        return quoted
    }

    static func write(_ value: Datum, to out: inout String) {
        if case .text(let text) = value { write(text, to: &out) } else { out += text(value) }
    }

    static func write(_ text: String, to out: inout String) {
        guard !text.utf8.contains(where: { $0 < 32 || $0 == 34 || $0 == 92 }) else { return out += escaped(text) }
        out += "\""
        out += text
        out += "\""
    }

    private static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = [34]
        bytes.reserveCapacity(text.utf8.count + 2)
        for byte in text.utf8 {
            switch byte {
            case 34: bytes += [92, 34]
            case 92: bytes += [92, 92]
            case 10: bytes += [92, 110]
            case 0..<32: bytes += Array("\\u00".utf8) + [hex(byte >> 4), hex(byte & 15)]
            default: bytes.append(byte)
            }
        }
        bytes.append(34)
        return String(decoding: bytes, as: UTF8.self)
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
            try take(123)
            if peek == 125 { position += 1; return }
            while true {
                let name = try string()
                try take(58)
                try each(name, &self)
                if peek == 44 { position += 1; continue }
                return try take(125)
            }
        }

        mutating func columns() throws -> [ColumnValue] {
            var found: [ColumnValue] = []
            try object { name, scanner in found.append(ColumnValue(name, try scanner.datum())) }
            return found
        }

        mutating func datum() throws -> Datum {
            if peek == 34 { return .text(try string()) }
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
            try take(34)
            var text: [UInt8] = []
            while let byte = peek {
                position += 1
                if byte == 34 { return String(decoding: text, as: UTF8.self) }
                text.append(byte == 92 ? try escaped() : byte)
            }
            throw Malformed(at: position)
        }

        private mutating func escaped() throws -> UInt8 {
            guard let byte = peek else { throw Malformed(at: position) }
            position += 1
            switch byte {
            case 34, 92: return byte
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
