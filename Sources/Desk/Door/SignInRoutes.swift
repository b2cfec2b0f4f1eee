import Bureau
import Declarations
import HTTPTypes
import Hummingbird
import Ledger

/// Entering and leaving.
struct SignInRoutes: Sendable {
    let house: House
    let seal: FormSeal

    func add(to routes: inout Routes) {
        routes.get("/sign-in") { try await show($0, Draft(), [], .ok) }
        routes.post("/sign-in", signIn)
        routes.post("/sign-in/demonstration", enterDemonstration)
        routes.post("/sign-out", signOut)
        routes.get("/first") { try await showFirst($0, Draft(), []) }
        routes.post("/first", openFirst)
    }

    private func show(
        _ asked: Asked, _ draft: Draft, _ faults: [Fault], _ status: HTTPResponse.Status
    ) async throws -> Response {
        let isDemonstration = house.store.holding.isDemonstration
        let (isEmpty, accounts) = try await house.reading { reading in
            (try Accounts.areEmpty(in: reading), isDemonstration ? try DemonstrationAccount.all(reading) : [])
        }
        if isEmpty { return .redirect(to: "/first") }
        let page = SignInPage(
            layout: house.layout(asked, .home), token: seal.token(asked), accounts: accounts, draft: draft,
            to: Self.target(draft["to"].isEmpty ? asked.address["to"] : draft["to"]), faults: faults)
        return .page(page.html, status: status)
    }

    @Sendable private func signIn(_ asked: Asked) async throws -> Response {
        let draft = Draft(try await FormBody.items(of: asked.request))
        try seal.check(draft, asked)
        let (name, password) = (draft["account"].lowercased(), draft.all("password").first ?? "")
        let now = house.wall.now()
        let key = String(name.prefix(60))
        if let until = try house.state.lockedUntil(key, at: now) {
            let words = Label.lockedUntil(String(until.description.dropFirst(11).prefix(5)))
            return try await show(asked, draft, [Fault(answer: words)], .tooManyRequests)
        }
        guard let known = try await known(name, password, draft["code"], at: now) else {
            try house.state.noteFailure(key, at: now)
            return try await show(asked, draft, [Fault(rule: "sign_in", answer: .signInWrong)], .unprocessableContent)
        }
        try house.state.clearFailures(key)
        return try enter(name, due: known.due, asked, to: Self.target(draft["to"], known.official))
    }

    /// What is due of an account whose name, password and code fit; nil where they do not.
    private func known(
        _ name: String, _ password: String, _ code: String, at now: Moment
    ) async throws -> (due: SignIn.Due?, official: Official)? {
        let (house, day) = (house, house.store.now.day)
        return try await house.reading { reading in
            let official = try Official.named(name, on: day, in: reading)
            let kept = try official.flatMap { try reading.credentials(.password, of: $0.account).last }
            let most = Limits.passwordLength.upperBound * 4
            guard password.utf8.count <= most, Password.fits(password, kept?.secret), let official else { return nil }
            if let factor = try reading.secondFactor(of: official.account) {
                guard let counter = factor.counter(of: code, at: now),
                    try house.state.use(code: counter, of: name)
                else { return nil }
            }
            return (try Unsettled.of(official, reading), official)
        }
    }

    @Sendable private func enterDemonstration(_ asked: Asked) async throws -> Response {
        guard house.store.holding.isDemonstration else { throw NoSuchPage() }
        let draft = Draft(try await FormBody.items(of: asked.request))
        try seal.check(draft, asked)
        let (name, day) = (draft["account"], house.store.now.day)
        let official = try await house.reading { reading -> Official? in
            guard let official = try Official.named(name, on: day, in: reading) else { return nil }
            // Whoever has set a password of their own no longer stands open.
            return try reading.credentials(.password, of: official.account).isEmpty ? official : nil
        }
        guard let official else { throw NoSuchPage() }
        return try enter(name, due: nil, asked, to: Self.target(draft["to"], official))
    }

    private func enter(_ name: String, due: SignIn.Due?, _ asked: Asked, to: String) throws -> Response {
        if let old = asked.signed { try house.state.end(old.id, of: old.official.actor.account) }
        let machine = asked.request.headers[.userAgent] ?? ""
        let word = try house.state.begin(name, at: house.wall.now(), machine: machine, due: due)
        var response = Response.redirect(to: due == nil ? to : "/me")
        response.keep(signIn: word)
        return response
    }

    @Sendable private func signOut(_ asked: Asked) async throws -> Response {
        let draft = Draft(try await FormBody.items(of: asked.request))
        try seal.check(draft, asked)
        if let signed = asked.signed { try house.state.end(signed.id, of: signed.official.actor.account) }
        var response = Response.redirect(to: "/sign-in")
        response.keep(signIn: nil)
        return response
    }

    private func showFirst(_ asked: Asked, _ draft: Draft, _ faults: [Fault]) async throws -> Response {
        guard try await house.reading({ try Accounts.areEmpty(in: $0) }) else { return .redirect(to: "/sign-in") }
        let page = FirstPage(
            layout: house.layout(asked, .home), token: seal.token(asked), draft: draft, faults: faults)
        return .page(page.html, status: faults.isEmpty ? .ok : .unprocessableContent)
    }

    @Sendable private func openFirst(_ asked: Asked) async throws -> Response {
        let draft = Draft(try await FormBody.items(of: asked.request))
        try seal.check(draft, asked)
        let now = house.wall.now()
        if try house.state.lockedUntil("/first", at: now) != nil { throw NotSignedIn() }
        let (name, password, code) = (
            draft["account"].lowercased(), draft.all("new_password").first ?? "", draft["code"]
        )
        var faults = Accounts.faults(ofPassword: password, for: name)
        if try await house.reading({ try $0.credential(.opening, word: code) }) == nil {
            try house.state.noteFailure("/first", at: now)
            faults.append(Fault(field: "code", rule: "code", answer: Label("开通码不符", "The opening code does not fit")))
        }
        guard faults.isEmpty else { return try await showFirst(asked, draft, faults) }
        var account = Account()
        account.signIn = name
        account.name = draft["name"]
        let (opened, hash) = (account, try Password.hash(password))
        do {
            try await house.store.write(as: .console) { transaction in
                guard try Accounts.areEmpty(in: transaction.reading) else { throw NoSuchPage() }
                let row = try Accounts.open(opened, in: transaction)
                var grant = RoleGrant()
                grant.role = .securityAdmin
                _ = try Accounts.grant(grant, to: row, isFirst: true, in: transaction)
                try transaction.setPassword(hash, of: row, isInitial: false)
                try transaction.forgetOpening()
            }
        } catch let refused as Refused {
            return try await showFirst(asked, draft, refused.faults)
        }
        return try enter(name, due: .secondFactor, asked, to: "/accounts")
    }

    /// Where somebody goes who was going nowhere: to their own day, where they work on matters; else to the overview.
    private static func target(_ given: String?, _ official: Official) -> String {
        let target = target(given)
        return target == "/" && official.worksOnMatters ? Whereabouts.today.path : target
    }

    /// Where somebody was going: a path of this desk, never an address elsewhere.
    static func target(_ given: String?) -> String {
        guard let given, given.hasPrefix("/"), !given.hasPrefix("//"), !given.contains("\\"),
            !given.hasPrefix("/sign-"), given.utf8.allSatisfy({ $0 > 32 && $0 < 127 })
        else { return "/" }
        return given
    }
}

/// What an account has still to do before anything else.
enum Unsettled {
    /// A password that somebody else set is changed; an administrator sets up a second factor.
    static func of(_ official: Official, _ reading: Reading) throws -> SignIn.Due? {
        if try reading.credentials(.password, of: official.account).last?.note == Credential.initial {
            return .password
        }
        let isAdministrator = official.roles.contains { $0.isAdministrator }
        let hasFactor = try !reading.credentials(.secondFactor, of: official.account).isEmpty
        return isAdministrator && !hasFactor ? .secondFactor : nil
    }
}

/// An account of a demonstration that everybody may enter as.
struct DemonstrationAccount: Sendable {
    let signIn: String
    let name: String

    static func all(_ reading: Reading) throws -> [DemonstrationAccount] {
        try Accounts.all(in: reading).compactMap { row in
            guard row.record.closedOn == nil, try reading.credentials(.password, of: row.id).isEmpty else { return nil }
            return DemonstrationAccount(signIn: row.record.signIn, name: row.record.name)
        }
    }
}
