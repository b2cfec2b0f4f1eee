import Bureau
import Declarations
import Ledger

/// The files of a record, and the form that adds one.
struct AttachmentsPanel: Sendable {
    let files: [AttachedFile]
    let record: Record
    let language: Language
    /// What the form carries unseen.
    let hidden: [(name: String, value: String)]
    /// Why the last file was not taken.
    var fault: Fault?
    let mayAdd: Bool
    let mayWithdraw: Bool

    static let id = "attachments"
    static let field = "file"
    private static let accepted = AttachmentKind.allCases.map { "." + $0.rawValue }.joined(separator: ",")

    private var shape: RegisterShape { record.shape }
    private var path: String { "/\(shape.table)/\(record.id)/\(AttachmentsPanel.id)" }
    private func say(_ label: Label) -> String { label[language] }

    var html: Html {
        let isOpen = record.state != StateShape.void.name && mayAdd
        guard isOpen || !files.isEmpty else { return "" }
        var html: Html = """
            <section class="panel" id="\(AttachmentsPanel.id)"><header><h2>\(say(.attachments))</h2>\
            <span class="side-word">\(say(.files(files.count)))</span></header>
            """
        if !files.isEmpty { html.add(table) }
        if isOpen { html.add(form) }
        html.add("</section>")
        return html
    }

    private var table: Html {
        var html: Html = """
            <div class="scroll"><table class="cards"><thead><tr><th scope="col">\(say(.fileName))</th>\
            <th scope="col">\(say(.fileKind))</th><th scope="col" class="n">\(say(.fileSize))</th>\
            <th scope="col">\(say(.fileAdded))</th><th scope="col">\(say(.state))</th></tr></thead><tbody>
            """
        for file in files { html.add(row(file)) }
        html.add("</tbody></table></div>")
        return html
    }

    private func row(_ file: AttachedFile) -> Html {
        let show: Html =
            file.kind.isPicture && file.name != nil
            ? " <a class=\"small\" href=\"\(path)/\(file.id)?\(AttachmentRoutes.show)=1\">\(say(.showFile))</a>" : ""
        let name: Html =
            file.name.map { "<a href=\"\(path)/\(file.id)\" download>\($0)</a>\(show)" }
            ?? "<span class=\"quiet\">\(say(.fileDestroyed))</span>"
        let who = file.addedBy == Actor.console.account ? say(.console) : file.addedBy
        return """
            <tr><td class="no">\(name)</td><td class="d">\(file.kind.rawValue.uppercased())</td>\
            <td class="n">\(FileSize.words(file.size))</td>\
            <td>\(file.addedAt.byMinute) \(who)</td><td class="st">\(state(file))</td></tr>
            """
    }

    private func state(_ file: AttachedFile) -> Html {
        if file.isWithdrawn { return Badge(shape, StateShape.void.name, language).html }
        guard mayWithdraw else { return "" }
        return "<a class=\"small\" href=\"\(path)/\(file.id)/void\">\(say(.withdrawAct))</a>"
    }

    private var form: Html {
        let field = AttachmentsPanel.field
        var html: Html = """
            <form class="inside upload" method="post" enctype="multipart/form-data" action="\(path)">
            """
        for (name, value) in hidden { html.add("<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">") }
        let more: Html = shape.hasPersonal ? "<span class=\"hint\">\(say(.sealedHint))</span>" : ""
        html.add(
            """
            <div class="field"><label for="\(field)">\(say(.addFile))</label>\
            <input type="file" id="\(field)" name="\(field)" required accept="\(AttachmentsPanel.accepted),.jpeg"\
            \(FieldControl.marks(of: fault, field))>\
            <span class="hint">\(say(.filesTaken))</span>\(more)\(FieldControl.words(of: fault, field, language))</div>\
            <button class="button" data-busy="\(say(.busy))">\(say(.upload))</button></form>
            """)
        return html
    }
}
