/// An address within the desk: a path and the conditions behind the question mark, in their order.
struct Address: Sendable, Hashable {
    var path: String
    private(set) var items: [Item]

    struct Item: Sendable, Hashable {
        let name: String
        let value: String
    }

    init(_ path: String, _ items: [Item] = []) {
        self.path = path
        self.items = items
    }

    /// A path of parts, each written so that it stays one part.
    init(parts: String...) {
        self.init(parts.map { "/" + Address.encoded($0) }.joined())
    }

    /// The first value of a name that is not empty.
    subscript(name: String) -> String? {
        items.first { $0.name == name && !$0.value.isEmpty }?.value
    }

    /// The same with this one value for a name; nil takes the name away.
    func with(_ name: String, _ value: String?) -> Address {
        var address = self
        address.items.removeAll { $0.name == name }
        if let value { address.items.append(Item(name: name, value: value)) }
        return address
    }

    func without(_ names: Set<String>) -> Address {
        Address(path, items.filter { !names.contains($0.name) })
    }

    /// As it stands in a link.
    var text: String {
        var text = path
        for (place, item) in items.enumerated() {
            text += place == 0 ? "?" : "&"
            text += Address.encoded(item.name)
            text += "="
            text += Address.encoded(item.value)
        }
        return text
    }

    /// A name or value as it may stand in any part of an address.
    static func encoded(_ text: String) -> String {
        if text.utf8.allSatisfy(isPlain) { return text }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if isPlain(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 15)]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a byte stands for itself wherever it is; most texts have no others.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }

    /// The text behind percent signs; nil where they or the UTF-8 behind them are broken, or a control character is.
    static func decoded(_ text: Substring, plusIsSpace: Bool) -> String? {
        if text.utf8.allSatisfy(isPlain) { return String(text) }
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%") {
                guard let high = rest.popFirst().flatMap(value(ofHex:)),
                    let low = rest.popFirst().flatMap(value(ofHex:))
                else {
                    return nil
                }
                bytes.append(high << 4 | low)
            } else {
                bytes.append(byte == UInt8(ascii: "+") && plusIsSpace ? UInt8(ascii: " ") : byte)
            }
        }
        guard bytes.allSatisfy({ $0 >= 32 && $0 != 127 || $0 == 10 || $0 == 13 || $0 == 9 }) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }

    private static func value(ofHex digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

extension Address {
    /// Reads `name=value&name=value`; nil where something in it is no text.
    static func items(ofQuery query: String) -> [Item]? {
        var items: [Item] = []
        for pair in query.split(separator: "&") {
            let equals = pair.firstIndex(of: "=") ?? pair.endIndex
            let after = equals < pair.endIndex ? pair.index(after: equals) : equals
            guard let name = decoded(pair[..<equals], plusIsSpace: true),
                let value = decoded(pair[after...], plusIsSpace: true)
            else { return nil }
            items.append(Item(name: name, value: value))
        }
        return items
    }
}
