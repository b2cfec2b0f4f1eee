import Bureau
import Declarations
import HTTPTypes
import Hummingbird
import Ledger

/// Who may sign in, and as what: the security administrator's pages.
struct AccountsRoutes: Sendable {
    let house: House
    let seal: FormSeal

    func add(to routes: inout Routes) {
        routes.get("/accounts") { try await list($0) }
        routes.post("/accounts", open)
        routes.get("/accounts/{account}") { try await show($0) }
        routes.post("/accounts/{account}/grant", grant)
        routes.post("/accounts/{account}/approve", approve)
        routes.post("/accounts/{account}/end", end)
        routes.post("/accounts/{account}/close", close)
        routes.post("/accounts/{account}/password", resetPassword)
        routes.post("/accounts/{account}/second-factor", forgetFactor)
    }

    private func list(_ asked: Asked, _ draft: Draft = Draft(), _ faults: [Fault] = []) async throws -> Response {
        let accounts = try await house.reading { reading in
            let grants = try Accounts.grants(in: reading)
            return try Accounts.all(in: reading).map { AccountsPage.Line(row: $0, grants: grants[$0.id] ?? []) }
        }
        let page = AccountsPage(
            layout: house.layout(asked, .accounts), token: seal.token(asked), lines: accounts, draft: draft,
            faults: faults)
        return .page(page.html, status: faults.isEmpty ? .ok : .unprocessableContent)
    }

    private func show(
        _ asked: Asked, _ faults: [Fault] = [], password: String? = nil
    ) async throws -> Response {
        let row = try await row(asked)
        let (grants, units, hasFactor) = try await house.reading { reading in
            let units = try reading.rows(Unit.self, Query(limit: Limits.pageRows))
            return (
                try Accounts.grants(of: row.id, in: reading), units.map { ($0.id, $0.record.name) }.sorted { $0 < $1 },
                try !reading.credentials(.secondFactor, of: row.id).isEmpty
            )
        }
        let page = AccountPage(
            layout: house.layout(asked, .accounts), token: seal.token(asked),
            line: .init(row: row, grants: grants), units: units, hasFactor: hasFactor, password: password,
            faults: faults)
        return .page(page.html, status: faults.isEmpty ? .ok : .unprocessableContent)
    }

    private func row(_ asked: Asked) async throws -> Row<Account> {
        guard let id = asked.captured["account"].flatMap({ Int64($0) }) else { throw NoSuchPage() }
        return try await house.reading { try $0.find(Account.self, id) }
    }

    private func form(_ asked: Asked) async throws -> Draft {
        let draft = Draft(try await FormBody.items(of: asked.request))
        try seal.check(draft, asked)
        return draft
    }

    @Sendable private func open(_ asked: Asked) async throws -> Response {
        let draft = try await form(asked)
        var account = Account()
        account.signIn = draft["account"].lowercased()
        account.name = draft["name"]
        let opened = account
        do {
            let row = try await house.store.write(as: asked.who.actor) { try Accounts.open(opened, in: $0) }
            return .redirect(to: "/accounts/\(row.id)")
        } catch let refused as Refused {
            return try await list(asked, draft, refused.faults)
        }
    }

    /// Does something with the account that the address names, and shows it again.
    private func change(
        _ asked: Asked, _ work: @escaping @Sendable (Row<Account>, Draft, Transaction) throws -> Void
    ) async throws -> Response {
        let draft = try await form(asked)
        let row = try await row(asked)
        do {
            try await house.store.write(as: asked.who.actor) { try work(row, draft, $0) }
            return .redirect(to: "/accounts/\(row.id)")
        } catch let refused as Refused {
            return try await show(asked, refused.faults)
        }
    }

    @Sendable private func grant(_ asked: Asked) async throws -> Response {
        try await change(asked) { row, draft, transaction in
            guard let role = Role(rawValue: draft["role"]) else { throw Refused([.notGiven("role", .role)]) }
            var grant = RoleGrant()
            grant.role = role
            grant.scope = Int64(draft["scope"]).map { Ref($0) }
            grant.functions = Several(draft.all("functions").compactMap { Function(rawValue: $0) })
            grant.mayExport = draft["may_export"] == "1"
            if !draft["ends_on"].isEmpty {
                guard let day = Day(draft["ends_on"]) else {
                    throw Refused([
                        Fault(field: "ends_on", rule: "format", answer: Label("截止日期：不是日期", "Until: is not a day"))
                    ])
                }
                grant.endsOn = day
            }
            _ = try Accounts.grant(grant, to: row, in: transaction)
        }
    }

    @Sendable private func approve(_ asked: Asked) async throws -> Response {
        try await change(asked) { row, draft, transaction in
            try Accounts.approve(Self.grant(draft, of: row, transaction), in: transaction)
        }
    }

    @Sendable private func end(_ asked: Asked) async throws -> Response {
        try await change(asked) { row, draft, transaction in
            try Accounts.end(
                Self.grant(draft, of: row, transaction), reason: draft[Form.reasonName], in: transaction)
        }
    }

    private static func grant(_ draft: Draft, of row: Row<Account>, _ transaction: Transaction) throws -> Int64 {
        let id = Int64(draft["id"]) ?? 0
        guard try Accounts.grants(of: row.id, in: transaction.reading).contains(where: { $0.id == id }) else {
            throw NotFound(register: RoleGrant.title, what: draft["id"])
        }
        return id
    }

    @Sendable private func close(_ asked: Asked) async throws -> Response {
        let answer = try await change(asked) { row, draft, transaction in
            guard !draft[Form.reasonName].isEmpty else { throw Refused([.notGiven(Form.reasonName, .reason)]) }
            try Accounts.close(row, reason: draft[Form.reasonName], in: transaction)
        }
        if answer.status == .seeOther { try house.state.endAll(of: try await row(asked).record.signIn) }
        return answer
    }

    /// Sets a password that its owner must change; it is shown this once.
    @Sendable private func resetPassword(_ asked: Asked) async throws -> Response {
        _ = try await form(asked)
        let row = try await row(asked)
        let password = String(house.state.word(bytes: 8))
        let hash = try Password.hash(password)
        try await refuseSelf(row, asked)
        try await house.store.write(as: asked.who.actor) { try $0.setPassword(hash, of: row, isInitial: true) }
        try house.state.endAll(of: row.record.signIn)
        return try await show(asked, password: password)
    }

    @Sendable private func forgetFactor(_ asked: Asked) async throws -> Response {
        _ = try await form(asked)
        let row = try await row(asked)
        try await refuseSelf(row, asked)
        try await house.store.write(as: asked.who.actor) { try $0.setSecondFactor(nil, of: row) }
        try house.state.endAll(of: row.record.signIn)
        return .redirect(to: "/accounts/\(row.id)")
    }

    private func refuseSelf(_ row: Row<Account>, _ asked: Asked) async throws {
        guard row.record.signIn != asked.who.actor.account else {
            throw Refused([
                Fault(rule: "self", answer: Label("不能为本人办理账号与角色", "Nobody does this for their own account"))
            ])
        }
    }
}
