import Declarations

/// What was found: pages and acts of that name, and records of every register that has words to search.
struct SearchPage: Sendable {
    let words: String
    let palette: Palette
    let hits: [Hits]
    /// What may be entered where nothing was found.
    let begin: [Palette.Item]
    let layout: Layout

    /// The first records of a register, with the way to all of them.
    struct Hits: Sendable {
        let answer: ListAnswer

        func html(_ language: Language) -> Html {
            let shape = answer.shape
            let all = answer.asked.first.without([ListAsked.Name.limit])
            let number = Digits.grouped(Int64(min(answer.count, Limits.exactCount)))
            let table: Html =
                answer.records.isEmpty
                ? "<p class=\"quiet\">\(Label.nothingOfYours(shape.title)[language])</p>"
                : ListTable(answer: answer, isShort: true).html
            return """
                <section class="hits"><div class="hits-head"><h2>\(shape.title.heading[language])</h2>\
                <a href="\(all.text)">\(Label.allHits(number)[language])</a></div>\(table)</section>
                """
        }
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
        let ways = [Palette.Kind.lately, .pages, .acts].filter { !palette[$0].isEmpty }
        if !ways.isEmpty { html.add("<div class=\"ways\">\(Html(ways.map { section($0, palette[$0]) }))</div>") }
        if !words.isEmpty && hits.isEmpty && ways.isEmpty {
            html.add("<section class=\"empty\"><h2>\(say(.noHits))</h2><p>\(say(.noHitsHint))</p></section>")
            if !begin.isEmpty { html.add("<div class=\"ways\">\(section(.acts, begin))</div>") }
        }
        for found in hits { html.add(found.html(layout.asked.language)) }
        return layout.page(say(.search), html)
    }

    private func section(_ kind: Palette.Kind, _ items: [Palette.Item]) -> Html {
        let items = items.map { item -> Html in
            let beside: Html = kind == .lately ? "<span class=\"quiet small\">\(item.beside)</span>" : ""
            return "<li><a href=\"\(item.address)\">\(item.label)</a>\(beside)</li>"
        }
        return "<section><h2>\(say(kind.label))</h2><ul>\(Html(items))</ul></section>"
    }
}
