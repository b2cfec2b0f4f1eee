import Bureau
import Declarations
import Exchange
import Hummingbird
import Ledger
import Sheets

/// A list as a file for spreadsheets: the columns of the page and all of its records, masked as there.
///
/// Records are read page by page, each page from a snapshot of its own, so that a long list needs little memory.
struct ListFile: Sendable {
    let asked: ListAsked
    let house: House
    let language: Language
    let who: Official

    /// The list's first page is read before anything is sent, so that a refusal is still an answer of its own.
    func response() async throws -> Response {
        if let refusal = May.refusal(of: .export, on: asked.shape, to: who) { throw refusal }
        guard asked.faults.isEmpty else { throw BadConditions(faults: asked.faults) }
        let first = try await page(after: nil)
        try await LedgerExport(asked.shape.table, of: house.store, as: who.actor, language)
            .note(.csv, query(), conditions: asked.first.text)
        let body = ResponseBody { writer in
            try await writer.write(ByteBuffer(bytes: first.bytes))
            var cursor = first.next
            while let after = cursor {
                let page = try await page(after: after)
                try await writer.write(ByteBuffer(bytes: page.bytes))
                cursor = page.next
            }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8", .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"\(asked.shape.table).csv\"",
            ], body: body)
    }

    private func query() async throws -> Query {
        let (asked, house, language, who) = (asked, house, language, who)
        return try await house.reading { reading in
            let reader = ListReader(
                reading: reading, catalogue: house.catalogue, today: house.store.now.day, language: language, who: who)
            return try reader.fileQuery(asked)
        }
    }

    private func page(after cursor: String?) async throws -> (bytes: [UInt8], next: String?) {
        let (asked, house, language, who) = (asked, house, language, who)
        return try await house.reading { reading in
            let today = house.store.now.day
            let reader = ListReader(
                reading: reading, catalogue: house.catalogue, today: today, language: language, who: who)
            let drill = try reader.drill(asked)
            var query = try reader.fileQuery(asked)
            query.limit = Limits.pageRows
            query.from = cursor.map { .after($0) }
            let page = try reading.page(asked.shape, query)
            let columns = reader.columns(asked.shape, drill)
            var wording = Wording(language)
            try wording.learn(page.records, columns, reading, house.catalogue)
            let rows = ListRows(shape: asked.shape, columns: columns, wording: wording)
            var csv = CsvWriter(isFirst: cursor == nil)
            if cursor == nil { csv.add(rows.heading) }
            for record in page.records { csv.add(rows.row(record)) }
            return (csv.bytes, page.next)
        }
    }
}

/// A list's records as rows of a file.
struct ListRows: Sendable {
    let shape: RegisterShape
    let columns: [FieldShape]
    let wording: Wording

    var heading: [Cell] {
        let heads = [Label.number] + columns.map(\.label) + (shape.steps.isEmpty ? [] : [Label.state])
        return heads.map { .text(wording.say($0)) }
    }

    func row(_ record: Record) -> [Cell] {
        var cells = [Cell.text(record.numberOrId)] + columns.map { cell(record[$0.column], $0) }
        if !shape.steps.isEmpty {
            cells.append(.text(shape.state(record.state).map { wording.say($0.label) } ?? record.state))
        }
        return cells
    }

    /// Numbers go out bare, so that a spreadsheet can add them up.
    private func cell(_ datum: Datum, _ field: FieldShape) -> Cell {
        switch (field.kind, datum) {
        case (.integer, .integer(let number)): .number(String(number))
        case (.money, .integer(let fen)): .number(Money(fen: fen).description.filter { $0 != "," })
        default: .text(wording.text(datum, field))
        }
    }
}

/// A list was asked under conditions that it does not know, by a program or for a file.
struct BadConditions: Problem {
    let faults: [Fault]
    var status: Int { 400 }
    var answer: Label { .conditionsWrong }
}
