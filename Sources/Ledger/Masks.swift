public import Declarations

extension Mask {
    /// The text as it is shown until a purpose is stated. Nothing stays nothing.
    public func covering(_ text: String) -> String {
        let characters = Array(text)
        guard !characters.isEmpty else { return "" }
        switch self {
        case .name: return Mask.keep(Mask.surnameLength(characters), 0, of: characters, stars: nil)
        case .identity: return Mask.keep(4, 4, of: characters, stars: nil)
        case .phone: return Mask.phone(characters)
        case .address: return Mask.keep(6, 0, of: characters, stars: 4)
        case .text: return Mask.stars(4)
        }
    }

    /// Four characters of a Chinese name begin with a surname of two.
    private static func surnameLength(_ name: [Character]) -> Int {
        name.count == 4 && name.allSatisfy(\.isHan) ? 2 : 1
    }

    /// A mobile number keeps its first three digits, a landline its area and one more; both keep the last four.
    private static func phone(_ number: [Character]) -> String {
        if let hyphen = number.firstIndex(of: "-") { return keep(hyphen + 2, 4, of: number, stars: nil) }
        return keep(number.count >= 11 ? 3 : 1, 4, of: number, stars: nil)
    }

    /// Keeps both ends; where they would leave nothing covered, everything is.
    private static func keep(_ first: Int, _ last: Int, of text: [Character], stars count: Int?) -> String {
        let covered = text.count - first - last
        guard covered > 0 else { return stars(text.count) }
        return String(text.prefix(first)) + stars(count ?? covered) + String(text.suffix(last))
    }

    private static func stars(_ count: Int) -> String { String(repeating: "*", count: count) }
}

extension Mask {
    /// What whoever has just written it goes over without giving a purpose: names, phones, texts. Identity numbers
    /// check themselves, and addresses wait for a purpose as for everybody.
    public static let goneOver: Set<Mask> = [.name, .phone, .text]
}

extension FieldShape {
    /// A value as it is shown until a purpose is stated; what is not personal is shown as it is.
    public func covered(_ value: Datum) -> Datum {
        guard let mask, value != .null else { return value }
        guard let text = value.text else { return .text(Mask.text.covering("-")) }
        return .text(mask.covering(text))
    }
}

extension Character {
    /// Whether it is a Chinese character, also a rare one beyond the first plane.
    var isHan: Bool { unicodeScalars.first.map(\.isHan) ?? false }
}

extension Unicode.Scalar {
    /// Whether it is a Chinese character, also a rare one beyond the first plane.
    var isHan: Bool {
        switch value {
        case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: true
        default: false
        }
    }
}
