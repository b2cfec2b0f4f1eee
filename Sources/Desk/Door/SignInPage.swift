import Declarations

/// The page on which people sign in.
struct SignInPage: Sendable {
    let layout: Layout
    let token: String
    let accounts: [DemonstrationAccount]
    let draft: Draft
    let to: String
    let faults: [Fault]

    private var language: Language { layout.asked.language }
    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        var html: Html = "<div class=\"entry\"><div class=\"top\"><h1>\(say(.signIn))</h1></div>"
        html.add(FaultList(faults: faults, language: language).html)
        if !accounts.isEmpty { html.add(demonstration) }
        var form = PlainForm(action: "/sign-in", act: .signIn)
        form.hidden = [(WritingRoutes.token, token), ("to", to)]
        form.isMain = accounts.isEmpty
        form.fields = [
            .init(name: "account", label: .signInName, value: draft["account"], fill: "username"),
            .init(name: "password", label: .password, type: "password", hint: .lockHint, fill: "current-password"),
            .init(name: "code", label: .oneTimeCode, hint: .oneTimeCodeHint, fill: "one-time-code"),
        ]
        html.add(panel(say(.signIn), form.html(language)))
        html.add("<p><a href=\"\(LawRoutes.publicCalculator)\">\(say(.calculatorForAll))</a></p></div>")
        return layout.page(faults.isEmpty ? say(.signIn) : say(.errorPrefix) + say(.signIn), html)
    }

    private var demonstration: Html {
        var html: Html = """
            <section class="panel"><header><h2>\(say(.demonstrationAccounts))</h2>\
            <span class="tag">\(say(.demonstration))</span></header><div class="inside">\
            <p class="quiet small">\(say(.demonstrationAccountsHint))</p><ul class="people">
            """
        for account in accounts {
            html.add(
                """
                <li><form method="post" action="/sign-in/demonstration">\
                <input type="hidden" name="\(WritingRoutes.token)" value="\(token)">\
                <input type="hidden" name="to" value="\(to)">\
                <button class="button" name="account" value="\(account.signIn)">\(account.name)</button>\
                <span class="quiet small">\(account.signIn)</span></form></li>
                """)
        }
        html.add("</ul></div></section>")
        return html
    }
}

/// The page on which the first administrator opens their account.
struct FirstPage: Sendable {
    let layout: Layout
    let token: String
    let draft: Draft
    let faults: [Fault]

    var html: Html {
        let language = layout.asked.language
        let title = layout.say(.firstAdministrator)
        var form = PlainForm(action: "/first", act: .openAccount, faults: faults)
        form.hidden = [(WritingRoutes.token, token)]
        form.fields = [
            .init(name: "code", label: .openingCode, value: draft["code"]),
            .init(name: "account", label: .signInName, value: draft["account"], fill: "username"),
            .init(name: "name", label: .nameOrPost, value: draft["name"]),
            .init(name: "new_password", label: .newPassword, type: "password", fill: "new-password"),
        ]
        var html: Html = "<div class=\"entry\"><div class=\"top\"><h1>\(title)</h1></div>"
        html.add(FaultList(faults: faults, language: language).html)
        html.add("<p class=\"note\">\(layout.say(.firstHint))</p>")
        html.add(panel(title, form.html(language)))
        html.add("</div>")
        return layout.page(faults.isEmpty ? title : layout.say(.errorPrefix) + title, html)
    }
}
