/// Scalars that the reader looks for one by one.
enum Sign {
    static let space: UInt32 = 0x20
    static let wideSpace: UInt32 = 0x3000
    static let tab: UInt32 = 0x09
    static let newline: UInt32 = 0x0A
    static let point: UInt32 = 0x2E
    static let widePoint: UInt32 = 0xFF0E
    static let comma: UInt32 = 0x2C
    static let wideComma: UInt32 = 0xFF0C
    static let pause: UInt32 = 0x3001
    static let stop: UInt32 = 0x3002
    static let colon: UInt32 = 0x3A
    static let wideColon: UInt32 = 0xFF1A
    static let semicolon: UInt32 = 0x3B
    static let wideSemicolon: UInt32 = 0xFF1B
    static let circledOne: UInt32 = 0x2460
    /// Behind the number of an item: 1. 1．1、1)
    static let itemEnds: Letters = [point, widePoint, pause, close, wideClose]
    static let open: UInt32 = 0x28
    static let close: UInt32 = 0x29
    static let wideOpen: UInt32 = 0xFF08
    static let wideClose: UInt32 = 0xFF09
    static let straightQuote: UInt32 = 0x22
    static let quoteOpen: UInt32 = 0x201C
    static let quoteClose: UInt32 = 0x201D
    static let titleOpen: UInt32 = 0x300A
    static let titleClose: UInt32 = 0x300B
    static let bar: UInt32 = 0x7C

    static func isDigit(_ scalar: UInt32) -> Bool { digit(scalar) != nil }

    /// The worth of an Arabic digit, half or full width.
    static func digit(_ scalar: UInt32) -> Int? {
        switch scalar {
        case 0x30...0x39: Int(scalar - 0x30)
        case 0xFF10...0xFF19: Int(scalar - 0xFF10)
        default: nil
        }
    }

    static func isLetter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
        default: false
        }
    }

    static func isBlank(_ scalar: UInt32) -> Bool {
        scalar == space || scalar == wideSpace || scalar == tab || scalar == 0xA0 || scalar == 0x0D
    }

    static func isHan(_ scalar: UInt32) -> Bool {
        (0x4E00...0x9FFF).contains(scalar) || scalar == 0x3007
    }

    /// Between the two ends of a range: 8-9, 8—9, 8~9.
    static func isDash(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2D, 0x2013, 0x2014, 0x2015, 0xFF0D, 0x7E, 0xFF5E, 0x301C, 0x2500, 0x2010, 0x2011, 0x2212:
            true
        default: false
        }
    }
}
