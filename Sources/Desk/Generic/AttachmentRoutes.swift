import Bureau
import Declarations
import HTTPTypes
import Hummingbird
import Ledger

/// The files of every register's records: sending one, reading one, withdrawing one.
struct AttachmentRoutes: Sendable {
    let house: House
    let records: RecordRoutes

    /// Under which name an address asks that a picture be shown.
    static let show = "show"

    private var seal: FormSeal { records.seal }

    func add(to routes: inout Routes) {
        for shape in house.catalogue.shapes {
            let path = "/\(shape.table)/{record}/\(AttachmentsPanel.id)"
            routes.get(path) { .redirect(to: "/\(shape.table)/\($0.record ?? "")#\(AttachmentsPanel.id)") }
            routes.post(path) { try await receive(shape, $0) }
            routes.get(path + "/{file}") { try await download(shape, $0) }
            routes.get("/api/v1" + path + "/{file}") { try await download(shape, $0) }
            routes.get(path + "/{file}/void") { try await showVoid(shape, $0) }
            routes.post(path + "/{file}/void") { try await void(shape, $0) }
        }
    }

    private func receive(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        guard FormBody.isFromHere(asked.request) else { throw FromElsewhere() }
        let clerk = FileClerk(house: house, who: asked.who)
        do {
            let upload = try await Upload(reading: asked.request)
            let key = upload.texts[WritingRoutes.key] ?? ""
            guard seal.fits(upload.texts[WritingRoutes.token] ?? "", asked), !key.isEmpty else { throw FormTooOld() }
            let record = try await clerk.record(shape, asked).id
            _ = try await clerk.attach(upload, to: shape, record, key: key)
            return .redirect(to: told(.added, shape, record))
        } catch let problem as any Problem where problem.status < 500 && problem.status != 404 {
            let fault = Fault(field: AttachmentsPanel.field, rule: "file", answer: problem.answer)
            return try await records.page(shape, asked, [fault], HTTPResponse.Status(code: problem.status))
        }
    }

    private func download(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        let clerk = FileClerk(house: house, who: asked.who)
        let (file, bytes) = try await clerk.contents(shape, asked)
        let name = file.name ?? "\(file.id).\(file.kind.rawValue)"
        return .file(bytes, name, file.kind, isShown: asked.address[AttachmentRoutes.show] != nil)
    }

    private func showVoid(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        page(try await form(shape, asked, Draft()), shape, asked, key: seal.newKey(), status: .ok)
    }

    private func void(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        let draft = Draft(try await FormBody.items(of: asked.request))
        guard FormBody.isFromHere(asked.request) else { throw FromElsewhere() }
        var form = try await form(shape, asked, draft)
        let key = draft[WritingRoutes.key]
        do {
            guard seal.fits(draft[WritingRoutes.token], asked), !key.isEmpty else { throw FormTooOld() }
            let file = try await FileClerk(house: house, who: asked.who)
                .withdraw(shape, asked, reason: draft[Form.reasonName], key: key)
            return .redirect(to: told(.withdrawn, shape, file.record))
        } catch let problem as any Problem where problem.status < 500 && problem.status != 404 {
            form.faults = problem.faults.isEmpty ? [Fault(answer: problem.answer)] : problem.faults
            let status = HTTPResponse.Status(code: problem.status)
            return page(form, shape, asked, key: seal.newKey(), status: status)
        }
    }

    private func told(_ event: AttachmentEvent, _ shape: RegisterShape, _ record: Int64) -> String {
        "/\(shape.table)/\(record)?\(WritingRoutes.told)=\(event.rawValue)#\(AttachmentsPanel.id)"
    }

    private func form(_ shape: RegisterShape, _ asked: Asked, _ draft: Draft) async throws -> Form {
        let file = try await FileClerk(house: house, who: asked.who).file(shape, asked)
        let back = "/\(shape.table)/\(file.record)"
        var form = Form(
            title: asked.say(.withdrawingFile(file.name ?? asked.say(.fileDestroyed))),
            action: "\(back)/\(AttachmentsPanel.id)/\(file.id)/void", back: back, act: asked.say(.withdraw), fields: [],
            draft: draft, choices: [:], today: house.store.now.day, reason: .needed, asked: [])
        form.after = asked.say(.withdrawFileAfter)
        return form
    }

    private func page(
        _ form: Form, _ shape: RegisterShape, _ asked: Asked, key: String, status: HTTPResponse.Status
    ) -> Response {
        var form = form
        form.hidden = [(WritingRoutes.token, seal.token(asked)), (WritingRoutes.key, key)]
        return .page(FormPage(form: form, layout: house.layout(asked, .register(shape))).html, status: status)
    }
}

/// Does with files what pages and programs ask.
struct FileClerk: Sendable {
    let house: House
    let who: Official

    private var actor: Actor { who.actor }

    func record(_ shape: RegisterShape, _ asked: Asked) async throws -> Record {
        try await house.reading { try RecordReader(house, asked, $0).record(shape) }
    }

    /// The file that the address names, on the record that it names.
    func file(_ shape: RegisterShape, _ asked: Asked) async throws -> AttachedFile {
        try await house.reading { reading in
            let record = try RecordReader(house, asked, reading).record(shape)
            guard let id = asked.captured["file"].flatMap({ Int64($0) }) else { throw NoSuchPage() }
            return try reading.attachment(id, of: shape, record.id)
        }
    }

    /// Attaches what was sent.
    ///
    /// - Returns: the file's id.
    func attach(_ upload: Upload, to shape: RegisterShape, _ record: Int64, key: String) async throws -> Int64 {
        try await check(.change, shape, record)
        guard let name = upload.name else { throw Refused([.notGiven(AttachmentsPanel.field, .fileToChoose)]) }
        return try await house.store.attach(
            upload.bytes, named: name, to: shape, record, as: actor, request: who.key(key))
    }

    private func check(_ act: Act, _ shape: RegisterShape, _ record: Int64) async throws {
        let who = who
        try await house.reading { try May.check(act, on: shape, id: record, for: who, in: $0) }
    }

    /// A file with its contents. Reading one of a record with personal data leaves an entry.
    func contents(_ shape: RegisterShape, _ asked: Asked) async throws -> (AttachedFile, [UInt8]) {
        let file = try await file(shape, asked)
        if file.isSealed { try await check(.reveal, shape, file.record) }
        let bytes = try await house.reading { try $0.contents(of: file, in: house.store.attachments) }
        if file.isSealed, asked.method != .head {
            try await house.store.write(as: actor) { try $0.noteOpening(file, of: shape) }
        }
        return (file, bytes)
    }

    /// Withdraws the file that the address names.
    func withdraw(_ shape: RegisterShape, _ asked: Asked, reason: String, key: String) async throws -> AttachedFile {
        let file = try await file(shape, asked)
        try await check(.void, shape, file.record)
        do {
            try await house.store.write(as: actor, request: who.key(key)) {
                try $0.withdraw(file: file.id, of: shape, file.record, reason: reason)
            }
        } catch is AlreadyDone {}
        return file
    }
}

/// A form whose mark is not this process's.
struct FormTooOld: Problem {
    var status: Int { 403 }
    var answer: Label { .formTooOld }
}
