import Bureau
import Declarations
import HTTPTypes
import Ledger
import Testing

@testable import Desk

@Suite struct KeepingAccounts {
    private func id(_ signIn: String, _ desk: DeskWorld) throws -> Int64 {
        try desk.store.read { try Accounts.find(signIn, in: $0).id }
    }

    private func roles(_ signIn: String, _ desk: DeskWorld) throws -> Set<Role> {
        try desk.store.read { try Official.named(signIn, on: DeskWorld.noon.day, in: $0)?.roles ?? [] }
    }

    @Test func closedAccountsStandApartAndNobodyEntersByThem() async throws {
        try await atTheDesk { desk in
            try await desk.store.write(as: .console) { transaction in
                var account = Account()
                (account.signIn, account.name, account.closedOn) = ("formerly", "A former clerk", "2019-06-01")
                _ = try Accounts.open(account, in: transaction)
            }
            let guardian = try await desk.asking("guardian", .of(.securityAdmin))
            let page = try await guardian.get("/accounts").text
            #expect(!page.contains("A former clerk") && page.contains("href=\"/accounts?closed=1\""))
            #expect(try await guardian.get("/accounts?closed=1").text.contains("A former clerk"))
            #expect(try await !desk.nobody.get("/sign-in").text.contains("formerly"))
        }
    }

    @Test func aSecurityAdministratorOpensAnAccountAndGrantsARole() async throws {
        try await atTheDesk { desk in
            let guardian = try await desk.asking("guardian", .of(.securityAdmin))
            var form = try await guardian.form("/accounts")
            form.merge(["account": "Li Si", "name": "Li"]) { $1 }
            #expect(try await guardian.post("/accounts", form).status == 422, "no name to sign in with")
            form["account"] = "li"
            let opened = try await guardian.post("/accounts", form)
            let path = try #require(opened.headers[.location])
            form.merge(["role": "clerk", "functions": "mediation", "scope": "", "ends_on": ""]) { $1 }
            #expect(try await guardian.post(path + "/grant", form).status == 303)
            #expect(try roles("li", desk) == [.clerk])
            let reset = try await guardian.post(path + "/password", form)
            #expect(reset.status == 200 && reset.text.contains("<code>"))
            form[Form.reasonName] = "Left the bureau"
            #expect(try await guardian.post(path + "/close", form).status == 303)
            #expect(try roles("li", desk) == [])
        }
    }

    @Test func anAdministratorsRoleTakesASecondPerson() async throws {
        try await atTheDesk { desk in
            let one = try await desk.asking("one", .of(.securityAdmin))
            let two = try await desk.asking("two", .of(.securityAdmin))
            _ = try await desk.asking("li")
            let path = "/accounts/\(try id("li", desk))"
            var form = try await one.form(path)
            form.merge(["role": "auditor", "scope": "", "ends_on": ""]) { $1 }
            #expect(try await one.post(path + "/grant", form).status == 303)
            #expect(try roles("li", desk) == [], "it waits")
            let asked = try await one.get(path).text
            let grant = try #require(asked.firstMatch(of: /name="id" value="([0-9]+)"/)?.1)
            form["id"] = String(grant)
            #expect(try await one.post(path + "/approve", form).status == 422, "who asked does not approve")
            var second = try await two.form(path)
            second["id"] = String(grant)
            #expect(try await two.post(path + "/approve", second).status == 303)
            #expect(try roles("li", desk) == [.auditor])
            form["role"] = "clerk"
            #expect(try await one.post(path + "/grant", form).status == 422, "duties are kept apart")
        }
    }

    @Test func nobodyGrantsThemselvesAnything() async throws {
        try await atTheDesk { desk in
            let guardian = try await desk.asking("guardian", .of(.securityAdmin))
            let path = "/accounts/\(try id("guardian", desk))"
            var form = try await guardian.form(path)
            form.merge(["role": "clerk", "scope": "", "ends_on": ""]) { $1 }
            #expect(try await guardian.post(path + "/grant", form).status == 422)
            #expect(try await guardian.post(path + "/password", form).status == 422)
            #expect(try roles("guardian", desk) == [.securityAdmin])
            let api = try await guardian.send("/api/v1/role_grant", "{\"fields\": {}}", key: "a")
            #expect(api.status == 403)
        }
    }

    @Test func theFirstAdministratorComesInWithTheCodeFromTheConsoleOnce() async throws {
        try await atTheDesk(withAccounts: false) { desk in
            #expect(try await desk.get("/sign-in").headers[.location] == "/first")
            try await desk.store.write(as: .console) { try $0.setOpening(code: "0123456789abcdef") }
            var form = try await desk.form("/first")
            form.merge(["account": "zhao", "name": "Zhao", "new_password": "a garden in autumn", "code": "guessed"]) {
                $1
            }
            #expect(try await desk.post("/first", form).status == 422)
            form["code"] = "0123456789abcdef"
            let entered = try await desk.post("/first", form)
            #expect(entered.status == 303 && entered.headers[.setCookie] != nil)
            #expect(try roles("zhao", desk) == [.securityAdmin])
            #expect(try await desk.get("/first").headers[.location] == "/sign-in")
            form["account"] = "qian"
            #expect(try await desk.post("/first", form).status != 200)
            #expect(try roles("qian", desk) == [])
        }
    }

    @Test func theJournalHoldsNoPasswordNorFactorNorToken() async throws {
        try await atTheDesk { desk in
            let hash = try Password.hash("a garden in autumn")
            let factor = OneTimeCode(from: .seeded(5))
            let account = try id("worker", desk)
            try await desk.store.write(as: .console) { transaction in
                let row = try transaction.reading.find(Account.self, account)
                try transaction.setPassword(hash, of: row, isInitial: false)
                try transaction.setSecondFactor(factor, of: row)
                try transaction.giveToken("a word", to: row, note: "n", scopes: "read", until: nil)
            }
            #expect(try desk.store.read { try $0.secondFactor(of: account)?.base32 } == factor.base32)
            for entry in try desk.store.read({ try $0.history(Account.shape, id: account) }) {
                for secret in [hash, factor.base32, "a word", Credential.digest(of: "a word")] {
                    #expect(!entry.body.contains(secret) && !entry.reason.contains(secret))
                }
            }
            let verified = try desk.store.verify()
            #expect(verified.discrepancies == [])
        }
    }
}
