import Bureau
import Declarations
import Ledger

/// Due days as a calendar reads them (RFC 5545): numbers and kinds, nothing about anybody.
struct CalendarFile: Sendable {
    let clocks: [ClockView]
    let bureau: String
    /// By which the bureau's entries are known from others'.
    let code: String
    let now: Moment
    let language: Language

    static let type = "text/calendar; charset=utf-8"
    /// Days back and ahead.
    static let back = 30
    static let ahead = 90

    var text: String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Belfry//due days//", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "X-WR-CALNAME:" + CalendarFile.escaped(bureau + " " + Label.whatIsDue[language]),
            "REFRESH-INTERVAL;VALUE=DURATION:PT4H",
        ]
        for view in clocks { lines += event(view) }
        lines.append("END:VCALENDAR")
        return lines.flatMap(CalendarFile.folded).map { $0 + "\r\n" }.joined()
    }

    private func event(_ view: ClockView) -> [String] {
        guard let due = view.clock.dueOn else { return [] }
        let words = [view.title[language], view.clock.ofNumber ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
        return [
            "BEGIN:VEVENT", "UID:clock-\(view.row.id)@\(code).belfry", "DTSTAMP:\(stamp)",
            "DTSTART;VALUE=DATE:\(CalendarFile.digits(due))", "DTEND;VALUE=DATE:\(CalendarFile.digits(due + 1))",
            "SUMMARY:" + CalendarFile.escaped(words), "TRANSP:TRANSPARENT", "END:VEVENT",
        ]
    }

    /// The moment in UTC: China is eight hours ahead.
    private var stamp: String {
        let utc = Moment(milliseconds: now.milliseconds - 8 * 3_600_000).description
        let digits = utc.filter(\.isNumber)
        return "\(digits.prefix(8))T\(digits.dropFirst(8).prefix(6))Z"
    }

    private static func digits(_ day: Day) -> String { day.description.filter(\.isNumber) }

    static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
            .replacing("\n", with: "\\n")
    }

    /// Lines of at most 75 bytes, the later ones behind a space; no character is cut.
    static func folded(_ line: String) -> [String] {
        var (lines, current, size) = ([String](), "", 0)
        for character in line {
            let bytes = character.utf8.count
            if size + bytes > 73 {
                lines.append(current)
                (current, size) = (" ", 1)
            }
            current.append(character)
            size += bytes
        }
        return lines + [current]
    }
}
