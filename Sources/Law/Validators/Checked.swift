public import Declarations

/// A number of a kind that can be checked by itself (可自校验的号码).
public enum NumberKind: String, Sendable, CaseIterable {
    case identity, creditCode, lawyerLicence, phone, administrativeCode

    public var label: Label {
        switch self {
        case .identity: Label("公民身份号码", "Identity number")
        case .creditCode: Label("统一社会信用代码", "Unified social credit code")
        case .lawyerLicence: Label("律师执业证号", "Lawyer's licence number")
        case .phone: Label("电话号码", "Phone number")
        case .administrativeCode: Label("行政区划代码", "Administrative code")
        }
    }

    /// What is wrong with a number; empty when nothing is.
    ///
    /// - Parameter day: the day on which a birth or first year of practice must have come.
    public func wrong(with text: String, on day: Day) -> [Label] {
        switch self {
        case .identity: IdentityNumber.wrong(with: text, on: day)
        case .creditCode: CreditCode.wrong(with: text)
        case .lawyerLicence: LicenceNumber.wrong(with: text, on: day)
        case .phone: PhoneNumber.wrong(with: text)
        case .administrativeCode: AdministrativeCode.wrong(with: text)
        }
    }
}

/// Why a number that does not check may be entered all the same (号码情况).
public enum NumberNote: String, CodeList {
    case soPrinted = "so_printed"
    case fifteenDigits = "fifteen_digits"
    case foreignPaper = "foreign_paper"
    case other

    public var label: Label {
        switch self {
        case .soPrinted: Label("证件上即如此", "So printed on the paper")
        case .fifteenDigits: Label("十五位旧证号", "Old number of fifteen digits")
        case .foreignPaper: Label("境外证件", "Foreign paper")
        case .other: Label("其他", "Other")
        }
    }
}

/// Characters of a number.
enum Figures {
    static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    /// The number that digits write.
    static func whole(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1 &- 48) } }

    static func length(_ have: Int, _ want: Int) -> Label {
        Label("应为\(want)位，现为\(have)位", "\(want) characters are wanted, there are \(have)")
    }

    /// The first character that is no digit, among the first so many.
    static func notDigit(_ bytes: some Sequence<UInt8>) -> Label? {
        for (index, byte) in bytes.enumerated() where !isDigit(byte) {
            return Label("第\(index + 1)位应为数字", "character \(index + 1) must be a digit")
        }
        return nil
    }
}
