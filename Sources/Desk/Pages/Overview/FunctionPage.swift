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
        var html: Html = "<div class=\"top\"><h1>\(say(function.label))</h1></div>"
        html.add(RegisterCount.panel(counts, layout.asked.language))
        if !figures.isEmpty { html.add(FigureIndex(rows: figures, layout: layout).panels(.figuresThisYear)) }
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

    /// The registers beside one another, each with how many records it holds.
    static func panel(_ counts: [RegisterCount], _ language: Language) -> Html {
        let items = counts.map { counted -> Html in
            """
            <dt><a href="/\(counted.shape.table)">\(counted.shape.title.heading[language])</a></dt>\
            <dd>\(counted.door)</dd>
            """
        }
        return """
            <section class="panel"><header><h2>\(Label.registers[language])</h2></header>\
            <div class="inside"><dl class="terms counts">\(Html(items))</dl></div></section>
            """
    }

    /// The number as a door to the register.
    var door: Html {
        let isExact = count <= Limits.exactCount
        let number = Digits.grouped(Int64(min(count, Limits.exactCount))) + (isExact ? "" : "+")
        return "<a class=\"f\" href=\"/\(shape.table)\">\(number)</a>"
    }
}
