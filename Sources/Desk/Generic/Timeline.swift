import Declarations
import Ledger

/// One line of a record's history in words.
struct Happening: Sendable {
    let at: Moment
    let who: String
    let what: String
    let changes: [Change]
    let reason: String
    /// A step of the process, as against a correction or a look.
    let isStep: Bool

    struct Change: Sendable, Hashable {
        let field: String
        let old: String
        let new: String
    }

    /// - Parameter files: the record's, of which an entry may speak.
    init(_ entry: Entry, _ shape: RegisterShape, _ wording: Wording, _ files: [AttachedFile]) {
        at = entry.at
        let actor = wording.actor(entry.actor)
        who = entry.principal.map { wording.say(.actingFor(actor, wording.actor($0))) } ?? actor
        reason = entry.reason
        let step = shape.step(entry.event)
        isStep = step != nil || entry.event == "recorded"
        what = wording.say(step?.label ?? .event(entry.event))
        if let id = AttachmentEvent.file(of: entry) {
            let name = files.first { $0.id == id }?.name ?? wording.say(.fileDestroyed)
            changes = [Change(field: wording.say(.fileToChoose), old: "", new: name)]
        } else {
            changes = entry.event == "recorded" ? [] : Happening.changes(entry, shape, wording)
        }
    }

    private static func changes(_ entry: Entry, _ shape: RegisterShape, _ wording: Wording) -> [Change] {
        guard let body = try? Body(json: entry.body) else { return [] }
        return body.new.compactMap { new in
            let old = body.old.first { $0.column == new.column }?.value ?? .null
            if new.column == "state" {
                let words = [old, new.value].map { shape.state($0.text ?? "").map { wording.say($0.label) } ?? "" }
                return Change(field: wording.say(.state), old: words[0], new: words[1])
            }
            guard let field = shape.field(new.column) else { return nil }
            if field.isPersonal {
                return Change(field: wording.say(field.label), old: "", new: wording.say(.covered))
            }
            return Change(
                field: wording.say(field.label), old: wording.text(old, field), new: wording.text(new.value, field))
        }
    }
}

/// A record's history as a panel, the newest first.
struct Timeline: Sendable {
    let happenings: [Happening]
    let language: Language
    /// Where the whole history is, when only its newest part is shown.
    let whole: Address?
    let total: Int

    func say(_ label: Label) -> String { label[language] }

    var html: Html {
        var html: Html = "<section class=\"panel\"><header><h2>\(say(.history))</h2>"
        if let whole {
            html.add("<a class=\"side-word\" href=\"\(whole.text)\">\(say(.allEntries(total)))</a>")
        }
        html.add("</header><div class=\"inside\"><ol class=\"line\">")
        for happening in happenings { html.add(item(happening)) }
        html.add("</ol></div></section>")
        return html
    }

    private func item(_ happening: Happening) -> Html {
        let mark: Html = happening.isStep ? " class=\"mark\"" : ""
        var html: Html = """
            <li\(mark)><span class="quiet"><time>\(happening.at.byMinute)</time> \(happening.who)</span>\
            <div class="what">\(happening.what)
            """
        for change in happening.changes {
            html.add("<div>\(change.field)\(say(.colon))")
            if !change.old.isEmpty { html.add("<del>\(change.old)</del> → ") }
            html.add("<ins>\(change.new.isEmpty ? "—" : change.new)</ins></div>")
        }
        if !happening.reason.isEmpty { html.add("<div>\(say(.reason))\(say(.colon))\(happening.reason)</div>") }
        html.add("</div></li>")
        return html
    }
}
