import Bureau
import Declarations
import Law
import Ledger

/// The statutory periods of a record, each with its working.
struct ClocksPanel: Sendable {
    let clocks: [ClockView]
    let conflicts: [Disagreement]
    let now: Moment
    let language: Language

    private func say(_ label: Label) -> String { label[language] }

    var html: Html {
        guard !clocks.isEmpty || !conflicts.isEmpty else { return "" }
        var html: Html = """
            <section class="panel clocks" id="clocks"><header><h2>\(say(.timeLimits))</h2>\
            <span class="side-word"><a href="/due">\(say(.whatIsDue))</a></span></header><div class="inside">
            """
        html.add(ConflictNotes(conflicts: conflicts, language: language).html)
        for view in clocks { html.add(item(view)) }
        html.add("</div></section>")
        return html
    }

    private func item(_ view: ClockView) -> Html {
        let clock = view.clock
        var html: Html = """
            <details class="clock"><summary><span class="what">\(say(view.title))</span> \
            \(ClockBadge(alarm: clock.alarm(at: now), language: language).html) \
            <span class="d">\(view.due(say(.noDay)))</span></summary>
            """
        if let effect = view.effect, let day = clock.lapsedOn {
            html.add("<p class=\"note\">\(say(.actedByLaw(day, effect)))</p>")
        }
        if let because = view.refusal ?? clock.noDayBecause.map({ Label($0, $0) }) {
            html.add("<p class=\"note\">\(say(because))</p>")
        }
        if let due = view.due {
            html.add("<ol class=\"working\">")
            for step in due.steps { html.add("<li>\(say(step))</li>") }
            html.add("</ol>")
            for warning in due.warnings { html.add("<p class=\"note\">\(say(warning.label))</p>") }
        }
        html.add(happened(view))
        html.add(basis(view))
        html.add("</details>")
        return html
    }

    private func happened(_ view: ClockView) -> Html {
        guard !view.lines.isEmpty else { return "" }
        var html: Html = "<ul class=\"working\">"
        for line in view.lines {
            let event = line.record
            html.add(
                """
                <li>\(event.happenedOn) \(say(event.kind.label)) \(event.note ?? "") \
                <span class="quiet">\(event.account)</span></li>
                """)
        }
        html.add("</ul>")
        return html
    }

    private func basis(_ view: ClockView) -> Html {
        let clock = view.clock
        var html: Html = "<p class=\"quiet small\">"
        if let rule = view.rule {
            let address = Address(parts: "law", "rules", rule.id).with(DueAsked.Name.start, clock.startsOn.description)
            html.add("<a href=\"\(address.text)\">\(say(rule.source.label))</a> · ")
        }
        html.add(
            "\(say(.calendarDay)) \(clock.calendarOf) · <a href=\"/law_clock/\(view.row.id)\">\(view.row.number)</a>")
        if clock.straddlesOn != nil {
            if let choice = clock.choice {
                html.add(" · \(say(choice.label))")
            } else if view.row.state == ClockStage.running.rawValue {
                html.add(" · <a href=\"/law_clock/\(view.row.id)/steps/choose\">\(say(.chooseLaw))</a>")
            }
        }
        html.add("</p>")
        return html
    }
}

/// What a clock says on a day, as a mark: colour never alone, always with words.
struct ClockBadge: Sendable {
    let alarm: ClockAlarm
    let language: Language

    var html: Html {
        let kind: Html =
            switch alarm {
            case .over, .late: "differs"
            case .today, .soon, .lapsed, .unclear: "mind"
            case .inTime: "agrees"
            case .quiet, .undated, .ahead, .byLaw: "quiet"
            }
        return "<span class=\"\(kind)\">\(alarm.label[language])</span>"
    }
}
