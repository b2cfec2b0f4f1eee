import Declarations
import Law
import Ledger

/// What changed in the law and in the calendar, newest first.
struct LawChanges: Sendable {
    let changes: [LawChange]
    let notices: [Notice]
    let conflicts: [Disagreement]
    let layout: Layout

    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        var html = Crumb.html([Crumb(name: say(.timeLimits), path: "/law")], layout.asked.language)
        html.add("<div class=\"top\"><h1>\(say(.lawChanges))</h1></div>")
        html.add(ConflictNotes(conflicts: conflicts, language: layout.asked.language).html)
        html.add(
            """
            <section class="panel"><div class="scroll"><table class="cards law"><thead><tr>\
            <th scope="col">\(say(.firstDay))</th><th scope="col">\(say(.rule))</th>\
            <th scope="col">\(say(.before))</th><th scope="col">\(say(.since))</th></tr></thead><tbody>
            """)
        for change in changes { html.add(line(change)) }
        html.add("</tbody></table></div></section>")
        html.add(calendar)
        return layout.page(say(.lawChanges), html)
    }

    private func line(_ change: LawChange) -> Html {
        """
        <tr><td class="d">\(change.day)</td><td class="no">\(say(change.title))</td>\
        <td><span class="which">\(say(.before)) </span>\(side(change.before))</td>\
        <td><span class="which">\(say(.since)) </span>\
        \(change.after == nil ? gap(change) : side(change.after))</td></tr>
        """
    }

    private func gap(_ change: LawChange) -> Html { "<span class=\"quiet\">\(say(change.gap?.reason ?? .none))</span>" }

    private func side(_ rule: Rule?) -> Html {
        guard let rule else { return "\(say(.none))" }
        return """
            <a href="\(Address(parts: "law", "rules", rule.id).text)">\(say(rule.lengthInWords))</a> \
            \(say(rule.starts)) <span class="quiet small">\(say(rule.source.label))</span>
            """
    }

    private var calendar: Html {
        var html: Html = """
            <section class="panel"><header><h2>\(say(.changeOfCalendar))</h2></header><div class="scroll">\
            <table class="cards law"><thead><tr><th scope="col">\(say(.issuedOn))</th>\
            <th scope="col">\(say(.sourceOfRule))</th><th scope="col">\(say(.arranges))</th></tr></thead><tbody>
            """
        for notice in notices.reversed() {
            let mark = notice.isDatedByAddress ? say(.datedByAddress) : ""
            let day = notice.issued?.description ?? say(.toBeChecked)
            html.add(
                """
                <tr><td class="d">\(day)\(mark)</td><td class="no">\(say(notice.title))</td>\
                <td>\(holidays(notice))</td></tr>
                """)
        }
        html.add("</tbody></table></div></section>")
        return html
    }

    private func holidays(_ notice: Notice) -> Html {
        var html = Html()
        for (index, holiday) in notice.holidays.enumerated() {
            if index > 0 { html.add("; ") }
            html.add("\(say(holiday.name)) \(say(.period(holiday.off.lowerBound, holiday.off.upperBound)))")
        }
        return html
    }
}

/// One matter from one day on.
struct LawChange: Sendable {
    let day: Day
    let before: Rule?
    let after: Rule?
    let gap: Gap?

    var title: Label { (after ?? before)?.title ?? .none }

    /// Every change that the books hold, newest first.
    static func all(in book: RuleBook) -> [LawChange] {
        let changes = book.matters.flatMap { matter -> [LawChange] in
            let versions = book.versions(answering: matter).filter { $0.certainty != .unverified }
            return versions.compactMap { version in
                guard let until = version.inForce.until else { return nil }
                let next = versions.first { $0.inForce.contains(until + 1) }
                return LawChange(day: until + 1, before: version, after: next, gap: book.gap(in: matter, on: until + 1))
            }
        }
        return changes.sorted { ($1.day, $0.title.zh) < ($0.day, $1.title.zh) }
    }

    var json: JsonValue {
        .object([
            "from": .text(day.description), "zh": .text(title.zh), "en": .text(title.en),
            "before": .optional(before?.id), "after": .optional(after?.id), "gap": .optional(gap?.reason.zh),
        ])
    }
}
