import Bureau
import Declarations
import HTTPTypes
import Hummingbird
import Ledger

/// Everything on record about one subject, as a page.
struct DossierPage: Sendable {
    let dossier: Dossier
    let title: String
    let layout: Layout

    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        let shape = dossier.subject.shape
        let way = [
            Crumb(name: say(shape.title.heading), path: "/\(shape.table)"),
            Crumb(name: title, path: "/\(shape.table)/\(dossier.subject.id)"),
        ]
        var html: Html = """
            \(Crumb.html(way, layout.asked.language))\
            <div class="top"><h1>\(say(Dossier.label(of: shape))) <span class="quiet">\(title)</span></h1></div>
            """
        if dossier.parts.isEmpty { html.add("<p class=\"empty\">\(say(.nothingRefersHere))</p>") }
        for part in dossier.parts { html.add(panel(part)) }
        return layout.page("\(say(Dossier.label(of: shape))) \(title)", html)
    }

    private func panel(_ part: Dossier.Part) -> Html {
        var html: Html = """
            <section class="panel"><header><h2>\(say(part.function.label))</h2>\
            <span class="side-word">\(say(.count(String(part.matters.count))))\(part.isCut ? " …" : "")</span></header>\
            <div class="scroll"><table class="cards"><thead><tr><th scope="col">\(say(.matter))</th>\
            <th scope="col">\(say(.register))</th><th scope="col">\(say(.takesPartAs))</th>\
            <th scope="col">\(say(.day))</th><th scope="col">\(say(.state))</th></tr></thead><tbody>
            """
        for matter in part.matters {
            html.add(
                """
                <tr><td class="no"><a href="\(matter.path)">\(matter.name(dossier.wording))</a></td>\
                <td data-l="\(say(.register))">\(say(matter.shape.title.heading))</td>\
                <td data-l="\(say(.takesPartAs))">\(say(matter.role.label))</td>\
                <td class="d" data-l="\(say(.day))">\(matter.day)</td>\
                <td class="st">\(Badge(matter.shape, matter.record.state, layout.asked.language).html)</td></tr>
                """)
        }
        html.add("</tbody></table></div></section>")
        return html
    }
}

extension Dossier {
    /// One person, one file (一人一档); of anything else, its dealings.
    static func label(of shape: RegisterShape) -> Label {
        shape.table == Person.table ? Label("一人一档", "Person's file") : Label("往来记录", "Dealings")
    }
}

extension Label {
    static let matter = Label("事项", "Matter")
    static let register = Label("台账", "Register")
    static let takesPartAs = Label("身份", "As")
    static let day = Label("日期", "Day")
    static let nothingRefersHere = Label("还没有记录提到这里。", "No record refers here yet.")
}

/// Every record's dossier, as a page and for programs.
struct DossierRoutes: Sendable {
    let house: House

    static let name = "dossier"

    func add(to routes: inout Routes) {
        for shape in house.catalogue.shapes {
            routes.get("/\(shape.table)/{record}/\(DossierRoutes.name)") { try await page(shape, $0) }
            routes.get("/api/v1/\(shape.table)/{record}/\(DossierRoutes.name)") { asked in
                .json(try await dossier(shape, asked).json)
            }
        }
    }

    private func dossier(_ shape: RegisterShape, _ asked: Asked) async throws -> Dossier {
        try await house.reading { reading in
            let subject = try RecordReader(house, asked, reading).record(shape)
            let reader = DossierReader(
                reading: reading, catalogue: house.catalogue, language: asked.language, who: asked.who)
            return try reader.dossier(of: subject)
        }
    }

    private func page(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        let dossier = try await dossier(shape, asked)
        let subject = dossier.subject
        let name = shape.titleField.map { dossier.wording.text(subject[$0.column], $0) } ?? subject.number
        let twin = Address("/api/v1/\(shape.table)/\(subject.id)/\(DossierRoutes.name)")
        let layout = house.layout(asked, .register(shape), twin: twin)
        return .page(DossierPage(dossier: dossier, title: name, layout: layout).html)
    }
}
