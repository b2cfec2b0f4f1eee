import Bureau
import Declarations
import HTTPTypes
import Hummingbird
import Ledger

/// Where a form is kept while it is typed in: its address, and the key by which its sending is known. Two openings of
/// one form are two places, so none is typed over; what was sent in the end is known again by the same key.
struct DraftPlace: Sendable, Hashable {
    /// The form's address, for a line with the record that it is part of.
    let path: String
    let key: String

    init?(_ path: String, key: String) {
        let digits = key.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard digits, !key.isEmpty, key.utf8.count <= Limits.numberBytes, path.utf8.count <= Limits.numberBytes else {
            return nil
        }
        (self.path, self.key) = (path, key)
    }

    /// As it is kept.
    init?(_ text: String) {
        guard let mark = text.lastIndex(of: "#") else { return nil }
        self.init(String(text[..<mark]), key: String(text[text.index(after: mark)...]))
    }

    var text: String { path + "#" + key }
    /// Where it is gone on with.
    var link: String { path + (path.contains("?") ? "&" : "?") + DraftPlace.name + "=" + key }

    /// The path's parts, without the record that a line is part of.
    var parts: [String] { path.prefix { $0 != "?" }.split(separator: "/").map(String.init) }

    /// Under which name an address says which one is gone on with.
    static let name = "draft"

    /// The address of a form that is sent to `action`.
    static func path(_ action: String, _ shape: RegisterShape, _ draft: Draft) -> String {
        guard action.hasSuffix("/" + Errand.record.path), let parent = shape.parent, let id = Int64(draft[parent])
        else {
            return action
        }
        return action + "?\(parent)=\(id)"
    }

    /// The register and the errand of a form's address.
    static func form(_ parts: [String], _ catalogue: Catalogue) -> (shape: RegisterShape, errand: Errand)? {
        guard let shape = parts.first.flatMap({ catalogue.shape($0) }) else { return nil }
        if parts.count == 2, parts[1] == Errand.record.path { return (shape, .record) }
        guard parts.count > 2, Int64(parts[1]) != nil else { return nil }
        let end = parts.dropFirst(2).joined(separator: "/")
        let errands = [Errand.correct, .void] + shape.steps.map { .take($0) }
        return errands.first { $0.path == end }.map { (shape, $0) }
    }
}

/// Keeps what is typed into forms until it is sent.
struct DraftKeeper: Sendable {
    let house: House

    func keep(_ draft: Draft, at place: DraftPlace, of account: String) throws {
        try house.state.keepDraft(draft.sent, at: place.text, of: account, now: house.wall.now())
    }

    func forget(_ place: DraftPlace, of account: String) throws {
        try house.state.keepDraft("", at: place.text, of: account, now: house.wall.now())
    }

    func draft(at place: DraftPlace, of account: String) throws -> Draft? {
        let kept = try house.state.draft(at: place.text, of: account, now: house.wall.now())
        return kept.flatMap { Address.items(ofQuery: $0.text) }.map { Draft($0) }
    }

    /// What waits, of one form or of all.
    func waiting(for path: String? = nil, of account: String) throws -> [DraftOffer] {
        try house.state.drafts(of: account, now: house.wall.now()).compactMap { kept in
            DraftPlace(kept.place).map { ($0, kept.savedAt) }
        }.filter { path == nil || $0.0.path == path }.map { place, savedAt in
            let about = try draft(at: place, of: account).map { house.catalogue.words(of: $0, at: place) }
            return DraftOffer(place: place, savedAt: house.inOffice(savedAt), about: about ?? "")
        }
    }

    /// Keeps a form that was sent by somebody whose sign-in has ended for idleness, for when they are back.
    ///
    /// - Returns: where it is gone on with; nil where nobody is known by the machine's word.
    func keepUnsigned(_ asked: Asked) async throws -> String? {
        var parts = asked.parts
        if parts.last == DraftPlace.name { parts.removeLast() }
        guard asked.method == .post, let form = DraftPlace.form(parts, house.catalogue),
            let word = asked.request.cookies[Doorkeeper.cookie]?.value,
            let (account, token) = try house.state.idled(word, at: house.wall.now())
        else { return nil }
        let draft = Draft(try await FormBody.items(of: asked.request))
        let action = "/" + parts.joined(separator: "/")
        guard FormBody.isFromHere(asked.request), draft[WritingRoutes.token] == token,
            let place = DraftPlace(DraftPlace.path(action, form.shape, draft), key: draft[WritingRoutes.key])
        else { return nil }
        try keep(draft, at: place, of: account)
        return place.link
    }
}

/// What somebody may go on with.
struct DraftOffer: Sendable, Hashable {
    let place: DraftPlace
    let savedAt: Moment
    /// What tells it from others of the same form: the first words that were typed, covered as everywhere.
    let about: String

    /// The form's name; the record by its id alone, since a title may be personal.
    func title(_ catalogue: Catalogue, _ language: Language) -> String {
        guard let (shape, errand) = DraftPlace.form(place.parts, catalogue) else { return place.path }
        if case .record = errand { return Label.add(shape.title)[language] }
        return errand.label(shape)[language] + " · " + shape.title.heading[language] + " #" + place.parts[1]
    }

    /// Going on and letting go.
    func acts(_ token: String, back: String, _ language: Language) -> Html {
        """
        <a class="button small" href="\(place.link)">\(Label.draftContinue[language])</a> \
        <form method="post" action="/me/drafts/end">\
        <input type="hidden" name="\(WritingRoutes.token)" value="\(token)">\
        <input type="hidden" name="back" value="\(back)">\
        <button class="button small" name="place" value="\(place.text)">\(Label.draftDiscard[language])</button></form>
        """
    }
}

extension Catalogue {
    /// So much of a draft is told.
    private static let told = 24

    /// The first words typed into a form: its title, else the first text, covered where it is personal.
    fileprivate func words(of draft: Draft, at place: DraftPlace) -> String {
        let table = place.path.split(separator: "/").first.map(String.init) ?? ""
        guard let shape = shape(table) else { return "" }
        let typed = shape.fields.filter { field in
            switch field.kind {
            case .text: true
            case .reference: Int64(draft[field.column]) == nil
            default: false
            }
        }
        let first = (shape.titleField.map { [$0] } ?? []) + typed.filter { !$0.isPersonal } + typed
        guard let field = first.first(where: { !draft[$0.column].isEmpty }) else { return "" }
        let text = draft[field.column]
        return String((field.mask.map { $0.covering(text) } ?? text).prefix(Self.told))
    }
}

extension Draft {
    /// What a form would send again: all but its marks.
    var sent: String {
        let own = [WritingRoutes.token, WritingRoutes.key, Opening.Name.open]
        let items = texts.filter { !own.contains($0.key) }.sorted { $0.key < $1.key }.flatMap { name, values in
            values.map { Address.Item(name: name, value: $0) }
        }
        return String(Address("", items).text.dropFirst())
    }
}
