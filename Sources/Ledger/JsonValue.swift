/// A JSON document as a value, for what the program answers to other programs. Names keep their order.
public indirect enum JsonValue: Sendable, Hashable {
    case null
    case flag(Bool)
    /// A number as it is written: `412`, `0.983`.
    case number(String)
    case text(String)
    case list([JsonValue])
    case object([Member])

    /// One name of an object with its value.
    public struct Member: Sendable, Hashable {
        public let name: String
        public let value: JsonValue

        public init(_ name: String, _ value: JsonValue) {
            self.name = name
            self.value = value
        }
    }

    /// A whole number.
    public static func integer(_ value: some BinaryInteger) -> JsonValue { .number(String(value)) }

    /// Text, or null where there is none.
    public static func optional(_ text: String?) -> JsonValue { text.map { .text($0) } ?? .null }

    /// An object by names and values in order.
    public static func object(_ members: KeyValuePairs<String, JsonValue>) -> JsonValue {
        .object(members.map { Member($0.key, $0.value) })
    }

    /// The document on one line.
    public var line: String { String(decoding: bytes, as: UTF8.self) }

    /// The same as UTF-8.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return bytes
    }

    private func write(to out: inout [UInt8]) {
        switch self {
        case .null: out += "null".utf8
        case .flag(let flag): out += (flag ? "true" : "false").utf8
        case .number(let digits): out += digits.utf8
        case .text(let text): Json.write(text, to: &out)
        case .list(let values):
            out.append(UInt8(ascii: "["))
            for (place, value) in values.enumerated() {
                if place > 0 { out.append(Json.Sign.comma) }
                value.write(to: &out)
            }
            out.append(UInt8(ascii: "]"))
        case .object(let members):
            out.append(Json.Sign.open)
            for (place, member) in members.enumerated() {
                if place > 0 { out.append(Json.Sign.comma) }
                Json.write(member.name, to: &out)
                out.append(Json.Sign.colon)
                member.value.write(to: &out)
            }
            out.append(Json.Sign.close)
        }
    }

    /// The document over several lines, for people: short lists and objects stay on one.
    public func indented(by spaces: Int = 0) -> String {
        let plain = line
        guard plain.utf8.count > 100 else { return plain }
        let inner = String(repeating: " ", count: spaces + 2)
        let end = "\n" + String(repeating: " ", count: spaces)
        switch self {
        case .list(let values):
            return "[\n" + values.map { inner + $0.indented(by: spaces + 2) }.joined(separator: ",\n") + end + "]"
        case .object(let members):
            let lines = members.map { inner + Json.quoted($0.name) + ": " + $0.value.indented(by: spaces + 2) }
            return "{\n" + lines.joined(separator: ",\n") + end + "}"
        default: return plain
        }
    }
}
