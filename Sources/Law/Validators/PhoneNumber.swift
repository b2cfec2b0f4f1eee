public import Declarations

/// A phone number of the mainland: mobile, fixed line, or a service number (电话号码).
public enum PhoneNumber {
    /// What is wrong with a number; empty when nothing is. Spaces and hyphens between digits are allowed.
    public static func wrong(with text: String) -> [Label] {
        let plain = text.hasPrefix("+86") ? text.dropFirst(3) : text[...]
        let bytes = plain.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") }
        if bytes.isEmpty || Figures.notDigit(bytes) != nil {
            return [Label("只能有数字、空格和短横线", "digits, spaces and hyphens only")]
        }
        switch bytes[0] {
        case UInt8(ascii: "1") where bytes.count > 6: return mobile(bytes)
        case UInt8(ascii: "0"): return fixed(bytes)
        default: return short(bytes)
        }
    }

    private static func mobile(_ bytes: [UInt8]) -> [Label] {
        if bytes.count != 11 {
            return [Label("手机号码应为11位，现为\(bytes.count)位", "a mobile number has 11 digits, there are \(bytes.count)")]
        }
        return bytes[1] < UInt8(ascii: "3")
            ? [Label("手机号码第2位应为3至9", "the second digit of a mobile number is 3 to 9")] : []
    }

    /// With an area code: 010, 02x and eight digits, or four digits and seven or eight.
    private static func fixed(_ bytes: [UInt8]) -> [Label] {
        (10...12).contains(bytes.count)
            ? []
            : [
                Label(
                    "带区号的固定电话应为10至12位，现为\(bytes.count)位",
                    "with its area code a fixed line has 10 to 12 digits, there are \(bytes.count)")
            ]
    }

    /// A local number without area code, or a service number such as 12348.
    private static func short(_ bytes: [UInt8]) -> [Label] {
        if (7...8).contains(bytes.count) { return [] }
        let isService = (3...6).contains(bytes.count) && bytes[0] == UInt8(ascii: "1") || bytes.starts(with: "95".utf8)
        return isService || (bytes.count == 10 && (bytes.starts(with: "400".utf8) || bytes.starts(with: "800".utf8)))
            ? [] : [Label("位数不是电话号码", "not the length of a phone number")]
    }
}
