import Bureau
import Declarations
import HTTPTypes
import Hummingbird
import Ledger

/// How a refusal or a failure is told: as a page to people, as problem+json to programs.
struct FaultPage: Sendable {
    let asked: Asked
    /// What a page shows beside it to somebody; most requests never ask.
    let surroundings: @Sendable (Official) -> Surroundings

    /// A refusal that answers for itself.
    func refusal(_ problem: any Problem) -> Response {
        var response =
            asked.isForProgram
            ? json(status: problem.status, title: asked.say(problem.answer), faults: problem.faults)
            : page(
                status: problem.status, title: title(problem), hints: hints(problem), faults: problem.faults)
        if let refused = problem as? MethodNotAllowed {
            response.headers[.allow] = refused.allowed.map(\.rawValue).joined(separator: ", ")
        }
        return response
    }

    /// A failure of the program: what happened stays in the log, found by the event's number.
    func failure() -> Response {
        if asked.isForProgram { return json(status: 500, title: asked.say(.failedTitle), faults: []) }
        return page(status: 500, title: .failedTitle, hints: [.failedHint], faults: [])
    }

    /// Who may do it is a sentence of its own where many may.
    private func title(_ problem: any Problem) -> Label {
        (problem as? Forbidden)?.why == .role ? .notForYou : problem.answer
    }

    private func hints(_ problem: any Problem) -> [Label] {
        if problem.status == 404 { return [.notFoundHint] }
        guard let forbidden = problem as? Forbidden, asked.who.account != 0 else { return [] }
        return (forbidden.why == .role ? [forbidden.answer, .whoMay] : []) + [.signedInAs(asked.who)]
    }

    private func page(status: Int, title: Label, hints: [Label], faults: [Fault]) -> Response {
        let layout = Layout(asked: asked, surroundings: surroundings(asked.who), whereabouts: .home)
        var html: Html = "<section class=\"empty\"><h1>\(asked.say(title))</h1>"
        for hint in hints { html.add("<p>\(asked.say(hint))</p>") }
        if !faults.isEmpty {
            html.add("<ul>")
            for fault in faults { html.add("<li>\(asked.say(fault.answer))</li>") }
            html.add("</ul>")
        }
        if status >= 500 { html.add("<p>\(asked.say(.eventNumber)) \(asked.event)</p>") }
        html.add("<div class=\"acts\">")
        let place = status == 404 ? nil : near
        if let place { html.add("<a class=\"button main\" href=\"\(place)\">\(asked.say(.backThere))</a>") }
        let kind: Html = place == nil ? "button main" : "button"
        html.add("<a class=\"\(kind)\" href=\"/\">\(asked.say(.back))</a>")
        if status == 403 { html.add(emergency) }
        html.add("</div></section>")
        let window = asked.say(.errorPrefix) + asked.say(title)
        return .page(layout.page(window, html), status: HTTPResponse.Status(code: status))
    }

    /// The way to a register beyond one's scope, for those who may take it.
    private var emergency: Html {
        guard let table = asked.parts.first, Manifest.catalogue.shape(table) != nil, !Duties.keptApart.contains(table),
            asked.who.account != 0, May.refusal(at: .emergency, to: asked.who) == nil
        else { return "" }
        let way = Address("/emergency").with("register", table)
        return "<a class=\"button\" href=\"\(way.text)\">\(asked.say(.emergencyAsk))</a>"
    }

    /// The record whose form or step was asked for, or the list of a form for new ones.
    private var near: String? {
        let parts = asked.parts
        guard asked.who.account != 0, let first = parts.first, parts.count > 1 else { return nil }
        if parts.count > 2, Int64(parts[1]) != nil { return "/\(first)/\(parts[1])" }
        return parts.count == 2 && parts[1] == "new" ? "/\(first)" : nil
    }

    private func json(status: Int, title: String, faults: [Fault]) -> Response {
        let value = JsonValue.object([
            "type": .text("about:blank"), "title": .text(title), "status": .integer(status),
            "event": .text(asked.event), "faults": .list(faults.map { $0.json(asked.language) }),
        ])
        return .bytes(
            Array(value.line.utf8), "application/problem+json", status: HTTPResponse.Status(code: status))
    }
}

extension Fault {
    /// The fault for programs, in the language of whoever asked.
    fileprivate func json(_ language: Language) -> JsonValue {
        .object([
            "field": .optional(field), "value": .optional(value), "rule": .text(rule),
            "message": .text(answer[language]),
        ])
    }
}
