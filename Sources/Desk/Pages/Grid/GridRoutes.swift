import Bureau
import Declarations
import Exchange
import HTTPTypes
import Hummingbird
import Ledger
import NIOPosix

/// Many new records at once, typed or pasted like in a spreadsheet: looked through, entered together, taken back
/// together.
struct GridRoutes: Sendable {
    let house: House
    let seal: FormSeal

    static let name = "grid"
    static let batch = "batch"

    func add(to routes: inout Routes) {
        for shape in house.catalogue.shapes {
            let path = GridRoutes.path(shape)
            routes.get(path) { try await show(shape, $0) }
            routes.post(path) { try await receive(shape, $0) }
            routes.post(path + "/undo") { try await undo(shape, $0) }
        }
    }

    static func path(_ shape: RegisterShape) -> String { "/\(shape.table)/\(name)" }

    private func show(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        var page = try await page(shape, asked)
        page.told = asked.address[GridRoutes.batch].flatMap { Int($0) }.map { Label.gridDone($0) }
        page.entry = asked.address[ListAsked.Name.entry].flatMap { Int64($0) }
        return .page(page.html)
    }

    private func receive(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        if let refusal = May.refusal(of: .record, on: shape, to: asked.who) { throw refusal }
        let draft = Draft(try await FormBody.items(of: asked.request, upTo: Limits.gridBytes))
        try seal.check(draft, asked)
        var page = try await page(shape, asked)
        page.text = draft.all(GridPage.rows).first ?? ""
        page.key = draft[WritingRoutes.key].isEmpty ? page.key : draft[WritingRoutes.key]
        page.unit = draft[Form.unitName]
        page.knowsAlike = draft[GridPage.knowsAlike] == "1"
        do {
            return try await work(on: &page, isTrial: draft[GridPage.what] != GridPage.save, shape, asked)
        } catch let problem as any Problem where problem.status < 500 && ![403, 404].contains(problem.status) {
            page.fault = problem.answer
            return .page(page.html, status: .init(code: problem.status))
        }
    }

    private func work(
        on page: inout GridPage, isTrial: Bool, _ shape: RegisterShape, _ asked: Asked
    ) async throws -> Response {
        let (text, batch) = (page.text, batch(page, shape, asked))
        let grid = try await away { try GridRows(text, shape, shape.fieldsOfNew) }
        (page.text, page.unknown) = (grid.text, grid.unknown)
        guard !grid.rows.isEmpty else { throw GridEmpty() }
        let (store, actor) = (house.store, asked.who.actor)
        let work = try await away {
            try LedgerImport(grid, into: store, as: actor, .init(isTrial: isTrial, batch: batch))
        }
        do {
            let outcome = try await work.run()
            guard isTrial else {
                let done = Address(GridRoutes.path(shape)).with(GridRoutes.batch, String(outcome.created))
                return .redirect(to: done.with(ListAsked.Name.entry, outcome.entry.map { String($0) }).text)
            }
            page.outcome = outcome
            page.grid = grid
            return .page(page.html, status: outcome.faultCount == 0 ? .ok : .unprocessableContent)
        } catch let rejected as ImportRejected {
            page.outcome = rejected.outcome
            page.grid = grid
            return .page(page.html, status: .unprocessableContent)
        }
    }

    private func batch(_ page: GridPage, _ shape: RegisterShape, _ asked: Asked) -> GridBatch {
        let who = asked.who
        let unit = Int64(page.unit) ?? May.home(on: shape, for: who)
        var alike: (@Sendable (RegisterShape, [Datum], Reading) throws -> [Int64])?
        if !page.knowsAlike { alike = { try AlikeReader.ids($0, $1, for: who, in: $2) } }
        return GridBatch(
            key: who.key(page.key), unit: unit,
            admits: { unit, whole, reading in
                if let whole { try May.check(.read, on: whole.shape, id: whole.id, for: who, in: reading) }
                try May.checkUnit(unit, on: shape, for: who)
            },
            alike: alike)
    }

    private func undo(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        let who = asked.who
        if let refusal = May.refusal(of: .void, on: shape, to: who) { throw refusal }
        let draft = Draft(try await FormBody.items(of: asked.request))
        try seal.check(draft, asked)
        do {
            let back = BatchReturn(house.store, as: who.actor) { May.scope(of: .void, on: $0, for: who) }
            let count = try await back.run(shape.table, note: Int64(draft[GridRoutes.batch]) ?? 0)
            var page = try await page(shape, asked)
            page.told = .gridTakenBack(count)
            return .page(page.html)
        } catch let touched as BatchTouched {
            var page = try await page(shape, asked)
            page.fault = touched.answer
            return .page(page.html, status: .conflict)
        }
    }

    private func page(_ shape: RegisterShape, _ asked: Asked) async throws -> GridPage {
        if let refusal = May.refusal(of: .record, on: shape, to: asked.who) { throw refusal }
        let (house, today, who) = (house, house.store.now.day, asked.who)
        let (form, batches) = try await house.reading { reading in
            let reader = FormReader(
                reading: reading, catalogue: house.catalogue, today: today, language: asked.language, who: who)
            return (
                try reader.form(shape, Draft(), isNew: false),
                try OwnBatches.of(shape, by: who.actor, reading.fileNotes(limit: Limits.pageRows))
            )
        }
        return GridPage(
            shape: shape, layout: house.layout(asked, .register(shape)), token: seal.token(asked), key: seal.newKey(),
            units: shape.parent == nil ? form.units : [], isOfOneUnit: form.isOfOneUnit, batches: batches)
    }

    /// Away from the threads that serve the network.
    private func away<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await NIOThreadPool.singleton.runIfActive(work)
    }
}

/// The batches that somebody has entered in a register lately and not taken back.
enum OwnBatches {
    static func of(_ shape: RegisterShape, by actor: Actor, _ notes: [Entry]) throws -> [ImportHistory] {
        let own = try notes.filter { $0.actor == actor.account }.map { try ImportHistory($0) }
            .filter { $0.ledger == shape.table }
        let back = Set(own.filter(\.isReturn).map { $0.count("batch") })
        return Array(own.filter { $0.isBatch && !back.contains($0.entry.seq) }.prefix(most))
    }

    private static let most = 5
}

/// Nothing was typed or pasted.
struct GridEmpty: Problem {
    var status: Int { 422 }
    var answer: Label { .gridEmpty }
}
