import Bureau
import Declarations
import HTTPTypes
import Hummingbird
import Ledger

/// Forms for recording, correcting, withdrawing and the steps of a process.
struct WritingRoutes: Sendable {
    let house: House
    let seal: FormSeal

    static let version = "version"
    static let key = "request"
    static let token = "token"
    /// What a page tells after an errand: the event's name.
    static let told = "told"
    /// Of which register a line was just added.
    static let added = "added"

    func add(to routes: inout Routes) {
        for shape in house.catalogue.shapes {
            add(.record, shape, "/\(shape.table)/", to: &routes)
            let errands = [Errand.correct, .void] + shape.steps.map { .take($0) }
            for errand in errands { add(errand, shape, "/\(shape.table)/{record}/", to: &routes) }
        }
    }

    private func add(_ errand: Errand, _ shape: RegisterShape, _ path: String, to routes: inout Routes) {
        routes.get(path + errand.path) { asked in try await show(errand, shape, asked) }
        routes.post(path + errand.path + "/" + DraftPlace.name) { asked in try await keep(errand, shape, asked) }
        routes.post(path + errand.path) { asked in try await receive(errand, shape, asked) }
    }

    private func show(_ errand: Errand, _ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        if let refusal = May.refusal(of: errand.act, on: shape, to: asked.who) { throw refusal }
        let typed: Draft? = asked.record == nil ? try begun(shape, asked) : nil
        var form = try await form(errand, shape, asked, typed)
        let path = DraftPlace.path(form.action, shape, Draft(asked.address.items))
        let account = asked.who.actor.account
        if let place = DraftPlace(path, key: asked.address[DraftPlace.name] ?? ""),
            let kept = try keeper.draft(at: place, of: account)
        {
            let draft = try await found(kept, shape, asked)
            form = try await self.form(errand, shape, asked, draft, isNew: false)
            form.isContinued = true
            return page(form, shape, asked, key: place.key, status: .ok)
        }
        form.waiting = try keeper.waiting(for: path, of: account)
        return page(form, shape, asked, key: seal.newKey(), status: .ok)
    }

    /// The form that waited, with the record that was entered for it.
    private func found(_ kept: Draft, _ shape: RegisterShape, _ asked: Asked) async throws -> Draft {
        guard asked.address[Opening.Name.found] != nil else { return kept }
        return try await reading(asked) { _, forms in
            var draft = kept
            try forms.found(&draft, shape, asked.address)
            return draft
        }
    }

    /// What is known of a new record: by the address, and what was typed where it was looked for in vain.
    private func begun(_ shape: RegisterShape, _ asked: Asked) throws -> Draft {
        var draft = Draft(asked.address.items)
        if let opening = Opening(draft, house.catalogue), let title = shape.titleField, title.kind == .text,
            let waiting = try keeper.draft(at: opening.waiting, of: asked.who.actor.account),
            Int64(waiting[opening.column]) == nil
        {
            draft[title.column] = waiting[opening.column]
        }
        return draft
    }

    private var keeper: DraftKeeper { DraftKeeper(house: house) }

    /// Keeps what is typed so far, for the script that sends it.
    private func keep(_ errand: Errand, _ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        if let refusal = May.refusal(of: errand.act, on: shape, to: asked.who) { throw refusal }
        let draft = Draft(try await FormBody.items(of: asked.request))
        try seal.check(draft, asked)
        try keeper.keep(
            draft, at: try await place(errand, shape, asked, draft), of: asked.who.actor.account)
        let now = house.store.now.description.dropFirst(11).prefix(5)
        return .bytes(Array("\(asked.say(.draftKept)) \(now)".utf8), "text/plain; charset=utf-8")
    }

    private func place(
        _ errand: Errand, _ shape: RegisterShape, _ asked: Asked, _ draft: Draft
    ) async throws -> DraftPlace {
        var id: Int64?
        if asked.record != nil { id = try await house.reading { try RecordReader(house, asked, $0).record(shape).id } }
        guard let place = WritingRoutes.place(errand, shape, id, draft) else { throw FormTooOld() }
        return place
    }

    /// - Parameter id: nil for a new record.
    private static func place(
        _ errand: Errand, _ shape: RegisterShape, _ id: Int64?, _ draft: Draft
    ) -> DraftPlace? {
        let record = id.map { "/\($0)" } ?? ""
        let path = DraftPlace.path("/\(shape.table)\(record)/\(errand.path)", shape, draft)
        return DraftPlace(path, key: draft[key])
    }

    /// A form that comes back stays kept until it is sent without a fault.
    private func keepReturned(_ form: Form, _ shape: RegisterShape, _ draft: Draft, _ asked: Asked) throws {
        let path = DraftPlace.path(form.action, shape, draft)
        guard let place = DraftPlace(path, key: draft[WritingRoutes.key]), !asked.who.actor.account.isEmpty else {
            return
        }
        do { try keeper.keep(draft, at: place, of: asked.who.actor.account) } catch is DraftTooLarge {}
    }

    private func forget(_ errand: Errand, _ shape: RegisterShape, _ id: Int64, _ draft: Draft, _ asked: Asked) throws {
        guard let place = WritingRoutes.place(errand, shape, asked.record == nil ? nil : id, draft) else { return }
        try keeper.forget(place, of: asked.who.actor.account)
    }

    private func receive(_ errand: Errand, _ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        let draft = Draft(try await FormBody.items(of: asked.request))
        guard FormBody.isFromHere(asked.request) else { throw FromElsewhere() }
        let key = draft[WritingRoutes.key]
        guard seal.fits(draft[WritingRoutes.token], asked), !key.isEmpty else {
            return try await again([.formTooOld], .forbidden, errand, shape, asked, draft, key: seal.newKey())
        }
        if let opening = try await open(shape, errand, draft, asked) { return .redirect(to: opening) }
        var settled = draft
        do {
            if let seen = Int64(draft[Clash.seen]), asked.record != nil {
                let clashing = try await clashing(errand, shape, asked, draft, seen: seen)
                guard clashing.undecided.isEmpty else { return page(clashing, shape, asked, key: key) }
                settled = clashing.settled
            }
            let id = try await write(errand, shape, asked, settled, key)
            try forget(errand, shape, id, draft, asked)
            let waiting = Opening(draft, house.catalogue)?.back(with: id)
            return .redirect(to: waiting ?? after(errand, shape, id, draft).text)
        } catch let refused as Refused {
            return try await again(refused.faults, .unprocessableContent, errand, shape, asked, settled, key: key)
        } catch let there as SeemsThere {
            let form = try await reading(asked) { _, reader in
                try reader.showing(there.ids, in: reader.form(shape, draft, isNew: false), shape)
            }
            try keepReturned(form, shape, draft, asked)
            return page(form, shape, asked, key: key, status: .conflict)
        } catch let conflict as Conflict {
            let clashing = try await clashing(errand, shape, asked, settled, seen: conflict.given)
            try keepReturned(clashing.form, shape, settled, asked)
            return page(clashing, shape, asked, key: key, isNew: true)
        } catch let problem as any Problem where problem.status == 409 {
            // What the step itself cannot do yet is said where it was asked for.
            let fault = Fault(rule: "state", answer: problem.answer)
            return try await again([fault], .conflict, errand, shape, asked, settled, key: key)
        }
    }

    /// Keeps the form and leads to that of the record it asks for; nil where no button said so.
    private func open(
        _ shape: RegisterShape, _ errand: Errand, _ draft: Draft, _ asked: Asked
    ) async throws -> String? {
        let column = draft[Opening.Name.open]
        guard case .reference(let table)? = shape.field(column)?.kind, house.catalogue.shape(table) != nil else {
            return nil
        }
        let place = try await place(errand, shape, asked, draft)
        try keeper.keep(draft, at: place, of: asked.who.actor.account)
        return Address("/\(table)/\(Errand.record.path)", Opening(waiting: place, column: column).items).text
    }

    /// Where somebody stands after an errand: at the record; after a line was added, at the record that it is part of.
    private func after(_ errand: Errand, _ shape: RegisterShape, _ id: Int64, _ draft: Draft) -> Address {
        if case .record = errand, let next = LineAfter(draft[LineAfter.name], house.catalogue, after: shape) {
            return next.address(after: id, of: shape)
        }
        guard case .record = errand, let parent = shape.parent, let whole = Int64(draft[parent]),
            case .reference(let table)? = shape.field(parent)?.kind
        else { return Address("/\(shape.table)/\(id)").with(WritingRoutes.told, errand.event) }
        return Address("/\(table)/\(whole)").with(WritingRoutes.added, shape.table)
    }

    /// Two people's work on one record.
    private struct Clashing: Sendable {
        let clash: Clash
        let form: Form
        /// Fields in which both differ and nobody has chosen.
        let undecided: [Fault]
        /// What was typed, with the other's values where those were chosen.
        let settled: Draft
    }

    private func clashing(
        _ errand: Errand, _ shape: RegisterShape, _ asked: Asked, _ draft: Draft, seen: Int64
    ) async throws -> Clashing {
        try await reading(asked) { reading, forms in
            let record = try RecordReader(house, asked, reading).record(shape)
            try May.check(errand.act, on: shape, id: record.id, for: asked.who, in: reading)
            let reader = ClashReader(reading: reading, catalogue: house.catalogue, language: asked.language)
            let clash = try reader.clash(errand, record, draft, seen: seen)
            var form = try forms.form(errand, record, draft)
            let version = String(record.standing.version)
            form.hidden = [(WritingRoutes.version, version), (Clash.seen, String(clash.seen))]
            var settled = draft
            let theirs = clash.differences.map(\.field).filter {
                draft[Clash.choice($0.column)] == Clash.Choice.theirs.rawValue
            }
            try forms.settle(&settled, to: theirs, of: record)
            return Clashing(clash: clash, form: form, undecided: clash.undecided(draft), settled: settled)
        }
    }

    /// - Parameter isNew: the conflict has just arisen; nobody was asked to choose before.
    private func page(
        _ clashing: Clashing, _ shape: RegisterShape, _ asked: Asked, key: String, isNew: Bool = false
    ) -> Response {
        var form = clashing.form
        form.hidden += [(WritingRoutes.token, seal.token(asked)), (WritingRoutes.key, key)]
        let page = ClashPage(
            clash: clashing.clash, form: form, layout: house.layout(asked, .register(shape)),
            faults: isNew ? [] : clashing.undecided)
        return .page(page.html, status: isNew ? .preconditionFailed : .unprocessableContent)
    }

    private func reading<T: Sendable>(
        _ asked: Asked, _ work: @escaping @Sendable (Reading, FormReader) throws -> T
    ) async throws -> T {
        let today = house.store.now.day
        return try await house.reading { reading in
            try work(
                reading,
                FormReader(
                    reading: reading, catalogue: house.catalogue, today: today, language: asked.language,
                    who: asked.who))
        }
    }

    private func write(
        _ errand: Errand, _ shape: RegisterShape, _ asked: Asked, _ draft: Draft, _ key: String
    ) async throws -> Int64 {
        let request = Clerk.Request(
            draft: draft, unit: Int64(draft[Form.unitName]), reason: draft[Form.reasonName],
            version: asked.record == nil ? nil : Int64(draft[WritingRoutes.version]) ?? 0,
            known: AlikeAnswer.known(draft), key: key)
        return try await Clerk(house: house, who: asked.who).run(errand, shape, asked, request).id
    }

    /// The same form again, with what was typed and everything that is wrong with it.
    private func again(
        _ faults: [Fault], _ status: HTTPResponse.Status, _ errand: Errand, _ shape: RegisterShape, _ asked: Asked,
        _ draft: Draft, key: String
    ) async throws -> Response {
        var form = try await form(errand, shape, asked, draft)
        try keepReturned(form, shape, draft, asked)
        let order = form.fields.map(\.column)
        form.faults = faults.sorted { left, right in
            let (one, other) = (left.field.flatMap(order.firstIndex), right.field.flatMap(order.firstIndex))
            return (one ?? -1) < (other ?? -1)
        }
        return page(form, shape, asked, key: key, status: status)
    }

    private func form(
        _ errand: Errand, _ shape: RegisterShape, _ asked: Asked, _ draft: Draft?, isNew: Bool? = nil
    ) async throws -> Form {
        try await reading(asked) { reading, reader in
            if case .record = errand {
                return try reader.form(shape, draft ?? Draft(), isNew: isNew ?? (asked.method != .post))
            }
            let record = try RecordReader(house, asked, reading).record(shape)
            try May.check(errand.act, on: shape, id: record.id, for: asked.who, in: reading)
            return try reader.form(errand, record, draft)
        }
    }

    private func page(
        _ form: Form, _ shape: RegisterShape, _ asked: Asked, key: String, status: HTTPResponse.Status
    ) -> Response {
        var form = form
        form.hidden += [(WritingRoutes.token, seal.token(asked)), (WritingRoutes.key, key)]
        form.seal = seal.token(asked)
        return .page(FormPage(form: form, layout: house.layout(asked, .register(shape))).html, status: status)
    }
}

/// Marks forms, so that no page elsewhere can send one: it cannot read the mark. Who is signed in has a mark of their
/// own; before that it is the process's.
struct FormSeal: Sendable {
    private let own: String
    private let entropy: Entropy

    init(_ entropy: Entropy) {
        self.entropy = entropy
        own = FormSeal.word(entropy)
    }

    func token(_ asked: Asked) -> String { asked.signed?.token ?? own }

    func fits(_ given: String, _ asked: Asked) -> Bool { !given.isEmpty && given == token(asked) }

    /// Throws unless the form is one of ours, sent by whoever opened it.
    func check(_ draft: Draft, _ asked: Asked) throws {
        guard FormBody.isFromHere(asked.request) else { throw FromElsewhere() }
        guard fits(draft[WritingRoutes.token], asked) else { throw FormTooOld() }
    }

    /// By which one sending of a form is known when it comes again.
    func newKey() -> String { FormSeal.word(entropy) }

    private static func word(_ entropy: Entropy) -> String {
        entropy.bytes(16).map { Digits.padded(Int($0), to: 3) }.joined()
    }
}

/// What a form sent.
enum FormBody {
    /// The names and values, bounded in size.
    static func items(of request: Request, upTo most: Int = Limits.bodyBytes) async throws -> [Address.Item] {
        guard request.headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") == true else {
            throw NotAForm()
        }
        guard let items = Address.items(ofQuery: try await text(of: request, upTo: most)) else {
            throw UnreadableAddress()
        }
        return items
    }

    /// The body as text.
    static func text(of request: Request, upTo most: Int = Limits.bodyBytes) async throws -> String {
        guard let buffer = try? await request.body.collect(upTo: most) else { throw BodyTooLarge() }
        return String(buffer: buffer)
    }

    /// Whether the page that sent it is one of this desk. Programs name no origin.
    static func isFromHere(_ request: Request) -> Bool {
        guard let origin = request.headers[.origin] else { return true }
        let authority = request.head.authority ?? ""
        // https also where a proxy before the desk holds the certificate.
        return ["http://" + authority, "https://" + authority].contains(origin)
    }
}

/// A page that is not of this desk sent a form.
struct FromElsewhere: Problem {
    var status: Int { 403 }
    var answer: Label { .formElsewhere }
}

/// What was sent is larger than anything that is typed.
struct BodyTooLarge: Problem {
    var status: Int { 413 }
    var answer: Label {
        let most = Limits.bodyBytes / 1_024
        return Label("内容超过 \(most) KB", "The contents are larger than \(most) KB")
    }
}

/// What was sent is no form.
struct NotAForm: Problem {
    var status: Int { 415 }
    var answer: Label { Label("只接受表单", "Only forms are taken here") }
}

extension Fault {
    fileprivate static let formTooOld = Fault(rule: "token", answer: .formTooOld)
}
