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
    private static let before = "before"

    func add(to routes: inout Routes) {
        routes.get(ImportRoutes.home, history)
        for shape in house.catalogue.shapes {
            let path = ImportRoutes.path(shape)
            routes.get(path) { asked in
                try allow(shape, asked)
                return page(shape, asked)
            }
            routes.post(path) { try await preview(shape, $0) }
            routes.post(path + "/run") { try await run(shape, $0) }
            routes.get(path + "/template.xlsx") { try await template(shape, $0) }
            routes.get(path + "/faults.xlsx") { try await faults(shape, $0) }
            routes.get("/\(shape.table).xlsx") { try await export(shape, $0) }
        }
    }

    private func allow(_ shape: RegisterShape, _ asked: Asked) throws {
        if let refusal = May.refusal(ofBringingInto: shape, to: asked.who) { throw refusal }
    }

    private func page(
        _ shape: RegisterShape, _ asked: Asked, key: String? = nil, _ outcome: ImportOutcome? = nil,
        fault: Label? = nil, status: HTTPResponse.Status = .ok
    ) -> Response {
        let page = ImportPage(
            shape: shape, layout: house.layout(asked, .register(shape)), token: seal.token(asked), key: key,
            outcome: outcome,
            fault: fault)
        return .page(page.html, status: status)
    }

    private func preview(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        try allow(shape, asked)
        guard FormBody.isFromHere(asked.request) else { throw FromElsewhere() }
        do {
            let upload = try await Upload(reading: asked.request)
            guard seal.fits(upload.texts[WritingRoutes.token] ?? "", asked) else { throw FormTooOld() }
            guard let name = upload.name, !upload.bytes.isEmpty else { throw NoImportFile() }
            let isOpening = upload.texts["opening"] == "1"
            let work = try await reading {
                try LedgerImport(
                    shape.table, from: .bytes(upload.bytes), name: name, into: house.store, as: asked.who.actor,
                    .init(isTrial: true, isOpening: isOpening))
            }
            let outcome = try await work.run()
            let key = seal.newKey()
            shelf.keep(
                .init(
                    owner: asked.who.actor, ledger: shape.table, name: name, bytes: upload.bytes, isOpening: isOpening,
                    outcome: outcome),
                under: key)
            return page(shape, asked, key: key, outcome)
        } catch let problem as any Problem where problem.status < 500 && problem.status != 404 {
            return page(shape, asked, fault: problem.answer, status: .init(code: problem.status))
        }
    }

    private func run(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        try allow(shape, asked)
        let draft = Draft(try await FormBody.items(of: asked.request))
        guard FormBody.isFromHere(asked.request) else { throw FromElsewhere() }
        do {
            guard seal.fits(draft[WritingRoutes.token], asked) else { throw FormTooOld() }
            let key = draft[WritingRoutes.key]
            guard let waiting = shelf.file(key, of: shape.table, by: asked.who.actor) else { throw ImportGone() }
            let work = try await reading {
                try waiting.work(house.store, asked.who.actor, isPartial: draft["rows"] == "good")
            }
            let outcome = try await work.run()
            shelf.release(key)
            return page(shape, asked, outcome)
        } catch let rejected as ImportRejected {
            return page(shape, asked, rejected.outcome, fault: rejected.answer, status: .unprocessableContent)
        } catch let problem as any Problem where problem.status < 500 && problem.status != 404 {
            return page(shape, asked, fault: problem.answer, status: .init(code: problem.status))
        }
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
        guard let waiting = shelf.file(key, of: shape.table, by: asked.who.actor) else { throw ImportGone() }
        let (store, actor) = (house.store, asked.who.actor)
        return try await workbook(shape.title[asked.language]) { path in
            try waiting.work(store, actor, isTrial: true).writeFaults(waiting.outcome, to: path)
        }
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
        return try await workbook(shape.title[language]) { try work.workbook(at: $0, query) }
    }

    private func history(_ asked: Asked) async throws -> Response {
        let allowed = house.catalogue.shapes.filter { May.permitsBringing(into: $0, by: asked.who) }
        guard !allowed.isEmpty else { throw Forbidden(why: .elsewhere) }
        let before = asked.address[ImportRoutes.before].flatMap { Int64($0) }
        let entries = try await house.reading { try $0.fileNotes(before: before) }
        let last = entries.count == Limits.usualPageRows ? entries.last : nil
        let older = last.map { Address(ImportRoutes.home).with(ImportRoutes.before, String($0.seq)) }
        let page = ImportHistoryPage(
            history: try entries.map { try ImportHistory($0) }.filter { line in
                allowed.contains { $0.table == line.ledger }
            }, layout: house.layout(asked, .imports), catalogue: house.catalogue, ledgers: allowed, older: older)
        return .page(page.html)
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
