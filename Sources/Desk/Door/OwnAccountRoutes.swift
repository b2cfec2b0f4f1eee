import Bureau
import Declarations
import HTTPTypes
import Hummingbird
import Ledger

/// What everybody does with their own account: password, second factor, sign-ins, tokens.
struct OwnAccountRoutes: Sendable {
    let house: House
    let seal: FormSeal

    func add(to routes: inout Routes) {
        routes.get("/me") { try await show($0) }
        routes.post("/me/password", changePassword)
        routes.post("/me/second-factor", setUp)
        routes.post("/me/end", end)
        routes.post("/me/drafts/end", endDraft)
        routes.post("/me/tokens", giveToken)
        routes.post("/me/tokens/end", endToken)
        routes.post("/me/calendar", setCalendar)
    }

    /// - Parameters:
    ///   - token: one that was just given, shown this once.
    ///   - factor: a second factor that is being set up and whose code did not fit.
    private func show(
        _ asked: Asked, _ faults: [Fault] = [], told: Label? = nil, token: String? = nil, factor: OneTimeCode? = nil,
        calendar: String? = nil
    ) async throws -> Response {
        guard let signed = asked.signed, !signed.id.isEmpty else { throw NotSignedIn() }
        let name = signed.official.actor.account
        let house = house
        let (today, person) = (house.store.now.day, signed.official.own)
        let (grants, units, tokens, hasFactor, hasPassword, hasCalendar, deputyships) = try await house.reading {
            reading in
            let grants = try Accounts.grants(of: signed.official.account, in: reading).map(\.record)
            return (
                grants, try reading.names(Unit.shape, Set(grants.compactMap { $0.scope?.id })),
                try reading.credentials(.token, of: signed.official.account),
                try !reading.credentials(.secondFactor, of: signed.official.account).isEmpty,
                try !reading.credentials(.password, of: signed.official.account).isEmpty,
                try !reading.credentials(.calendar, of: signed.official.account).isEmpty,
                try person.map { try Deputyship.held(by: $0, on: today, in: reading) } ?? []
            )
        }
        let page = OwnAccountPage(
            layout: house.layout(asked, .account), signed: signed, seal: seal.token(asked), grants: grants,
            units: units,
            drafts: try DraftKeeper(house: house).waiting(of: name), catalogue: house.catalogue,
            signIns: try house.state.signIns(of: name, at: house.wall.now()), tokens: tokens, hasPassword: hasPassword,
            deputyships: deputyships, factor: hasFactor ? nil : factor ?? OneTimeCode(from: .system),
            bureau: house.store.holding.bureau, faults: faults, told: told, newToken: token,
            hasCalendar: hasCalendar, newCalendar: calendar)
        return .page(page.html, status: faults.isEmpty ? .ok : .unprocessableContent)
    }

    @Sendable private func endDraft(_ asked: Asked) async throws -> Response {
        let (draft, signed) = try await form(asked)
        if let place = DraftPlace(draft["place"]) {
            try DraftKeeper(house: house).forget(place, of: signed.official.actor.account)
        }
        return .redirect(to: SignInRoutes.target(draft["back"]))
    }

    private func form(_ asked: Asked) async throws -> (Draft, Signed) {
        let draft = Draft(try await FormBody.items(of: asked.request))
        try seal.check(draft, asked)
        guard let signed = asked.signed, !signed.id.isEmpty else { throw NotSignedIn() }
        return (draft, signed)
    }

    @Sendable private func changePassword(_ asked: Asked) async throws -> Response {
        let (draft, signed) = try await form(asked)
        let official = signed.official
        let name = official.actor.account
        let (old, new) = (draft.all("old_password").first ?? "", draft.all("new_password").first ?? "")
        if try house.state.lockedUntil(name, at: house.wall.now()) != nil { throw NotSignedIn() }
        let kept = try await house.reading { try $0.credentials(.password, of: official.account).last }
        var faults = Accounts.faults(ofPassword: new, for: name)
        if let kept, !Password.fits(old, kept.secret) {
            try house.state.noteFailure(name, at: house.wall.now())
            faults.append(
                Fault(field: "old_password", rule: "password", answer: Label("现在的密码不符", "Not the present password")))
        } else if old == new {
            faults.append(
                Fault(field: "new_password", rule: "same", answer: Label("新密码与现在的相同", "The new one is the old one")))
        }
        guard faults.isEmpty else { return try await show(asked, faults) }
        let hash = try Password.hash(new)
        try await house.store.write(as: official.actor) { transaction in
            let row = try transaction.reading.find(Account.self, official.account)
            try transaction.setPassword(hash, of: row, isInitial: false)
        }
        try house.state.endAll(of: name, but: signed.id)
        return try await settled(asked, signed, told: .passwordChanged)
    }

    @Sendable private func setUp(_ asked: Asked) async throws -> Response {
        let (draft, signed) = try await form(asked)
        let official = signed.official
        guard let factor = OneTimeCode(base32: draft["secret"]) else { throw FormTooOld() }
        let isSet = try await house.reading { try !$0.credentials(.secondFactor, of: official.account).isEmpty }
        guard !isSet else { return .redirect(to: "/me") }
        guard let counter = factor.counter(of: draft["code"], at: house.wall.now()),
            try house.state.use(code: counter, of: official.actor.account)
        else { return try await show(asked, [Fault(field: "code", rule: "code", answer: .codeWrong)], factor: factor) }
        try await house.store.write(as: official.actor) { transaction in
            let row = try transaction.reading.find(Account.self, official.account)
            try transaction.setSecondFactor(factor, of: row)
        }
        return try await settled(asked, signed, told: .secondFactorStands)
    }

    /// Looks anew at what is due, now that something of it is done.
    private func settled(_ asked: Asked, _ signed: Signed, told: Label) async throws -> Response {
        let due = try await house.reading { try Unsettled.of(signed.official, $0) }
        try house.state.set(due: due, of: signed.id)
        var asked = asked
        asked.signed = Signed(official: signed.official, id: signed.id, token: signed.token, due: due)
        return try await show(asked, told: told)
    }

    @Sendable private func end(_ asked: Asked) async throws -> Response {
        let (draft, signed) = try await form(asked)
        try house.state.end(draft["id"], of: signed.official.actor.account)
        return .redirect(to: "/me")
    }

    @Sendable private func giveToken(_ asked: Asked) async throws -> Response {
        let (draft, signed) = try await form(asked)
        guard signed.due == nil else { throw NotSignedIn() }
        let official = signed.official
        let scopes = draft.all("scopes").compactMap { TokenScope(rawValue: $0) }
        var faults: [Fault] = []
        if draft["note"].isEmpty || draft["note"].unicodeScalars.count > Limits.lineScalars {
            faults.append(.notGiven("note", .tokenPurpose))
        }
        if scopes.isEmpty { faults.append(.notGiven("scopes", Label("权限", "Scopes"))) }
        let days = Int64(draft["days"]) ?? 0
        if !(1...366).contains(days) {
            faults.append(Fault(field: "days", rule: "range", answer: Label("有效天数：须为 1 至 366", "Days: 1 to 366")))
        }
        let given = try await house.reading { try $0.credentials(.token, of: official.account).count }
        if given >= Limits.tokens {
            faults.append(
                Fault(rule: "limit", answer: Label("最多 \(Limits.tokens) 个令牌", "At most \(Limits.tokens) tokens")))
        }
        guard faults.isEmpty else { return try await show(asked, faults) }
        let word = house.state.word()
        let until = Moment(milliseconds: house.store.now.milliseconds + days * 86_400_000)
        let list = scopes.map(\.rawValue).joined(separator: ",")
        try await house.store.write(as: official.actor) { transaction in
            let row = try transaction.reading.find(Account.self, official.account)
            try transaction.giveToken(word, to: row, note: draft["note"], scopes: list, until: until)
        }
        return try await show(asked, token: word)
    }

    /// Makes an address for the feed of due days, or takes it back.
    @Sendable private func setCalendar(_ asked: Asked) async throws -> Response {
        let (draft, signed) = try await form(asked)
        guard signed.due == nil else { throw NotSignedIn() }
        let word = draft["act"].isEmpty ? nil : house.state.word()
        try await house.store.write(as: signed.official.actor) { transaction in
            let row = try transaction.reading.find(Account.self, signed.official.account)
            try transaction.setCalendar(word, of: row)
        }
        guard let word else { return .redirect(to: "/me#\(OwnAccountPage.calendar)") }
        let place = "\(house.scheme)://\(asked.request.head.authority ?? "")"
        return try await show(asked, calendar: "\(place)/\(TodayRoutes.feed)/\(word).ics")
    }

    @Sendable private func endToken(_ asked: Asked) async throws -> Response {
        let (draft, signed) = try await form(asked)
        let id = Int64(draft["id"]) ?? 0
        try await house.store.write(as: signed.official.actor) { transaction in
            let row = try transaction.reading.find(Account.self, signed.official.account)
            try transaction.endToken(id, of: row)
        }
        return .redirect(to: "/me#tokens")
    }
}
