import Bureau
import Declarations
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import Testing

@testable import Desk

@Suite struct SigningIn {
    private static let password = "an office in spring"

    /// Opens an account with a password of its own.
    private func open(
        _ signIn: String, at desk: DeskWorld, isInitial: Bool = false, _ grants: RoleGrant...
    ) async throws {
        let hash = try Password.hash(Self.password)
        try await desk.store.write(as: .console) { transaction in
            var account = Account()
            (account.signIn, account.name) = (signIn, signIn)
            let row = try Accounts.open(account, in: transaction)
            for grant in grants {
                _ = try Accounts.grant(grant, to: row, isFirst: grant.role.isAdministrator, in: transaction)
            }
            try transaction.setPassword(hash, of: row, isInitial: isInitial)
        }
    }

    private func enter(
        _ signIn: String, _ password: String, at desk: DeskWorld, code: String = "", to: String = ""
    ) async throws -> DeskWorld.Answer {
        var form = try await desk.form("/sign-in")
        form.merge(["account": signIn, "password": password, "code": code, "to": to]) { $1 }
        return try await desk.post("/sign-in", form)
    }

    @Test func nobodyReadsAPageOrTheApiWithoutSigningIn() async throws {
        try await atTheDesk { desk in
            let nobody = desk.nobody
            for path in [
                "/", "/dispute", "/dispute/\(desk.disputes[0].id)", "/figures", "/report", "/nowhere", "/me",
            ] {
                let answer = try await nobody.get(path)
                #expect(answer.status == 303 && answer.headers[.location]?.hasPrefix("/sign-in") == true, "\(path)")
            }
            for path in ["/api/v1/dispute", "/api/v1/figures", "/api/openapi.json", "/api/v1/nowhere"] {
                let answer = try await nobody.get(path)
                #expect(answer.status == 401, "\(path)")
            }
            for path in ["/healthz", "/readyz", Assets.style.path, "/sign-in"] {
                #expect(try await nobody.get(path).status == 200, "\(path)")
            }
        }
    }

    @Test func aPasswordOpensTheDeskWhereOneWasGoing() async throws {
        try await atTheDesk { desk in
            try await open("wang", at: desk, .of(.clerk))
            let wrong = try await enter("wang", "something else", at: desk.nobody)
            #expect(wrong.status == 422 && wrong.headers[.setCookie] == nil)
            let unknown = try await enter("nobody", Self.password, at: desk.nobody)
            #expect(unknown.status == 422 && unknown.text.contains(Label.signInWrong.zh))
            let answer = try await enter("wang", Self.password, at: desk.nobody, to: "/dispute")
            #expect(answer.status == 303 && answer.headers[.location] == "/dispute")
            let cookie = try #require(answer.headers[.setCookie])
            #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
            for elsewhere in ["//evil.example", "http://evil.example", "/\\evil"] {
                let answer = try await enter("wang", Self.password, at: desk.nobody, to: elsewhere)
                #expect(answer.headers[.location] == "/today", "\(elsewhere)")
            }
        }
    }

    @Test func wrongPasswordsLockAnAccountAndSayUntilWhen() async throws {
        try await atTheDesk { desk in
            try await open("wang", at: desk, .of(.clerk))
            for _ in 0..<Limits.signInAttempts { _ = try await enter("wang", "something else", at: desk.nobody) }
            let locked = try await enter("wang", Self.password, at: desk.nobody)
            #expect(locked.status == 429 && locked.text.contains("12:15"))
        }
    }

    @Test func anAdministratorSetsUpASecondFactorBeforeAnythingElse() async throws {
        try await atTheDesk { desk in
            try await open("guard", at: desk, .of(.securityAdmin))
            let entered = try await enter("guard", Self.password, at: desk.nobody)
            #expect(entered.headers[.location] == "/me")
            var guarded = desk
            let word = try desk.state.begin("guard", at: DeskWorld.noon, machine: "", due: .secondFactor)
            guarded.visitor = .init(
                cookie: word, token: try #require(try desk.state.signIn(word, at: DeskWorld.noon)).token)
            #expect(try await guarded.get("/accounts").headers[.location] == "/me#secondFactor")
            let page = try await guarded.get("/me").text
            #expect(page.contains("<svg class=\"qr\""))
            var form = try await guarded.form("/me")
            let factor = try #require(form["secret"].flatMap { OneTimeCode(base32: $0) })
            form["code"] = "000000"
            #expect(try await guarded.post("/me/second-factor", form).status == 422)
            let counter = DeskWorld.noon.milliseconds / 30_000
            form["code"] = factor.code(at: counter)
            #expect(try await guarded.post("/me/second-factor", form).status == 200)
            #expect(try await guarded.get("/accounts").status == 200)
            #expect(try await enter("guard", Self.password, at: desk.nobody).status == 422, "a code is asked for")
            let again = try await enter("guard", Self.password, at: desk.nobody, code: factor.code(at: counter))
            #expect(again.status == 422, "a code is used once")
            let next = try await enter("guard", Self.password, at: desk.nobody, code: factor.code(at: counter + 1))
            #expect(next.status == 303)
        }
    }

    @Test func aPasswordThatSomebodyElseSetIsChangedFirst() async throws {
        try await atTheDesk { desk in
            try await open("wang", at: desk, isInitial: true, .of(.clerk))
            let word = try desk.state.begin("wang", at: DeskWorld.noon, machine: "", due: .password)
            let other = try desk.state.begin("wang", at: DeskWorld.noon, machine: "", due: nil)
            var wang = desk
            wang.visitor = .init(
                cookie: word, token: try #require(try desk.state.signIn(word, at: DeskWorld.noon)).token)
            #expect(try await wang.get("/dispute").headers[.location] == "/me#password")
            var form = try await wang.form("/me")
            form.merge(["old_password": Self.password, "new_password": "wang wang 1"]) { $1 }
            #expect(try await wang.post("/me/password", form).status == 422, "it holds the sign-in name")
            form["new_password"] = "a garden in autumn"
            #expect(try await wang.post("/me/password", form).status == 200)
            #expect(try await wang.get("/dispute").status == 200)
            #expect(try desk.state.signIn(other, at: DeskWorld.noon) == nil, "every other sign-in ended")
            let history = try desk.store.read { reading in
                try reading.history(Account.shape, id: Accounts.find("wang", in: reading).id).map(\.event)
            }
            #expect(history.filter { $0 == "password_set" }.count == 2)
        }
    }

    @Test func whoLeavesIsOut() async throws {
        try await atTheDesk { desk in
            let form = try await desk.form("/me")
            #expect(try await desk.post("/sign-out", ["token": "guessed"]).status == 403)
            #expect(try await desk.post("/sign-out", ["token": form["token"] ?? ""]).status == 303)
            #expect(try await desk.get("/dispute").status == 303)
        }
    }

    @Test func aFormOfOneSignInIsNoFormOfAnother() async throws {
        try await atTheDesk { desk in
            let own = try await desk.form("/visit/new")
            let other = try await desk.asking("other", .of(.clerk))
            let answer = try await other.post("/visit/new", own)
            #expect(answer.status == 403)
            var program = desk
            program.visitor = .init(cookie: desk.visitor?.cookie ?? "", token: "guessed")
            let body = try await program.send("/api/v1/visit", "{}", key: "k")
            #expect(body.status == 403, "a browser's cookie alone writes nothing")
        }
    }

    @Test func aDemonstrationAccountIsEnteredByOneClickUntilItHasAPassword() async throws {
        try await atTheDesk { desk in
            try await open("wang", at: desk, .of(.clerk))
            let form = try await desk.nobody.form("/sign-in")
            let page = try await desk.nobody.get("/sign-in").text
            #expect(page.contains("value=\"worker\"") && !page.contains("value=\"wang\""))
            let token = form["token"] ?? ""
            let click = try await desk.nobody.post("/sign-in/demonstration", ["account": "worker", "token": token])
            #expect(click.status == 303 && click.headers[.setCookie] != nil)
            #expect(click.headers[.location] == "/today", "who works on matters begins with their own day")
            let other = try await desk.nobody.post("/sign-in/demonstration", ["account": "wang", "token": token])
            #expect(other.status == 404)
        }
    }

    @Test func aTokenDoesWhatItWasGivenForUntilItEnds() async throws {
        try await atTheDesk { desk in
            var form = try await desk.form("/me")
            form.merge(["note": "Nightly figures", "days": "30", "scopes": "read"]) { $1 }
            let page = try await desk.post("/me/tokens", form).text
            let word = try #require(page.firstMatch(of: /<code>([0-9a-f]{48})<\/code>/)?.1)
            let bearer: HTTPFields = [.authorization: "Bearer \(word)"]
            let program = desk.nobody
            #expect(try await program.get("/api/v1/dispute", headers: bearer).status == 200)
            #expect(try await program.get("/api/v1/dispute", headers: [.authorization: "Bearer x"]).status == 401)
            let written = try await program.get("/api/v1/visit", .post, headers: bearer)
            #expect(written.status == 403)
            let id = try #require(
                try await desk.get("/me").text.firstMatch(
                    of: /tokens\/end">.*?name="id" value="([0-9]+)"/)?.1)
            _ = try await desk.post("/me/tokens/end", ["token": form["token"] ?? "", "id": String(id)])
            #expect(try await program.get("/api/v1/dispute", headers: bearer).status == 401)
        }
    }
}
