import Bureau
import Declarations
import Ledger

/// Two files of one person beside one another, with what refers to each.
struct MergingPage: Sendable {
    /// The file that would join the other.
    let joining: Record
    let references: [FileReferences]
    let wording: Wording
    let layout: Layout
    var staying: Record?
    var stayingReferences: [FileReferences] = []
    var draft = Draft([])
    var hidden: [(name: String, value: String)] = []
    var faults: [Fault] = []

    private var action: String { "/\(Person.table)/\(joining.id)/\(MergingRoutes.name)" }
    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        let title = say(.merging(joining.number))
        var html: Html = "<div class=\"top\"><h1>\(title)</h1></div>"
        html.add(FaultList(faults: faults, language: layout.asked.language, said: say(.typedIsKept)).html)
        html.add(panel(say(.otherFile), chooser.html(layout.asked.language)))
        if let staying {
            html.add(preview(staying))
        } else {
            html.add(panel(say(.referencesMove), counts()))
        }
        return layout.page(faults.isEmpty ? title : say(.errorPrefix) + title, html)
    }

    private var chooser: PlainForm {
        var form = PlainForm(action: action, act: .handingPreview, faults: faults)
        form.method = "get"
        form.isMain = staying == nil
        form.fields = [
            .init(
                name: MergingRoutes.other, label: .otherFile, value: draft[MergingRoutes.other], hint: .referenceHint)
        ]
        return form
    }

    private func preview(_ staying: Record) -> Html {
        var html: Html = """
            <div class="scroll"><table class="cards"><thead><tr><th scope="col">\(say(.fields))</th>\
            <th scope="col">\(say(.fileJoins)) \(joining.number)</th>\
            <th scope="col">\(say(.fileStays)) \(staying.number)</th></tr></thead><tbody>
            """
        for field in Person.shape.fields {
            let values = [joining, staying].map { wording.text($0[field.column], field) }
            html.add(
                """
                <tr><th scope="row">\(say(field.label))</th>\
                <td data-l="\(say(.fileJoins))">\(values[0].isEmpty ? "—" : values[0])</td>\
                <td data-l="\(say(.fileStays))">\(values[1].isEmpty ? "—" : values[1])</td></tr>
                """)
        }
        html.add("</tbody></table></div>")
        return panel(say(.twoFiles), html) + panel(say(.referencesMove), counts()) + act(staying)
    }

    /// What refers to the two files, register by register.
    private func counts() -> Html {
        guard !references.isEmpty else { return "<p>\(say(.nothingRefers))</p>" }
        var html: Html = "<dl class=\"terms\">"
        for found in references {
            let there = stayingReferences.first {
                $0.shape.table == found.shape.table && $0.field.column == found.field.column
            }
            let kept = there?.count ?? 0
            let moves: Label =
                staying == nil ? .movesLater(found.count) : .moves(found.count, to: found.count + kept)
            html.add(
                """
                <dt>\(say(found.shape.title.heading))</dt><dd>\(say(moves)) \
                <span class="quiet small">\(say(found.field.label))</span></dd>
                """)
        }
        html.add("</dl>")
        return html
    }

    private func act(_ staying: Record) -> Html {
        var form = PlainForm(action: action, act: .proposeMerging, hidden: hidden, faults: faults)
        form.hidden.append((MergingRoutes.other, staying.number))
        form.fields = [
            .init(
                name: MergingRoutes.ground, label: PersonMerge.shape.field("ground")?.label ?? .reason,
                value: draft[MergingRoutes.ground])
        ]
        return panel(
            say(.proposeMerging), "<p class=\"note\">\(say(.mergingAfter))</p>\(form.html(layout.asked.language))")
    }
}

extension Html {
    fileprivate static func + (left: Html, right: Html) -> Html { Html([left, right]) }
}
