import Bureau
import Declarations
import Ledger

/// A function of the bureau: its registers with how many records each holds, and its figures.
struct FunctionPage: Sendable {
    let function: Function
    let counts: [RegisterCount]
    let figures: [FigureIndex.Row]
    let layout: Layout

    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        var html: Html = """
            <div class="top"><h1>\(say(function.label))</h1></div>\
            <section class="panel"><header><h2>\(say(.registers))</h2></header>\
            <div class="inside"><dl class="terms counts">
            """
        for counted in counts {
            html.add(
                """
                <dt><a href="/\(counted.shape.table)">\(say(counted.shape.title.heading))</a></dt>\
                <dd>\(counted.door)</dd>
                """)
        }
        html.add("</dl></div></section>")
        if !figures.isEmpty { html.add(FigureIndex(rows: figures, layout: layout).panels) }
        return layout.page(say(function.label), html)
    }
}

/// How many records a register holds.
struct RegisterCount: Sendable {
    let shape: RegisterShape
    private let count: Int

    init(_ shape: RegisterShape, _ reading: Reading, for who: Official) throws {
        self.shape = shape
        let own = May.scope(of: .read, on: shape, for: who)
        count = try reading.count(shape, Query([own]), upTo: Limits.exactCount)
    }

    /// The number as a door to the register.
    var door: Html {
        let isExact = count <= Limits.exactCount
        let number = Digits.grouped(Int64(min(count, Limits.exactCount))) + (isExact ? "" : "+")
        return "<a class=\"f\" href=\"/\(shape.table)\">\(number)</a>"
    }
}
