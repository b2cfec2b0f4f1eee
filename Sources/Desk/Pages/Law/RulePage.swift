import Bureau
import Declarations
import Law

/// One rule: what it means, where it is written, its versions, and examples worked out now.
struct RulePage: Sendable {
    let rule: Rule
    /// All versions of the matter, oldest first.
    let versions: [Rule]
    let gaps: [Gap]
    let conflicts: [Disagreement]
    let examples: [(example: Example, outcome: Example.Outcome)]
    let worked: DueWorked
    let use: RuleUse
    let clocks: RuleClocks
    let layout: Layout

    private var language: Language { layout.asked.language }
    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        var html: Html = """
            \(Crumb.html([Crumb(name: say(.timeLimits), path: "/law"), Crumb(name: say(rule.source.act))], language))\
            <div class="top"><h1>\(say(rule.title))</h1><span class="count">\(rule.id)</span></div>
            """
        html.add(ConflictNotes(conflicts: conflicts, language: language).html)
        if rule.length != nil {
            let form = DueForm(
                address: layout.asked.address, rules: [], rule: rule, faults: worked.faults, language: language)
            html.add(form.html)
        }
        if let answer = worked.answer { html.add(DuePanel(answer: answer, language: language).html) }
        html.add(
            """
            <section class="panel"><div class="inside"><dl class="terms">\(meaning)\(source)</dl></div></section>
            """
        )
        html.add(RuleClocksPanel(clocks: clocks, layout: layout).html)
        html.add(versionsPanel)
        html.add(examplesPanel)
        return layout.page(say(rule.title), html)
    }

    private func term(_ name: Label, _ text: Html) -> Html { "<dt>\(say(name))</dt><dd>\(text)</dd>" }
    private func term(_ name: Label, _ text: Label?) -> Html { text.map { term(name, "\(say($0))") } ?? "" }

    private func term(_ name: Label, link id: String?) -> Html {
        id.map { term(name, "<a href=\"\(Address(parts: "law", "rules", $0).text)\">\($0)</a>") } ?? ""
    }

    private var meaning: Html {
        var html = Html([
            term(.event, rule.starts), term(.length, rule.lengthInWords), term(.sort, rule.kind.label),
            term(.whose, rule.bound.label),
        ])
        if rule.direction == .backward { html.add(term(.lastDayOfRest, .countsBackward)) }
        if rule.length != nil, rule.direction == .forward, rule.length?.unit != .workingDay {
            html.add(term(.lastDayOfRest, rule.roll ? .movesOn : .staysPut))
        }
        if !rule.suspends.isEmpty {
            html.add(
                term(.stopsFor, "\(rule.suspends.map { say($0) }.joined(separator: language == .zh ? "；" : "; "))"))
        }
        html.add(term(.extendedByRule, link: rule.extendedBy))
        html.add(term(.runsOnFrom, link: rule.after))
        html.add(term(.leadsTo, link: rule.leadsTo))
        html.add(term(.remark, rule.note))
        html.add(runsOn)
        return html
    }

    /// The registers whose records have a clock of this rule, or why none has.
    private var runsOn: Html {
        if let reason = use.reason { return term(.runsOnRecords, reason) }
        var html = Html()
        for register in use.registers {
            html.add("<a href=\"\(Address(parts: register.table).text)\">\(say(register.title))</a> ")
        }
        return use.registers.isEmpty ? "" : term(.runsOnRecords, html)
    }

    private var source: Html {
        Html([
            term(.sourceOfRule, rule.source.label), term(.inForceDays, rule.daysInWords),
            term(.crossing, rule.transition), term(.certainty, rule.certainty.label),
            term(.lookedOn, "\(rule.lookedOn)"), rule.owner.map { term(.owner, "\($0)") } ?? "",
        ])
    }

    private var versionsPanel: Html {
        guard versions.count + gaps.count > 1 else { return "" }
        var html: Html = """
            <section class="panel"><header><h2>\(say(.versions))</h2></header><div class="scroll">\
            <table class="cards"><thead><tr><th scope="col">\(say(.inForceDays))</th>\
            <th scope="col">\(say(.rule))</th><th scope="col">\(say(.length))</th>\
            <th scope="col">\(say(.event))</th><th scope="col">\(say(.sourceOfRule))</th></tr></thead><tbody>
            """
        for version in versions {
            let current: Html = version == rule ? " aria-current=\"true\"" : ""
            html.add(
                """
                <tr><td class="d">\(say(version.daysInWords))</td>\
                <td class="no">\
                <a href="\(Address(parts: "law", "rules", version.id).text)"\(current)>\(version.id)</a></td>\
                <td class="d">\(say(version.lengthInWords))</td><td>\(say(version.starts))</td>\
                <td>\(say(version.source.label))</td></tr>
                """)
        }
        for gap in gaps {
            html.add(
                """
                <tr class="draft"><td class="d">\(say(gap.inForce.label))</td><td>\(say(.statedGap))</td>\
                <td colspan="3">\(say(gap.reason))</td></tr>
                """)
        }
        html.add("</tbody></table></div></section>")
        return html
    }

    private var examplesPanel: Html {
        guard !examples.isEmpty else { return "" }
        // The remarks beside the examples are in English alone.
        let hasRemarks = language == .en
        let remark: Html = hasRemarks ? "<th scope=\"col\">\(say(.remark))</th>" : ""
        var html: Html = """
            <section class="panel"><header><h2>\(say(.workedExamples))</h2></header><div class="scroll">\
            <table class="examples cards"><thead><tr><th scope="col">\(say(.startDay))</th>\
            <th scope="col">\(say(.calendarDay))</th>\
            <th scope="col">\(say(.mustBe))</th><th scope="col">\(say(.cameOut))</th>\
            \(remark)</tr></thead><tbody>
            """
        for (example, outcome) in examples {
            let mark: Html = outcome.isWrong ? "differs" : "agrees"
            let why: Html = hasRemarks ? "<td class=\"quiet small\">\(example.why)</td>" : ""
            html.add(
                """
                <tr><td class="no"><a href="\(address(of: example).text)">\(example.start)</a></td>\
                <td class="d\(example.calendarAsOf.isEmpty ? " nil" : "")">\(example.calendarAsOf)</td>\
                <td class="d">\(example.isRefusal ? say(.noDay) : example.due)</td>\
                <td><span class="\(mark)">\(say(outcome.label))</span></td>\(why)</tr>
                """)
        }
        html.add("</tbody></table></div></section>")
        return html
    }

    /// The example in the form above.
    private func address(of example: Example) -> Address {
        var address = Address(parts: "law", "rules", rule.id).with(DueAsked.Name.start, example.start)
        if !example.calendarAsOf.isEmpty { address = address.with(DueAsked.Name.asOf, example.calendarAsOf) }
        return address
    }
}
