import Bureau
import Declarations
import Ledger

/// Where a record stands in its process: steps taken with their day, steps that can be taken now, and steps still
/// ahead with what must come first.
struct StepsPanel: Sendable {
    let shape: RegisterShape
    let state: String
    let history: [Entry]
    /// What whoever looks may do with the record.
    let allowed: Set<Act>
    let language: Language

    private func say(_ label: Label) -> String { label[language] }

    var html: Html {
        guard !shape.steps.isEmpty else { return "" }
        let taken = history.reversed().filter { shape.step($0.event) != nil }
        var html: Html = """
            <section class="panel"><header><h2>\(say(.steps))</h2>\
            <span class="side-word">\(say(.stepsTaken(taken.count)))</span></header>\
            <div class="inside"><ol class="steps">
            """
        for entry in taken {
            guard let step = shape.step(entry.event) else { continue }
            html.add(item("done", Icon.done, step, entry.at.day.description))
        }
        for step in possible {
            let isMine = allowed.contains(.take(step))
            html.add(item(isMine ? "now" : "off", Icon.going, step, say(isMine ? .possibleNow : .takenBy(step.by))))
        }
        for step in ahead { html.add(item("off", Icon.closed, step, reason(step))) }
        html.add("</ol></div></section>")
        return html
    }

    var possible: [StepShape] { shape.steps.filter { $0.from.contains(state) } }

    private var ahead: [StepShape] { shape.ahead[state] ?? [] }

    private func reason(_ step: StepShape) -> String {
        say(.needsState(step.from.prefix(2).compactMap { shape.state($0)?.label }))
    }

    private func item(_ kind: Html, _ icon: Html, _ step: StepShape, _ when: String) -> Html {
        "<li class=\"\(kind)\">\(icon)<span>\(say(step.label))</span><span class=\"when\">\(when)</span></li>"
    }
}
