import Declarations
import Hummingbird
import Ledger

/// The palette's answers, and the page of its keys.
struct PaletteRoutes: Sendable {
    let house: House

    static let twin = "/api/v1/palette"

    func add(to routes: inout Routes) {
        routes.get(PaletteRoutes.twin, answer)
        routes.get(Whereabouts.keys.path) { asked in
            let layout = house.layout(asked, .keys)
            let html: Html = """
                <div class="top"><h1>\(asked.say(.keys))</h1></div><section class="panel"><div class="inside">\
                \(KeyList(language: asked.language).html)</div></section>
                """
            return .page(layout.page(asked.say(.keys), html))
        }
    }

    @Sendable private func answer(_ asked: Asked) async throws -> Response {
        let words = asked.address[ListAsked.Name.words] ?? ""
        let from = asked.address["from"] ?? ""
        let house = house
        let palette = try await house.reading { reading in
            try PaletteReader(reading: reading, house: house, asked: asked, from: from).palette(words)
        }
        return .json(palette.json(asked.language))
    }
}

/// The keys of the desk, as the page and the dialog show them.
struct KeyList: Sendable {
    let language: Language

    private static let keys: [(keys: [String], does: Label)] = [
        (["Ctrl K", "⌘ K"], .keyPalette), (["/"], .keySearch), (["?"], .keyHelp), (["j", "k"], .keyWalk),
        (["Enter"], .keyOpen), (["Esc"], .keyEscape), (["Ctrl Enter"], .keySend),
    ]

    var html: Html {
        var html: Html = "<dl class=\"terms keys\">"
        for line in KeyList.keys {
            let keys = Html(line.keys.map { key -> Html in "<kbd>\(key)</kbd> " })
            html.add("<dt>\(keys)</dt><dd>\(line.does[language])</dd>")
        }
        html.add("</dl>")
        return html
    }
}

/// What stands closed on every page until a key opens it.
struct Dialogs: Sendable {
    let language: Language

    private func say(_ label: Label) -> String { label[language] }

    var html: Html {
        """
        <dialog class="palette" aria-label="\(say(.palette))"><form action="\(Whereabouts.search.path)" role="search">\
        \(Icon.glass)<input type="text" name="q" role="combobox" aria-expanded="true" aria-controls="palette-list" \
        aria-autocomplete="list" aria-label="\(say(.paletteHint))" placeholder="\(say(.paletteHint))" \
        maxlength="\(Limits.searchScalars)" autocomplete="off" spellcheck="false"><kbd>Esc</kbd></form>\
        <div id="palette-list" role="listbox" aria-label="\(say(.palette))"></div>\
        <p class="foot-line" role="status" data-none="\(say(.noHits))" data-found="\(say(.paletteFound))"></p></dialog>\
        <dialog class="keys" aria-label="\(say(.keys))" data-from="\(Whereabouts.keys.path)"><h2>\(say(.keys))</h2>\
        <div></div><form method="dialog"><button class="button">\(say(.close))</button></form></dialog>
        """
    }
}
