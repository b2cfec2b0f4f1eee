import Declarations

/// A function of the bureau: its registers with how many records each holds, and its figures.
struct FunctionPage: Sendable {
    let function: Function
    let counts: [(shape: RegisterShape, count: Int)]
    let figures: [FigureIndex.Row]
    let layout: Layout

    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        var html: Html = """
            <div class="top"><h1>\(say(function.label))</h1></div>\
            <section class="panel"><header><h2>\(say(.registers))</h2></header><div class="inside"><dl class="terms">
            """
        for (shape, count) in counts {
            let exact = count <= Limits.exactCount
            let number = Digits.grouped(Int64(min(count, Limits.exactCount))) + (exact ? "" : "+")
            html.add(
                """
                <dt class="wide"><a href="/\(shape.table)">\(say(shape.title.heading))</a></dt>\
                <dd><a class="f" href="/\(shape.table)">\(number)</a></dd>
                """)
        }
        html.add("</dl></div></section>")
        if !figures.isEmpty { html.add(FigureIndex(rows: figures, layout: layout).panels) }
        return layout.page(say(function.label), html)
    }
}
