import Declarations
import Exchange
import Ledger

/// The first rows of a file as their records will be: what is new, what replaces what.
struct ImportedRows: Sendable {
    let rows: [ImportedRow]
    let shape: RegisterShape
    let wording: Wording

    private func say(_ label: Label) -> String { wording.say(label) }

    /// Looks up what the rows' references are called and what their local codes mean.
    init(_ rows: [ImportedRow], _ shape: RegisterShape, _ language: Language, _ house: House) throws {
        self.rows = rows
        self.shape = shape
        wording = try house.store.read { reading in
            var wording = Wording(language)
            for (index, field) in shape.fields.enumerated() {
                let data = rows.flatMap { [$0.values[index].now, $0.values[index].before ?? .null] }
                try wording.learnCodes(of: field, reading)
                try wording.learn(field, Set(data.compactMap(\.integer)), reading, house.catalogue)
            }
            return wording
        }
    }

    /// The fields in which a row has something.
    private var columns: [Int] {
        shape.fields.indices.filter { index in rows.contains { shows($0.values[index]) } }
    }

    private func shows(_ value: ImportedRow.Value) -> Bool { !isNothing(value.now) || value.before != nil }

    private func isNothing(_ datum: Datum) -> Bool { datum == .null || datum == .text("") }

    var html: Html {
        guard !rows.isEmpty else { return "" }
        let columns = columns
        var html: Html = """
            <section class="panel"><header><h2>\(say(.importFirstRows))</h2>\
            <span class="side-word">\(say(.importShown(rows.count)))</span></header>\
            <div class="scroll"><table class="cards brought"><thead><tr><th scope="col">\(say(.importRow))</th>\
            <th scope="col">\(say(.importResult))</th><th scope="col">\(say(.number))</th>
            """
        for index in columns {
            let kind: Html = shape.fields[index].isNumber ? " class=\"n\"" : ""
            html.add("<th scope=\"col\"\(kind)>\(say(shape.fields[index].label))</th>")
        }
        if !shape.steps.isEmpty { html.add("<th scope=\"col\">\(say(.state))</th>") }
        html.add("</tr></thead><tbody>")
        for row in rows { html.add(line(row, columns)) }
        html.add("</tbody></table></div></section>")
        return html
    }

    private func line(_ row: ImportedRow, _ columns: [Int]) -> Html {
        let number: Html = row.number.map { "\($0)" } ?? "<span class=\"quiet\">\(say(.importNumberLater))</span>"
        var html: Html = """
            <tr><td class="no" data-l="\(say(.importRow))">\(row.row)</td>\
            <td class="st"><span class="badge \(kind(row.mark))">\(say(row.mark.label))</span></td><td>\(number)</td>
            """
        for index in columns { html.add(cell(row.values[index], shape.fields[index])) }
        if !shape.steps.isEmpty {
            html.add("<td class=\"st\">\(Badge(shape, row.state, wording.language).html)</td>")
        }
        html.add("</tr>")
        return html
    }

    private func kind(_ mark: ImportedRow.Mark) -> Html {
        switch mark {
        case .new: "done"
        case .changed: "going"
        case .unchanged, .known: ""
        }
    }

    private func cell(_ value: ImportedRow.Value, _ field: FieldShape) -> Html {
        guard shows(value) else { return "<td class=\"nil\">—</td>" }
        let kind: Html = field.isLong ? "cut" : field.isNumber ? "n" : field.isTime ? "d" : ""
        let now = words(value.now, field)
        let was: Html = value.before.map { "<del>\(words($0, field))</del> → " } ?? ""
        let text: Html = value.before == nil ? now : "\(was)<ins>\(now)</ins>"
        return "<td class=\"\(kind)\" data-l=\"\(say(field.label))\">\(text)</td>"
    }

    private func words(_ datum: Datum, _ field: FieldShape) -> Html {
        isNothing(datum) ? "—" : "\(wording.text(datum, field))"
    }
}
