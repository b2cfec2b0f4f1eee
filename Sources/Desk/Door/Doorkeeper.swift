import Bureau
import Declarations
import HTTPTypes
import Hummingbird
import Ledger

/// Somebody who asks and is known: by the word that their machine keeps, or by a token.
struct Signed: Sendable {
    let official: Official
    /// The sign-in; nothing for a token.
    let id: String
    /// What every form of this sign-in carries; nothing for a token.
    let token: String
    let due: SignIn.Due?
}

/// Knows who asks, before any page is opened.
struct Doorkeeper: Sendable {
    let house: House

    static let cookie = "belfry_sign_in"
    static let tokenHeader = HTTPField.Name("X-Belfry-Token")
    /// What stands open to everybody.
    private static let open: Set<String> = [
        "assets", "healthz", "readyz", "sign-in", "first", "public", TodayRoutes.feed, IngestRoutes.door,
    ]
    /// Where somebody may go who must first change a password or set up a second factor.
    private static let whileDue: Set<String> = ["assets", "me", "sign-out"]

    /// Who asks; nil for nobody known. Throws for a token that is none, and for a program's writing by a browser's
    /// cookie without the mark of its forms.
    func who(_ asked: Asked) async throws -> Signed? {
        // A device is nobody who signs in, whatever its machine sends along.
        guard asked.parts.first != IngestRoutes.door else { return nil }
        if let given = asked.request.headers[.authorization] {
            guard given.hasPrefix("Bearer ") else { throw BadToken() }
            return try await holder(of: String(given.dropFirst("Bearer ".count)))
        }
        guard let word = asked.request.cookies[Self.cookie]?.value, !word.isEmpty else { return nil }
        let signed = try await signed(by: word, for: asked.request.cookies[HandingRoutes.cookie]?.value)
        if let signed, asked.isForProgram, ![.get, .head].contains(asked.method) {
            let mark = Self.tokenHeader.flatMap { asked.request.headers[$0] }
            guard mark == signed.token else { throw FormTooOld() }
        }
        return signed
    }

    /// The answer for somebody who must go elsewhere first.
    func sendsAway(_ asked: Asked) async throws -> Response? {
        let first = asked.parts.first ?? ""
        guard let signed = asked.signed else {
            if Self.open.contains(first) { return nil }
            if let place = try await DraftKeeper(house: house).keepUnsigned(asked), asked.parts.last != DraftPlace.name
            {
                return .redirect(to: Address("/sign-in").with("to", place).text)
            }
            if asked.isForProgram || ![.get, .head].contains(asked.method) { throw NotSignedIn() }
            return .redirect(to: Address("/sign-in").with("to", asked.address.text).text)
        }
        guard let due = signed.due, !Self.whileDue.contains(first) else { return nil }
        if asked.isForProgram { throw NotSignedIn() }
        return .redirect(to: "/me#\(due.rawValue)")
    }

    private func signed(by word: String, for other: String?) async throws -> Signed? {
        let (house, now) = (house, house.wall.now())
        return try await house.glancing { reading in
            guard let found = try house.state.signIn(word, at: now),
                var official = try house.official(found.account, in: reading)
            else { return nil }
            official.emergencies = try house.state.emergencies(of: found.account, at: now)
            official = try acting(official, for: other, in: reading)
            return Signed(official: official, id: found.id, token: found.token, due: found.due)
        }
    }

    /// The same person, acting for another where a deputyship is in force.
    private func acting(_ official: Official, for other: String?, in reading: Reading) throws -> Official {
        let today = house.store.now.day
        guard let other = other.flatMap({ Int64($0) }), let person = official.person else { return official }
        let held = try Deputyship.held(by: person, on: today, in: reading).first { $0.id == other }
        return try held.flatMap { try official.acting(for: $0, on: today, in: reading) } ?? official
    }

    private func holder(of token: String) async throws -> Signed {
        let house = house
        var official = house.knownHolder(of: token)
        if official == nil { official = try await house.glancing { try house.holder(of: token, in: $0) } }
        guard let official else { throw BadToken() }
        return Signed(official: official, id: "", token: "", due: nil)
    }
}

extension Response {
    /// Lets the machine keep the word of a sign-in; nil takes it away.
    mutating func keep(signIn word: String?) {
        let value = word.map { "\($0); " } ?? "; Max-Age=0; "
        headers.append(
            HTTPField(name: .setCookie, value: "\(Doorkeeper.cookie)=\(value)Path=/; HttpOnly; SameSite=Lax"))
    }
}

/// Nobody has signed in, or no longer.
struct NotSignedIn: Problem {
    var status: Int { 401 }
    var answer: Label { Label("请先登录", "Sign in first") }
}

/// A token that was never given, has ended, or belongs to a closed account.
struct BadToken: Problem {
    var status: Int { 401 }
    var answer: Label { Label("令牌无效", "The token is not valid") }
}
