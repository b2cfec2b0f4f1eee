import Bureau
import Declarations
import Law
import Ledger

/// The clocks of one version of a rule: those that run, and how those that are met came out.
struct RuleClocks: Sendable {
    let running: Int
    let inTime: Int
    let late: Int
    /// The running ones that were begun last.
    let newest: [ClockView]
    let now: Moment
    /// For a rule that waits for confirmation: whether it may start clocks.
    let isConfirmed: Bool?
    /// How many of the clocks that waited for the confirmation have begun, until all have.
    let startedSoFar: Int?

    private static let shown = 20

    init(of rule: Rule, _ reader: ClockReader, at now: Moment, for who: Official) throws {
        self.now = now
        guard reader.catalogue.shape(LawClock.table) != nil else {
            (running, inTime, late, newest, isConfirmed, startedSoFar) = (0, 0, 0, [], nil, nil)
            return
        }
        let reading = reader.reading
        let name: [Predicate] = [.compare(LawClock.column(\.rule), .equal, .text(rule.id))]
        let open = name + [.missing(LawClock.column(\.metOn))]
        let late: Predicate = .compare(LawClock.column(\.daysLate), .more, .integer(0))
        let early: Predicate = .compare(LawClock.column(\.daysLate), .equal, .integer(0))
        running = try reading.count(LawClock.shape, Query(open))
        inTime = try reading.count(LawClock.shape, Query(name + [early]))
        self.late = try reading.count(LawClock.shape, Query(name + [late]))
        let rows = try reading.rows(LawClock.self, Query(open, limit: RuleClocks.shown))
        newest = try LawClock.readable(rows, by: who, in: reading, reader.catalogue).map { reader.view($0) }
        isConfirmed = rule.certainty == .secondary ? try RuleConfirmation.isConfirmed(rule, in: reading) : nil
        startedSoFar = isConfirmed == true ? try RuleConfirmation.startedSoFar(rule, in: reading) : nil
    }

    /// For programs.
    var json: JsonValue {
        .object([
            "running": .integer(running), "in_time": .integer(inTime), "late": .integer(late),
            "confirmed": isConfirmed.map { .flag($0) } ?? .null,
            "started_so_far": startedSoFar.map { .integer($0) } ?? .null,
            "newest": .list(newest.map { $0.json(at: now) }),
        ])
    }
}

/// The clocks of a rule on its page.
struct RuleClocksPanel: Sendable {
    let clocks: RuleClocks
    let layout: Layout

    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        guard clocks.running + clocks.inTime + clocks.late > 0 || clocks.isConfirmed != nil else { return "" }
        var html: Html = """
            <section class="panel"><header><h2>\(say(.runningClocks))</h2><span class="side-word">\
            \(say(.count(String(clocks.running)))) · \(say(.metInTime)) \(clocks.inTime) · \
            \(say(.metLate)) \(clocks.late)</span></header>
            """
        if let isConfirmed = clocks.isConfirmed {
            let words = isConfirmed ? Label.ruleConfirmed : .ruleNotConfirmed
            let progress = clocks.startedSoFar.map { say(.startingClocks($0)) } ?? ""
            html.add("<div class=\"inside\"><p><a href=\"/rule_confirmation\">\(say(words))</a>\(progress)</p></div>")
        }
        guard !clocks.newest.isEmpty else {
            html.add("</section>")
            return html
        }
        html.add(
            """
            <div class="scroll"><table class="cards due"><thead><tr><th scope="col">\(say(.ofRecord))</th>\
            <th scope="col">\(say(.startDay))</th><th scope="col">\(say(.dueDay))</th>\
            <th scope="col">\(say(.warning))</th></tr></thead><tbody>
            """)
        for view in clocks.newest { html.add(line(view)) }
        html.add("</tbody></table></div></section>")
        return html
    }

    private func line(_ view: ClockView) -> Html {
        let clock = view.clock
        let name = clock.ofNumber ?? "#\(clock.ofRecord)"
        let record = Address(parts: clock.ofRegister, String(clock.ofRecord)).text
        let badge = ClockBadge(alarm: clock.alarm(at: clocks.now), language: layout.asked.language).html
        return """
            <tr><td class="no"><a href="\(record)#clocks">\(name)</a></td><td class="d">\(clock.startsOn)</td>\
            <td class="d">\(view.due(say(.noDay)))</td><td>\(badge)</td></tr>
            """
    }
}
