import Bureau
import Declarations
import HTTPTypes
import Hummingbird

/// A whole page: the bar, the navigation, the contents and the foot.
struct Layout: Sendable {
    let asked: Asked
    let surroundings: Surroundings
    let whereabouts: Whereabouts
    /// The page for programs that says the same.
    var twin: Address?
    /// The contents have their own columns, up to the window's edges.
    var isWide = false
    /// The page tells how far something has come, and is looked at again and again.
    var follows = false

    func say(_ label: Label) -> String { asked.say(label) }

    /// - Parameter title: what the window is called, before the bureau's name.
    func page(_ title: String, _ contents: Html) -> Html {
        var html = Html()
        html.reserve(contents.bytes.count + 8_000)
        html.add(head(title))
        html.add("<body><a class=\"skip\" href=\"#main\">\(say(.skipToContent))</a>")
        html.add(bar)
        html.add("<div class=\"house\">")
        html.add(navigation)
        html.add(isWide ? "<main id=\"main\" class=\"wide\">" : "<main id=\"main\">")
        if let acting = surroundings.who.deputyship {
            html.add(
                """
                <p class="note acting"><a href="\(Whereabouts.account.path)#\(OwnAccountPage.deputies)">\
                \(say(.actingUntil(acting.name, acting.until)))</a></p>
                """)
        }
        html.add(contents)
        html.add("</main></div>")
        html.add(foot)
        if isKnown { html.add(Dialogs(language: asked.language).html) }
        html.add("</body></html>")
        return html
    }

    private func head(_ title: String) -> Html {
        let code = asked.language == .zh ? "zh-Hans" : "en"
        let theme: Html = asked.theme == .auto ? "" : " data-theme=\"\(asked.theme.rawValue)\""
        let again: Html = follows ? "<noscript><meta http-equiv=\"refresh\" content=\"3\"></noscript>" : ""
        return """
            <!doctype html><html lang="\(code)"\(theme)><head><meta charset="utf-8">\
            <meta name="viewport" content="width=device-width, initial-scale=1">\
            <title>\(title) · \(surroundings.bureau)</title>\(again)\
            <link rel="icon" type="image/svg+xml" href="\(Assets.icon.path)">\
            <link rel="stylesheet" href="\(Assets.style.path)">\
            <script src="\(Assets.script.path)" defer></script></head>
            """
    }

    private var bar: Html {
        let day: Label = .dayInProse(surroundings.today)
        let tag: Html =
            surroundings.isDemonstration ? "<span class=\"tag\">\(say(.demonstration))</span>" : ""
        let dayWord: Html =
            surroundings.isDemonstration ? "<span class=\"word\">\(say(.demonstrationDay))</span> " : ""
        return """
            <header class="bar">\(menu)\
            <a class="brand" href="/">\(Icon.tower)<span>\(surroundings.bureau)</span></a>\(tag)\(find)\
            <span class="day">\(dayWord)\(say(day))</span>\
            \(tongue)\(account)</header>
            """
    }

    /// Whoever is not signed in finds nothing and has nowhere to go.
    var isKnown: Bool { surroundings.who.account != 0 }

    private var menu: Html { isKnown ? "<a class=\"menu\" href=\"#navigation\">\(say(.menu))</a>" : "" }

    private var find: Html {
        guard isKnown else { return "" }
        return """
            <form class="find" action="/search" role="search">\(Icon.glass)\
            <input type="search" name="q" maxlength="\(Limits.searchScalars)" aria-label="\(say(.search))" \
            placeholder="\(say(.searchHint))" autocomplete="off"><kbd aria-hidden="true">Ctrl K</kbd></form>\
            <a class="glass" href="/search" aria-label="\(say(.search))">\(Icon.glass)</a>
            """
    }

    /// The way to the same page in the other language.
    private var tongue: Html {
        let other = asked.language == .zh ? Language.en : .zh
        return """
            <a class="tongue" href="\(asked.address.with(Asked.language, other.rawValue).text)" \
            lang="\(other == .en ? "en" : "zh-Hans")" hreflang="\(other.rawValue)">\(say(.otherLanguage))</a>
            """
    }

    /// Who is signed in, and the way to their own page.
    private var account: Html {
        guard !surroundings.who.name.isEmpty else { return "" }
        return "<a class=\"tongue\" href=\"\(Whereabouts.account.path)\">\(surroundings.who.name)</a>"
    }

    private var navigation: Html {
        guard isKnown else { return "" }
        return surroundings.room.navigation(at: whereabouts, in: asked.language) { everyLink }
    }

    private var everyLink: Html {
        let (room, functions) = (surroundings.room, surroundings.functions)
        var html: Html = "<nav class=\"side\" id=\"navigation\" aria-label=\"\(say(.navigation))\">"
        html.add("<a class=\"shut\" href=\"#main\">\(say(.closeMenu))</a><ul>")
        for page in room.dayPages { html.add("<li>\(link(page))</li>") }
        for function in functions where function != .organisation { html.add(entry(function)) }
        html.add("</ul>")
        html.add(group(.numbersAndReports, room.numberPages))
        html.add(group(.tools, room.toolPages))
        if functions.contains(.organisation) { html.add("<ul>\(entry(.organisation))</ul>") }
        html.add("</nav>")
        return html
    }

    private func group(_ heading: Label, _ pages: [Whereabouts]) -> Html {
        guard !pages.isEmpty else { return "" }
        let items = pages.map { page -> Html in "<li>\(link(page))</li>" }
        return "<p class=\"group\">\(say(heading))</p><ul class=\"inner\">\(Html(items))</ul>"
    }

    /// A function, with its registers where the page stands in it.
    private func entry(_ function: Function) -> Html {
        guard whereabouts.function == function else { return "<li>\(link(.function(function)))</li>" }
        var html: Html = "<li class=\"open\">\(link(.function(function)))<ul class=\"inner\">"
        for shape in surroundings.registers(of: function) { html.add("<li>\(link(.register(shape)))</li>") }
        html.add("</ul></li>")
        return html
    }

    private func link(_ target: Whereabouts) -> Html {
        let current: Html = target == whereabouts ? " aria-current=\"page\"" : ""
        return "<a href=\"\(target.path)\"\(current)>\(say(target.label))</a>"
    }

    private var foot: Html {
        var html: Html = "<footer class=\"foot\"><span>\(say(.footnote)) · \(surroundings.bureau)</span>"
        if surroundings.isDemonstration {
            html.add("<span>\(say(.demonstration)) · \(say(.demonstrationDay)) \(surroundings.today)</span>")
        }
        html.add("<span class=\"choice\">\(say(.themeWord)) ")
        for (theme, label) in [(Asked.Theme.auto, Label.themeAuto), (.light, .themeLight), (.dark, .themeDark)] {
            let current: Html = asked.theme == theme ? " aria-current=\"true\"" : ""
            html.add("<a href=\"\(asked.address.with(Asked.theme, theme.rawValue).text)\"\(current)>\(say(label))</a> ")
        }
        html.add("</span>")
        html.add(tongue)
        if isKnown {
            html.add("<a href=\"\(Whereabouts.keys.path)\">\(say(.keys))</a>")
        }
        if let twin { html.add("<a href=\"\(twin.text)\">\(say(.asProgramsRead))</a>") }
        html.add("</footer>")
        return html
    }
}
