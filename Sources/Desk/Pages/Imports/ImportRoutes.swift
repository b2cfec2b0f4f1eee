import Bureau
import Declarations
import Exchange
import Foundation
import HTTPTypes
import Hummingbird
import Ledger
import NIOPosix
import Sheets

/// Ledgers in and out by the browser: template, upload, preview, import, history, export.
struct ImportRoutes: Sendable {
    let house: House
    let seal: FormSeal
    private let shelf = ImportShelf()

    init(house: House, seal: FormSeal) {
        self.house = house
        self.seal = seal
    }

    /// Where a ledger comes in.
    static func path(_ shape: RegisterShape) -> String { "/import/\(shape.table)" }
    static let home = "/import"
    static let twin = "/api/v1/import"
    static let before = "before"

    func add(to routes: inout Routes) {
        routes.get(ImportRoutes.home, page)
        routes.get(ImportRoutes.twin, twin)
        for shape in house.catalogue.shapes {
            let path = ImportRoutes.path(shape)
            routes.get(path) { try show(shape, $0) }
            routes.post(path) { try await preview(shape, $0) }
            routes.post(path + "/run") { try await run(shape, $0) }
            routes.post(path + "/stop") { try await stop(shape, $0) }
            routes.get(path + "/template.xlsx") { try await template(shape, $0) }
            routes.get(path + "/faults.xlsx") { try await faults(shape, $0) }
            routes.get("/\(shape.table).xlsx") { try await export(shape, $0) }
        }
    }

    private func allow(_ shape: RegisterShape, _ asked: Asked) throws {
        if let refusal = May.refusal(ofBringingInto: shape, to: asked.who) { throw refusal }
    }

    private func page(
        _ shape: RegisterShape, _ asked: Asked, _ errand: (key: String, ImportErrand)? = nil, fault: Label? = nil,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        var layout = house.layout(asked, .register(shape))
        layout.follows = errand?.1.isRunning ?? false
        var page = ImportPage(
            shape: shape, layout: layout, token: seal.token(asked), key: errand?.key, stage: errand?.1.stage,
            done: errand?.1.rows ?? 0, fault: fault)
        if case .seen(let outcome) = page.stage {
            page.rows = try ImportedRows(outcome.first, shape, asked.language, house)
        }
        return .page(page.html, status: status)
    }

    /// What a problem of the file or the rows says; any other is not for this page.
    private func refused(
        _ shape: RegisterShape, _ asked: Asked, _ error: any Error, _ errand: (key: String, ImportErrand)? = nil
    ) throws -> Response {
        guard let problem = error as? any Problem, problem.status < 500 && problem.status != 404 else { throw error }
        return try page(shape, asked, errand, fault: problem.answer, status: .init(code: problem.status))
    }

    private func show(_ shape: RegisterShape, _ asked: Asked) throws -> Response {
        try allow(shape, asked)
        guard let key = asked.address[WritingRoutes.key] else { return try page(shape, asked) }
        guard let errand = shelf.errand(key, of: shape.table, by: asked.who.actor) else {
            return try refused(shape, asked, ImportGone())
        }
        return try told(shape, asked, key, errand)
    }

    /// Where an errand stands.
    private func told(
        _ shape: RegisterShape, _ asked: Asked, _ key: String, _ errand: ImportErrand
    ) throws -> Response {
        guard let failure = errand.failure else { return try page(shape, asked, (key, errand)) }
        return try refused(shape, asked, failure, (key, errand))
    }

    /// The answer to a form: the end of a short errand, or the page that follows a long one.
    private func followed(
        _ shape: RegisterShape, _ asked: Asked, _ key: String, _ errand: ImportErrand
    ) async throws -> Response {
        try await errand.settle()
        guard errand.isRunning else { return try told(shape, asked, key, errand) }
        let address = Address(ImportRoutes.path(shape), [.init(name: WritingRoutes.key, value: key)])
        return Response(status: .seeOther, headers: [.location: address.text])
    }

    private func preview(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        try allow(shape, asked)
        guard FormBody.isFromHere(asked.request) else { throw FromElsewhere() }
        let (errand, key): (ImportErrand, String)
        do {
            let upload = try await Upload(reading: asked.request, upTo: Limits.sheetBytes) {
                SheetTooLarge(bytes: UInt64($0), most: UInt64(Limits.sheetBytes))
            }
            guard seal.fits(upload.texts[WritingRoutes.token] ?? "", asked) else { throw FormTooOld() }
            guard let name = upload.name, !upload.bytes.isEmpty else { throw NoImportFile() }
            errand = ImportErrand(
                shape.table, upload.bytes, name: name, isOpening: upload.texts["opening"] == "1", into: house.store,
                by: asked.who.actor)
            key = seal.newKey()
            try shelf.keep(errand, under: key)
        } catch {
            return try refused(shape, asked, error)
        }
        errand.look()
        return try await followed(shape, asked, key, errand)
    }

    private func run(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        try await sent(shape, asked) { $1.bring(isPartial: $0["rows"] == "good") }
    }

    private func stop(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        try await sent(shape, asked) { $1.stop() }
    }

    /// A form about an errand.
    private func sent(
        _ shape: RegisterShape, _ asked: Asked, _ act: (Draft, ImportErrand) -> Void
    ) async throws -> Response {
        try allow(shape, asked)
        let draft = Draft(try await FormBody.items(of: asked.request))
        guard FormBody.isFromHere(asked.request) else { throw FromElsewhere() }
        let key = draft[WritingRoutes.key]
        guard seal.fits(draft[WritingRoutes.token], asked) else { return try refused(shape, asked, FormTooOld()) }
        guard let errand = shelf.errand(key, of: shape.table, by: asked.who.actor) else {
            return try refused(shape, asked, ImportGone())
        }
        act(draft, errand)
        return try await followed(shape, asked, key, errand)
    }

    private func template(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        try allow(shape, asked)
        let (house, language) = (house, asked.language)
        return try await workbook(shape.title[language]) { path in
            try house.store.read { try LedgerTemplate(shape.table, $0, house.catalogue, language).write(to: path) }
        }
    }

    private func faults(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        try allow(shape, asked)
        let key = asked.address[WritingRoutes.key] ?? ""
        guard let errand = shelf.errand(key, of: shape.table, by: asked.who.actor) else { throw ImportGone() }
        return try await workbook(shape.title[asked.language]) { try errand.writeFaults(to: $0) }
    }

    /// The list's records under its conditions, every field of them, personal values covered.
    private func export(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        if let refusal = May.refusal(of: .export, on: shape, to: asked.who) { throw refusal }
        let list = ListAsked(shape, asked.address)
        guard list.faults.isEmpty else { throw BadConditions(faults: list.faults) }
        let (house, language, who) = (house, asked.language, asked.who)
        let query = try await house.reading { reading in
            let reader = ListReader(
                reading: reading, catalogue: house.catalogue, today: house.store.now.day, language: language, who: who)
            return try reader.fileQuery(list)
        }
        let work = try LedgerExport(shape.table, of: house.store, as: who.actor, language)
        try await work.note(.xlsx, query, conditions: list.first.text)
        return try await workbook(shape.title[language]) { try work.write(query, into: work.book(at: $0)) }
    }

    private func page(_ asked: Asked) async throws -> Response {
        let told = try await told(asked)
        let layout = house.layout(asked, .imports, twin: Address(ImportRoutes.twin, asked.address.items))
        return .page(ImportHistoryPage(told: told, layout: layout, catalogue: house.catalogue).html)
    }

    private func twin(_ asked: Asked) async throws -> Response { .json(try await told(asked).json) }

    /// What came in and went out of the ledgers that whoever asks may bring in.
    private func told(_ asked: Asked) async throws -> ImportsTold {
        let allowed = house.catalogue.shapes.filter { May.permitsBringing(into: $0, by: asked.who) }
        guard !allowed.isEmpty else { throw Forbidden(why: .elsewhere) }
        let before = asked.address[ImportRoutes.before].flatMap { Int64($0) }
        let (entries, wording) = try await house.reading { reading in
            let entries = try reading.fileNotes(before: before)
            var wording = Wording(asked.language)
            try wording.learnActors(entries, reading)
            return (entries, wording)
        }
        let last = entries.count == Limits.usualPageRows ? entries.last : nil
        let tables = Set(allowed.map(\.table))
        return ImportsTold(
            lines: try entries.map { try ImportHistory($0) }.filter { tables.contains($0.ledger) },
            ledgers: allowed, before: last?.seq, wording: wording)
    }

    /// Away from the threads that serve the network.
    private func reading<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await NIOThreadPool.singleton.runIfActive(work)
    }

    /// A workbook that is made for this answer, in a file that is gone when it was read.
    private func workbook(_ name: String, _ write: @escaping @Sendable (String) throws -> Void) async throws -> Response
    {
        let bytes = try await reading {
            let folder = FileManager.default.temporaryDirectory
            let path = folder.appending(path: "belfry-\(ProcessInfo.processInfo.globallyUniqueString).xlsx").path
            defer { try? FileManager.default.removeItem(atPath: path) }
            try write(path)
            guard let data = FileManager.default.contents(atPath: path) else {
                throw SheetNotWritten(reason: "temporary folder")
            }
            return [UInt8](data)
        }
        var response = Response.bytes(
            bytes, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        response.headers[.contentDisposition] = "attachment; " + FileName(name + ".xlsx").parameters
        return response
    }
}

/// The preview was let go.
struct ImportGone: Problem {
    var status: Int { 410 }
    var answer: Label { .importGone }
}

/// No file was chosen.
struct NoImportFile: Problem {
    var status: Int { 422 }
    var answer: Label { .importNoFile }
}
