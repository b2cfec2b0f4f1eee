import Bureau
import Declarations
import Ledger

/// A record as a page: its slip, its fields in the order of the ledger, its lines, its steps and its history.
///
/// An object: it holds much, and dozens of small functions that write its pieces hand it on.
final class RecordPage: Sendable {
    private let answer: RecordAnswer
    private let layout: Layout
    private let hidden: [(name: String, value: String)]
    private let isWhole: Bool
    private let told: Label?
    private let added: RegisterShape?
    private let faults: [Fault]
    private let seen: Seen?
    private let revealed: [String: Datum]

    /// - Parameters:
    ///   - hidden: what its forms carry unseen.
    ///   - isWhole: the whole history, not only its newest part.
    ///   - told: what was just done to the record.
    ///   - added: of which register a line was just added.
    ///   - faults: why a file that was sent was not taken.
    ///   - seen: why some values stand in clear that are covered otherwise.
    ///   - revealed: personal values in clear, where somebody has just said for what; they stand on this answer only.
    init(
        answer: RecordAnswer, layout: Layout, hidden: [(name: String, value: String)], isWhole: Bool, told: Label?,
        added: RegisterShape?, faults: [Fault], seen: Seen?, revealed: [String: Datum]
    ) {
        self.answer = answer
        self.layout = layout
        self.hidden = hidden
        self.isWhole = isWhole
        self.told = told
        self.added = added
        self.faults = faults
        self.seen = seen
        self.revealed = revealed
    }

    /// Whoever asks handles the matter, or wrote it today.
    enum Seen: Sendable { case handling, writing }

    private func may(_ act: Act, _ shape: RegisterShape) -> Bool { answer.may(act, shape) }

    private static let newest = 8
    private static let usualBytes = 16_000
    private static let fewSteps = 3

    private var record: Record { answer.record }
    private var shape: RegisterShape { answer.shape }
    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        var html = Html()
        html.reserve(RecordPage.usualBytes)
        html.add(crumbs)
        html.add(top)
        html.add(FaultList(faults: faults, language: layout.asked.language).html)
        html.add("<div class=\"record\"><div class=\"first\">")
        html.add(fields)
        for lines in answer.lines where !lines.records.isEmpty { html.add(table(lines)) }
        html.add(missingLines)
        html.add(
            AttachmentsPanel(
                files: answer.files, record: record, language: layout.asked.language, hidden: hidden,
                fault: faults.first { $0.field == AttachmentsPanel.field }, mayAdd: may(.change, shape),
                mayWithdraw: may(.void, shape)
            ).html)
        html.add(mentions)
        html.add("</div><div class=\"second\">")
        html.add(open)
        html.add(
            StepsPanel(
                shape: shape, state: record.state, history: answer.history, allowed: answer.allowed,
                language: layout.asked.language
            ).html)
        html.add(
            ClocksPanel(
                clocks: answer.clocks, conflicts: answer.conflicts, now: layout.surroundings.now,
                language: layout.asked.language
            ).html)
        html.add(facts)
        html.add("</div><div class=\"third\">")
        html.add(timeline)
        html.add("</div></div>")
        let name = record.number.isEmpty ? answer.title : record.number
        let window = "\(name) \(say(shape.title.heading))"
        return layout.page(faults.isEmpty ? window : say(.errorPrefix) + window, html)
    }

    private var crumbs: Html {
        var way = [Crumb(name: say(shape.function.label), path: Whereabouts.function(shape.function).path)]
        if let parent = answer.parent {
            way.append(Crumb(name: parent.name, path: "/\(parent.table)/\(parent.id)"))
        }
        way.append(Crumb(name: say(shape.title.heading), path: "/\(shape.table)"))
        return Crumb.html(way, layout.asked.language)
    }

    private var top: Html {
        var html: Html = "<div class=\"top\">"
        if !record.number.isEmpty {
            html.add(
                """
                <button class="slip" type="button" data-number="\(record.number)" data-said="\(say(.copied))" \
                title="\(say(.copyNumber))">\(record.number)<span class="hidden" role="status"></span></button>
                """)
        }
        html.add("<h1>\(answer.title)</h1>")
        if !shape.steps.isEmpty || record.state == StateShape.void.name {
            html.add(Badge(shape, record.state, layout.asked.language).html)
        }
        if let clock = answer.pressing {
            let alarm = clock.clock.alarm(at: layout.surroundings.now)
            html.add(
                """
                <a class="pressing" href="#clocks">\(say(clock.title)) \
                \(ClockBadge(alarm: alarm, language: layout.asked.language).html)</a>
                """)
        }
        html.add("<span class=\"acts dock\">\(acts)</span></div>")
        if let signpost = answer.signpost {
            html.add("<p class=\"note\"><a href=\"\(signpost.address)\">\(say(.hasJoined(signpost.name)))</a></p>")
        }
        if let told { html.add("<p class=\"told\" role=\"status\">\(say(told)) \(oneMore)</p>") }
        return html
    }

    /// Whoever has added a line often adds the next.
    private var oneMore: Html { added.map { adding($0) } ?? "" }

    /// What can be done now: correcting, withdrawing, and the steps, the likeliest last. Where a matter may go many
    /// ways, none is the likeliest: they stand in a menu.
    private var acts: Html {
        guard record.state != StateShape.void.name else { return "" }
        let possible = shape.steps.filter { $0.from.contains(record.state) }.map { Errand.take($0) }
        let steps = possible.filter { may($0.act, shape) }
        // What somebody else is to do next does not make the second likeliest the first.
        let likeliest = possible.first?.path
        var html = Html(
            answer.besides.map { beside in
                "<a class=\"button\" href=\"/\(shape.table)/\(record.id)/\(beside.path)\">\(say(beside.label))</a>"
            })
        html.add(Html([Errand.void, .correct].filter { may($0.act, shape) }.map { door($0, "button") }))
        guard steps.count > RecordPage.fewSteps else {
            for step in steps.reversed() { html.add(door(step, step.path == likeliest ? "button main" : "button")) }
            return html
        }
        html.add("<details class=\"ways\"><summary class=\"button main\">\(say(.takeStep))</summary><div>")
        for step in steps { html.add(door(step, "")) }
        html.add("</div></details>")
        return html
    }

    private func door(_ errand: Errand, _ kind: Html) -> Html {
        let label: Label = if case .void = errand { .withdrawAct } else { errand.label(shape) }
        return "<a class=\"\(kind)\" href=\"/\(shape.table)/\(record.id)/\(errand.path)\">\(say(label))</a>"
    }

    private var fields: Html {
        var html: Html = "<section class=\"panel\"><header><h2>\(say(.fields))</h2>"
        if shape.hasPersonal && revealed.isEmpty {
            let hint: Label =
                switch seen {
                case .handling: .seenHint
                case .writing: .ownWordsHint
                case nil: .maskedHint
                }
            html.add("<span class=\"side-word\">\(say(hint))</span>")
        }
        html.add("</header><div class=\"inside\"><dl class=\"terms\">")
        var empty: [FieldShape] = []
        for (field, covered) in zip(shape.fields, record.values) where field.column != shape.parent {
            let datum = revealed[field.column] ?? covered
            if datum == .null || datum == .text("") {
                empty.append(field)
            } else {
                html.add("<dt>\(say(field.label))</dt><dd>\(value(datum, field))</dd>")
            }
        }
        let unfilled = answer.awaited(empty)
        if !unfilled.isEmpty {
            let names = unfilled.map { say($0.label) }.joined(separator: say(.listComma))
            html.add("<dt>\(say(.unfilled))</dt><dd class=\"quiet\">\(names)</dd>")
        }
        html.add("</dl>\(purpose)</div></section>")
        return html
    }

    /// Where somebody says for what they look at covered values.
    private var purpose: Html {
        if !revealed.isEmpty { return "<p class=\"told\" role=\"status\">\(say(.revealed))</p>" }
        guard shape.hasPersonal, may(.reveal, shape) else { return "" }
        var form = PlainForm(
            action: "/\(shape.table)/\(record.id)/\(RevealRoutes.name)", act: .revealAct, hidden: hidden, faults: faults
        )
        form.fields = [.init(name: RevealRoutes.purpose, label: .purpose, hint: .revealHint)]
        form.isMain = false
        let open: Html = faults.contains { $0.field == RevealRoutes.purpose } ? " open" : ""
        return """
            <details class="reveal"\(open)><summary>\(say(.reveal))</summary>\
            \(form.html(layout.asked.language))</details>
            """
    }

    private func value(_ datum: Datum, _ field: FieldShape) -> Html {
        let text = answer.wording.text(datum, field)
        if case .reference(let table) = field.kind, let id = datum.integer {
            return "<a href=\"/\(table)/\(id)\">\(text)</a>"
        }
        if field.isLong { return "<div class=\"long-text\">\(text)</div>" }
        if let unit = field.unit { return "\(text) <span class=\"quiet\">\(say(unit))</span>" }
        return field.kind == .money ? "\(text) <span class=\"quiet\">\(say(FigureUnit.money.label))</span>" : "\(text)"
    }

    private func table(_ lines: RecordAnswer.Lines) -> Html {
        let columns = lines.filled.map { ListColumn($0, in: lines.shape, answer.wording) }
        var html: Html = """
            <section class="panel"><header><h2>\(say(lines.shape.title.heading))</h2>\
            <span class="side-word">\(say(.count(String(lines.records.count)))) \(adding(lines.shape))</span></header>\
            <div class="scroll"><table class="cards"><thead><tr><th scope="col">\(say(.line))</th>
            """
        for field in lines.filled {
            let kind: Html = field.isNumber ? " class=\"n\"" : ""
            html.add("<th scope=\"col\"\(kind)>\(say(field.label))</th>")
        }
        if !lines.shape.steps.isEmpty { html.add("<th scope=\"col\">\(say(.state))</th>") }
        html.add("</tr></thead><tbody>")
        var known = KnownCells(columns: columns.count)
        for (index, record) in lines.records.enumerated() {
            html.add("<tr><td class=\"no\"><a href=\"/\(lines.shape.table)/\(record.id)\">\(index + 1)</a></td>")
            for place in columns.indices { columns[place].write(record, &known.values[place], &html) }
            if !lines.shape.steps.isEmpty {
                html.add("<td class=\"st\">\(Badge(lines.shape, record.state, layout.asked.language).html)</td>")
            }
            html.add("</tr>")
        }
        html.add("</tbody></table></div></section>")
        return html
    }

    /// Lines that the record has none of yet, each with the way to add one.
    private var missingLines: Html {
        guard record.state != StateShape.void.name else { return "" }
        var missing = Html()
        for lines in answer.lines where lines.records.isEmpty { missing.add(adding(lines.shape)) }
        for entrance in answer.startable { missing.add(way(into: entrance)) }
        guard !missing.isEmpty else { return "" }
        return """
            <section class="panel"><header><h2>\(say(.alsoRecord))</h2></header>\
            <div class="inside links">\(missing)</div></section>
            """
    }

    /// The way to a new record about this one.
    private func way(into entrance: Entrance) -> Html {
        "<a href=\"\(entrance.address(on: record.id))\">\(say(entrance.label))</a>"
    }

    private func adding(_ lines: RegisterShape) -> Html { answer.addable[lines.table].map(way) ?? "" }

    /// The matters about a person that go on.
    private var open: Html {
        guard !answer.open.isEmpty else { return "" }
        let lines = answer.open.map { matter -> Html in
            """
            <li>\(Badge(matter.shape, matter.state, layout.asked.language).html)\
            <a href="/\(matter.shape.table)/\(matter.id)">\(matter.numberOrId)</a>\
            <span class="quiet small">\(say(matter.shape.title.heading)) · \(matter.standing.recordedAt.day)</span></li>
            """
        }
        return """
            <section class="panel"><header><h2>\(say(.goingOn))</h2></header><ul class="minds">\(Html(lines))</ul>\
            </section>
            """
    }

    /// Other registers that point here, each with its count as a door to those records.
    private var mentions: Html {
        guard !answer.mentions.isEmpty else { return "" }
        var html: Html = """
            <section class="panel"><header><h2>\(say(.mentions))</h2><span class="side-word">\
            <a href="/\(shape.table)/\(record.id)/\(DossierRoutes.name)">\(say(Dossier.label(of: shape)))</a></span>\
            </header><div class="inside"><dl class="terms">
            """
        for mention in answer.mentions {
            let address = Address("/\(mention.shape.table)").with(mention.field.column, String(record.id))
            let exact = mention.count <= Limits.exactCount
            let number = Digits.grouped(Int64(min(mention.count, Limits.exactCount))) + (exact ? "" : "+")
            html.add(
                """
                <dt>\(say(mention.shape.title.heading))</dt><dd><a class="f" href="\(address.text)">\(number)</a> \
                <span class="quiet small">\(say(mention.field.label))</span></dd>
                """)
        }
        html.add("</dl></div></section>")
        return html
    }

    /// What every record has beside its fields.
    private var facts: Html {
        let standing = record.standing
        let owner = answer.wording.name(of: RecordReader.units, standing.unit)
        let unit: Html =
            standing.unit == 0
            ? "\(say(.bureauItself))" : "<a href=\"/\(RecordReader.units)/\(standing.unit)\">\(owner)</a>"
        var html: Html = """
            <section class="panel"><div class="inside"><dl class="terms">\
            <dt>\(say(.unit))</dt><dd>\(unit)</dd>\
            <dt>\(say(.recordedAt))</dt><dd>\(standing.recordedAt.byMinute)</dd>\
            <dt>\(say(.version))</dt><dd>\(standing.version)</dd>
            """
        if standing.isOpening { html.add("<dt>\(say(.openingStock))</dt><dd>\(say(.yes))</dd>") }
        html.add("</dl></div></section>")
        return html
    }

    private var timeline: Html {
        let shown = isWhole ? answer.history[...] : answer.history.prefix(RecordPage.newest)
        let isCut = shown.count < answer.history.count
        let whole = Address("/\(shape.table)/\(record.id)").with(RecordRoutes.history, RecordRoutes.whole)
        return Timeline(
            happenings: shown.map { Happening($0, shape, answer.wording, answer.files) },
            language: layout.asked.language, whole: isCut ? whole : nil, total: answer.history.count
        ).html
    }
}
