import Bureau
import Declarations
import Hummingbird
import Ledger

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
        let (shape, conditions) = (asked.shape, asked.first.text)
        try await house.store.write(as: who.actor) { try $0.noteExport(shape, conditions: conditions) }
        let first = try await page(after: nil)
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

    private func page(after cursor: String?) async throws -> (bytes: [UInt8], next: String?) {
        let (asked, house, language, who) = (asked, house, language, who)
        return try await house.reading { reading in
            let today = house.store.now.day
            let reader = ListReader(
                reading: reading, catalogue: house.catalogue, today: today, language: language, who: who)
            let drill = try reader.drill(asked)
            var query = try reader.query(asked, drill)
            query.conditions.append(May.scope(of: .export, on: asked.shape, for: who))
            query.limit = Limits.pageRows
            query.from = cursor.map { .after($0) }
            let page = try reading.page(asked.shape, query)
            let columns = reader.columns(asked.shape, drill)
            var csv = Csv()
            if cursor == nil { csv.begin(asked.shape, columns, language) }
            var wording = Wording(language)
            try wording.learn(page.records, columns, reading, house.catalogue)
            for record in page.records { csv.add(record, columns, wording) }
            return (csv.bytes, page.next)
        }
    }
}

/// Bytes of a file that spreadsheets open: commas, quotation marks where needed, a mark at the front that says UTF-8.
struct Csv: Sendable {
    private(set) var bytes: [UInt8] = []

    mutating func begin(_ shape: RegisterShape, _ columns: [FieldShape], _ language: Language) {
        bytes += [0xEF, 0xBB, 0xBF]
        var heads = [Label.number[language]] + columns.map { $0.label[language] }
        if !shape.steps.isEmpty { heads.append(Label.state[language]) }
        line(heads.map { Csv.harmless($0) })
    }

    mutating func add(_ record: Record, _ columns: [FieldShape], _ wording: Wording) {
        var cells = [Csv.harmless(record.number)]
        for field in columns { cells.append(cell(record[field.column], field, wording)) }
        if !record.shape.steps.isEmpty {
            let state = record.shape.state(record.state)?.label[wording.language] ?? record.state
            cells.append(Csv.harmless(state))
        }
        line(cells)
    }

    /// Numbers go out bare, so that a spreadsheet can add them up.
    private func cell(_ datum: Datum, _ field: FieldShape, _ wording: Wording) -> String {
        switch (field.kind, datum) {
        case (.integer, .integer(let number)): String(number)
        case (.money, .integer(let fen)): Money(fen: fen).description.filter { $0 != "," }
        default: Csv.harmless(wording.text(datum, field))
        }
    }

    /// A cell that begins like a formula would be run by a spreadsheet; an apostrophe in front keeps it text.
    static func harmless(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first) else { return text }
        return "'" + text
    }

    private mutating func line(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(cell)
        }
        bytes += [13, 10]
    }

    private mutating func write(_ cell: String) {
        guard cell.utf8.contains(where: { [UInt8(ascii: ","), UInt8(ascii: "\""), 10, 13].contains($0) }) else {
            bytes.append(contentsOf: cell.utf8)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in cell.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

/// A list was asked under conditions that it does not know, by a program or for a file.
struct BadConditions: Problem {
    let faults: [Fault]
    var status: Int { 400 }
    var answer: Label { .conditionsWrong }
}
