import Declarations

/// What was found: pages and acts of that name, and records of every register that has words to search.
struct SearchPage: Sendable {
    let words: String
    let palette: Palette
    let hits: [Hits]
    let layout: Layout

    struct Hits: Sendable {
        let answer: ListAnswer
    }

    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        var html: Html = """
            <div class="top"><h1>\(words.isEmpty ? say(.noWords) : say(.resultsFor(words)))</h1></div>\
            <form class="filter" action="/search" role="search"><div class="fields one"><div class="field">\
            <label for="q">\(say(.searchHint))</label><input type="search" id="q" name="q" value="\(words)" \
            maxlength="\(Limits.searchScalars)"></div>\
            <div class="acts"><button class="button main">\(say(.find))</button></div></div></form>
            """
        let ways = [Palette.Kind.pages, .acts].filter { !palette[$0].isEmpty }
        if !ways.isEmpty { html.add("<div class=\"ways\">\(Html(ways.map { section($0) }))</div>") }
        if !words.isEmpty && hits.isEmpty && ways.isEmpty {
            html.add("<section class=\"empty\"><h2>\(say(.noHits))</h2><p>\(say(.noHitsHint))</p></section>")
        }
        for found in hits {
            let shape = found.answer.shape
            let all = found.answer.asked.first.without([ListAsked.Name.limit])
            let number = Digits.grouped(Int64(min(found.answer.count, Limits.exactCount)))
            html.add(
                """
                <section class="hits"><div class="hits-head"><h2>\(say(shape.title.heading))</h2>\
                <a href="\(all.text)">\(say(.allHits(number)))</a></div>\
                \(ListTable(answer: found.answer).html)</section>
                """)
        }
        return layout.page(say(.search), html)
    }

    private func section(_ kind: Palette.Kind) -> Html {
        let items = palette[kind].map { item -> Html in "<li><a href=\"\(item.address)\">\(item.label)</a></li>" }
        return "<section><h2>\(say(kind.label))</h2><ul>\(Html(items))</ul></section>"
    }
}
