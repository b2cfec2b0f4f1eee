import Bureau
import Declarations
import Ledger

/// Every account with its roles, and the form that opens one.
struct AccountsPage: Sendable {
    let layout: Layout
    let token: String
    let lines: [Line]
    let draft: Draft
    let faults: [Fault]

    /// An account with every role that it has or had.
    struct Line: Sendable {
        let row: Row<Account>
        let grants: [Row<RoleGrant>]
    }

    /// Asks for closed accounts too.
    static let closed = "closed"

    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        var html: Html = "<div class=\"top\"><h1>\(say(.accounts))</h1></div>"
        html.add(FaultList(faults: faults, language: layout.asked.language).html)
        html.add(
            """
            <div class="scroll list"><table class="table cards"><thead><tr><th scope="col">\(say(.signInName))</th>\
            <th scope="col">\(say(.nameOrPost))</th><th scope="col">\(say(.role))</th>\
            <th scope="col">\(say(.state))</th></tr></thead><tbody>
            """)
        let today = layout.surroundings.today
        let showsClosed = layout.asked.address[AccountsPage.closed] != nil
        let closed = lines.count { $0.row.record.closedOn != nil }
        for line in lines where showsClosed || line.row.record.closedOn == nil {
            let held = line.grants.map(\.record).filter { $0.isInForce(on: today) || $0.waits }
            let roles = held.map { say($0.role.label) + ($0.waits ? " (…)" : "") }.joined(separator: say(.listComma))
            let state = line.row.record.closedOn.map { "\(say(.closed)) \($0)" } ?? ""
            html.add(
                """
                <tr><td class="no"><a href="/accounts/\(line.row.id)">\(line.row.record.signIn)</a></td>\
                <td>\(line.row.record.name)</td><td>\(roles)</td><td class="st">\(state)</td></tr>
                """)
        }
        html.add("</tbody></table></div>")
        if closed > 0 {
            let way = Address("/accounts").with(AccountsPage.closed, showsClosed ? nil : "1")
            let words: Label = showsClosed ? .withoutClosed : .withClosed(closed)
            html.add("<p class=\"table-foot\"><a href=\"\(way.text)\">\(say(words))</a></p>")
        }
        var form = PlainForm(action: "/accounts", act: .openAccount, faults: faults)
        form.hidden = [(WritingRoutes.token, token)]
        form.fields = [
            .init(name: "account", label: .signInName, value: draft["account"]),
            .init(name: "name", label: .nameOrPost, value: draft["name"]),
        ]
        html.add(panel(say(.openAccount), form.html(layout.asked.language)))
        return layout.page(say(.accounts), html)
    }
}

/// One account: its roles, and what the security administrator does with it.
struct AccountPage: Sendable {
    let layout: Layout
    let token: String
    let line: AccountsPage.Line
    let units: [(Int64, String)]
    let hasFactor: Bool
    /// A password that was just set, shown this once.
    let password: String?
    let faults: [Fault]

    private var language: Language { layout.asked.language }
    private var path: String { "/accounts/\(line.row.id)" }
    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        let account = line.row.record
        var html = Crumb.html([Crumb(name: say(.accounts), path: "/accounts")], language)
        html.add(
            "<div class=\"top\"><h1>\(account.name) <span class=\"quiet\">\(account.signIn)</span></h1></div>")
        html.add(FaultList(faults: faults, language: language).html)
        if let password {
            html.add("<p class=\"note\" role=\"status\">\(say(.initialPassword))<code>\(password)</code></p>")
        }
        html.add(grants)
        guard account.closedOn == nil else { return layout.page(account.name, html) }
        html.add(panel(say(.grantRole), grantForm.html(language)))
        var close = form("close", .closeAccount)
        close.fields = [.init(name: Form.reasonName, label: .reason)]
        var others = form("password", .resetPassword).html(language)
        if hasFactor { others.add(form("second-factor", .forgetSecondFactor).html(language)) }
        html.add(panel(say(.resetPassword), others))
        html.add(panel(say(.closeAccount), close.html(language)))
        return layout.page(account.name, html)
    }

    private func form(_ ending: String, _ act: Label) -> PlainForm {
        var form = PlainForm(action: "\(path)/\(ending)", act: act, faults: faults)
        form.hidden = [(WritingRoutes.token, token)]
        form.isMain = false
        return form
    }

    private var grantForm: PlainForm {
        var form = form("grant", .grantRole)
        let everywhere = Choice(value: "", name: say(.wholeBureau))
        form.fields = [
            .init(
                name: "role", label: .role,
                choices: Role.allCases.map { Choice(value: $0.rawValue, name: say($0.label)) }),
            .init(
                name: "scope", label: Label("机构范围", "Within"),
                choices: [everywhere] + units.map { Choice(value: String($0.0), name: $0.1) }),
            .init(
                name: "functions", label: Label("职能（不选为全部）", "Functions (none for all)"), type: "boxes",
                choices: Function.allCases.map { Choice(value: $0.rawValue, name: say($0.label)) }),
            .init(
                name: "may_export", label: .mayExport,
                choices: [Choice(value: "0", name: say(.no)), Choice(value: "1", name: say(.yes))]),
            .init(name: "ends_on", label: Label("截止日期（可空）", "Until (may be empty)"), type: "date"),
        ]
        return form
    }

    private var grants: Html {
        let today = layout.surroundings.today
        var html: Html = """
            <div class="scroll list"><table class="table cards"><thead><tr><th scope="col">\(say(.role))</th>\
            <th scope="col">\(say(.unit))</th><th scope="col">\(say(.day))</th><th scope="col">\(say(.state))</th>\
            </tr></thead><tbody>
            """
        for grant in line.grants {
            let record = grant.record
            let unit = record.scope.map { scope in units.first { $0.0 == scope.id }?.1 ?? "#\(scope.id)" }
            let functions = record.functions.codes.map { say($0.label) }.joined(separator: say(.listComma))
            let acts: Html = record.isInForce(on: today) || record.waits ? self.acts(grant) : ""
            html.add(
                """
                <tr><td class="no">\(say(record.role.label))<br><span class="quiet small">\(functions)\
                \(record.mayExport ? " · " + say(.mayExport) : "")</span></td><td>\(unit ?? say(.wholeBureau))</td>\
                <td class="d">\(record.startsOn) – \(record.endsOn.map { "\($0)" } ?? "")</td>\
                <td class="st">\(record.waits ? say(.waitsForSecond) : "")\(acts)</td></tr>
                """)
        }
        html.add("</tbody></table></div>")
        return html
    }

    private func acts(_ grant: Row<RoleGrant>) -> Html {
        var html = Html()
        if grant.record.waits {
            html.add(
                """
                <form class="line-form" method="post" action="\(path)/approve">\
                <input type="hidden" name="\(WritingRoutes.token)" value="\(token)">\
                <button class="button small" name="id" value="\(grant.id)">\(say(.approve))</button></form>
                """)
        }
        html.add(
            """
            <form class="line-form" method="post" action="\(path)/end">\
            <input type="hidden" name="\(WritingRoutes.token)" value="\(token)">\
            <input type="text" name="\(Form.reasonName)" maxlength="\(Limits.lineScalars)" \
            aria-label="\(say(.reason))" placeholder="\(say(.reason))">\
            <button class="button small" name="id" value="\(grant.id)">\(say(.end))</button></form>
            """)
        return html
    }
}
