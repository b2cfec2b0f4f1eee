import Declarations

/// What a cell's number format makes of its number.
enum NumberFormat: UInt8 {
    case number, day, moment, time

    /// The formats that every spreadsheet knows by their id, those of Chinese ones included.
    init(builtIn id: Int) {
        switch id {
        case 14...17, 27...31, 34...36, 50...54, 57, 58: self = .day
        case 22: self = .moment
        case 18...21, 32, 33, 45...47, 55, 56: self = .time
        default: self = .number
        }
    }

    /// A format as it is written: yyyy"年"m"月"d"日", [$-804]yyyy/m/d h:mm.
    init(code: String) {
        let letters = NumberFormat.letters(of: code)
        let hasDay = letters.contains("y") || letters.contains("d")
        let hasTime = letters.contains("h") || letters.contains("s")
        switch (hasDay, hasTime) {
        case (true, true): self = .moment
        case (true, false): self = .day
        case (false, true): self = .time
        default: self = letters.contains("m") ? .day : .number
        }
    }

    /// The letters that mean something: not those in quotation marks, in brackets, or behind a backslash. Only the
    /// first section counts.
    private static func letters(of code: String) -> Set<Character> {
        var found: Set<Character> = []
        var (isQuoted, isBracketed, isEscaped) = (false, false, false)
        for character in code.lowercased() {
            if isEscaped {
                isEscaped = false
            } else if isQuoted {
                isQuoted = character != "\""
            } else if isBracketed {
                isBracketed = character != "]"
            } else if character == ";" {
                break
            } else {
                isQuoted = character == "\""
                isBracketed = character == "["
                isEscaped = character == "\\" || character == "_" || character == "*"
                if !isQuoted, !isBracketed, !isEscaped { found.insert(character) }
            }
        }
        return found.contains("g") && found.contains("n") ? [] : found
    }

    /// The number as a cell of this format.
    func cell(_ digits: String, epoch1904: Bool) -> Cell {
        guard self == .day || self == .moment, let serial = Double(digits), serial >= 0, serial < 2_958_466 else {
            return .number(digits)
        }
        let whole = Int(serial)
        let day = NumberFormat.day(serial: whole, epoch1904: epoch1904)
        guard self == .moment else { return .day(day) }
        let seconds = Int(((serial - Double(whole)) * 86_400).rounded())
        return .moment(Moment(day) + seconds)
    }

    /// The day of a serial number. In the usual count 60 is a day that never was, 29 February 1900.
    static func day(serial: Int, epoch1904: Bool) -> Day {
        if epoch1904 { return Day("1904-01-01") + serial }
        return (serial < 60 ? Day("1899-12-31") : Day("1899-12-30")) + serial
    }
}
