import Bureau
import Declarations
import Ledger

/// Somebody's own account.
struct OwnAccountPage: Sendable {
    let layout: Layout
    let signed: Signed
    /// What its forms carry.
    let seal: String
    let grants: [RoleGrant]
    /// What the units of the grants are called.
    let units: [Int64: String]
    /// What was typed and not sent.
    let drafts: [DraftOffer]
    let catalogue: Catalogue
    let signIns: [SignIn]
    let tokens: [Credential]
    let hasPassword: Bool
    let deputyships: [Deputyship]
    /// A second factor to set up; nil where one stands.
    let factor: OneTimeCode?
    let bureau: String
    let faults: [Fault]
    let told: Label?
    let newToken: String?
    let hasCalendar: Bool
    /// The address of a feed that was just made.
    let newCalendar: String?

    private var language: Language { layout.asked.language }
    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        var html: Html = """
            <div class="top"><h1>\(say(.ownAccount)) <span class="quiet">\(signed.official.name) · \
            \(signed.official.actor.account)</span></h1><span class="acts">\(signOut)</span></div>
            """
        html.add(FaultList(faults: faults, language: language).html)
        if let told { html.add("<p class=\"told\" role=\"status\">\(say(told))</p>") }
        if let newToken {
            html.add("<p class=\"note\" role=\"status\">\(say(.tokenOnce))<code>\(newToken)</code></p>")
        }
        if let newCalendar {
            html.add("<p class=\"note\" role=\"status\">\(say(.calendarOnce))<code>\(newCalendar)</code></p>")
        }
        switch signed.due {
        case .password: html.add("<p class=\"note\">\(say(.passwordFirst))</p>\(passwordPanel)")
        case .secondFactor: html.add("<p class=\"note\">\(say(.secondFactorFirst))</p>\(factorPanel)")
        case nil:
            html.add(
                """
                <div class="parts">\(draftsPanel)\(rolesPanel)\(deputiesPanel)\(signInsPanel)\(passwordPanel)\
                \(factorPanel)\(tokensPanel)\(calendarPanel)</div>
                """
            )
        }
        return layout.page(faults.isEmpty ? say(.ownAccount) : say(.errorPrefix) + say(.ownAccount), html)
    }

    private var hidden: [(name: String, value: String)] { [(WritingRoutes.token, seal)] }

    private var signOut: Html {
        """
        <form method="post" action="/sign-out"><input type="hidden" name="\(WritingRoutes.token)" value="\(seal)">\
        <button class="button">\(say(.signOut))</button></form>
        """
    }

    private var rolesPanel: Html {
        let today = layout.surroundings.today
        let held = grants.filter { $0.isInForce(on: today) || $0.waits }
        guard !held.isEmpty else { return panel(say(.myRoles), "<p>\(say(.noRoles))</p>") }
        let lines = held.map { grant -> Html in
            let functions = grant.functions.codes.map { say($0.label) }.joined(separator: say(.listComma))
            let more = grant.mayExport ? " · " + say(.mayExport) : ""
            let waits = grant.waits ? " · " + say(.waitsForSecond) : ""
            let scope: Html =
                grant.scope.map { scope in
                    "<a href=\"/unit/\(scope.id)\">\(units[scope.id] ?? "#\(scope.id)")</a>"
                } ?? "\(say(.wholeBureau))"
            return """
                <li>\(say(grant.role.label)) <span class="quiet small">\(scope) · \
                \(functions.isEmpty ? say(.allFunctions) : functions)\(more)\(waits)</span></li>
                """
        }
        return panel(say(.myRoles), "<ul class=\"people\">\(Html(lines))</ul>")
    }

    private var draftsPanel: Html {
        guard !drafts.isEmpty else { return "" }
        let lines = drafts.map { offer -> Html in
            """
            <li><span>\(offer.title(catalogue, language)) \(offer.about) \
            <span class="quiet small">\(offer.savedAt.byMinute)</span></span> \
            \(offer.acts(seal, back: Whereabouts.account.path, language))</li>
            """
        }
        return panel(
            say(.drafts), id: "drafts",
            "<p class=\"hint\">\(say(.draftsHint))</p><ul class=\"people drafts\">\(Html(lines))</ul>")
    }

    static let deputies = "deputies"
    static let calendar = "calendar"

    private var calendarPanel: Html {
        let acts: [(String, Label)] =
            hasCalendar ? [("new", .calendarAnew), ("", .calendarEnd)] : [("new", .calendarGive)]
        let buttons = acts.map { value, label -> Html in
            "<button class=\"button\" name=\"act\" value=\"\(value)\">\(say(label))</button> "
        }
        let stands: Html = hasCalendar ? "<p>\(say(.calendarStands))</p>" : ""
        return panel(
            say(.calendarFeed), id: OwnAccountPage.calendar,
            """
            <p>\(say(.calendarLead))</p>\(stands)<form class="form plain" method="post" action="/me/calendar">\
            <input type="hidden" name="\(WritingRoutes.token)" value="\(seal)">\
            <div class="acts">\(Html(buttons))</div></form>
            """)
    }

    /// For whom somebody may act, and for whom they do.
    private var deputiesPanel: Html {
        let acting = signed.official.deputyship?.id
        let lines = deputyships.map { held -> Html in
            let isThis = held.id == acting
            return """
                <li><form method="post" action="\(HandingRoutes.act)">\
                <input type="hidden" name="\(WritingRoutes.token)" value="\(seal)">\
                <span>\(held.name) <span class="quiet small">\(held.number) · \
                \(say(.range(nil, held.until.description)))</span></span> \
                <button class="button small" name="id" value="\(isThis ? 0 : held.id)">\
                \(say(isThis ? .deputyEnd : .deputyBegin))</button></form></li>
                """
        }
        let list: Html =
            lines.isEmpty ? "<p>\(say(.deputyNone))</p>" : "<ul class=\"people\">\(Html(lines))</ul>"
        return panel(say(.deputyship), id: OwnAccountPage.deputies, list)
    }

    private var signInsPanel: Html {
        let lines = signIns.map { found -> Html in
            let isThis: Html = found.id == signed.id ? " <b>\(say(.thisMachine))</b>" : ""
            return """
                <li><form method="post" action="/me/end">\
                <input type="hidden" name="\(WritingRoutes.token)" value="\(seal)">\
                <span>\(found.seenAt.byMinute)\(isThis) \
                <span class="quiet small">\(found.machine.prefix(60))</span></span> \
                <button class="button small" name="id" value="\(found.id)">\(say(.end))</button></form></li>
                """
        }
        return panel(say(.signInsHere), "<ul class=\"people\">\(Html(lines))</ul>")
    }

    private var passwordPanel: Html {
        var form = PlainForm(action: "/me/password", act: .changePassword, hidden: hidden, faults: faults)
        if hasPassword {
            form.fields.append(
                .init(name: "old_password", label: .oldPassword, type: "password", fill: "current-password"))
        }
        form.fields.append(.init(name: "new_password", label: .newPassword, type: "password", fill: "new-password"))
        form.isMain = signed.due == .password
        return panel(say(.changePassword), id: SignIn.Due.password.rawValue, form.html(language))
    }

    private var factorPanel: Html {
        let id = SignIn.Due.secondFactor.rawValue
        guard let factor else { return panel(say(.secondFactor), id: id, "<p>\(say(.secondFactorStands))</p>") }
        var form = PlainForm(action: "/me/second-factor", act: .setUp, hidden: hidden, faults: faults)
        form.hidden.append(("secret", factor.base32))
        form.fields = [.init(name: "code", label: .oneTimeCode, fill: "one-time-code")]
        form.isMain = signed.due == .secondFactor
        let address = factor.address(account: signed.official.actor.account, bureau: bureau)
        return panel(
            say(.secondFactor), id: id,
            """
            <p>\(say(.secondFactorScan))</p>\(QrCode.svg(address, title: say(.secondFactor)))\
            <p class="small">\(say(.secretKey)) <code>\(factor.base32)</code></p>\(form.html(language))
            """)
    }

    private var tokensPanel: Html {
        let lines = tokens.map { token -> Html in
            """
            <li><form method="post" action="/me/tokens/end">\
            <input type="hidden" name="\(WritingRoutes.token)" value="\(seal)">\
            <span>\(token.note) <span class="quiet small">\(token.scopes) · \
            \(token.endsAt?.description.prefix(10) ?? "")</span></span> \
            <button class="button small" name="id" value="\(token.id)">\(say(.end))</button></form></li>
            """
        }
        var form = PlainForm(action: "/me/tokens", act: .giveToken, hidden: hidden, faults: faults)
        form.fields = [
            .init(name: "note", label: .tokenPurpose), .init(name: "days", label: .validDays, value: "90"),
            .init(
                name: "scopes", label: Label("权限", "Scopes"), type: "boxes",
                choices: TokenScope.allCases.map { Choice(value: $0.rawValue, name: say($0.label)) }),
        ]
        form.isMain = false
        return panel(say(.tokens), id: "tokens", "<ul class=\"people\">\(Html(lines))</ul>\(form.html(language))")
    }
}
