import Bureau
import Declarations
import HTTPTypes
import Hummingbird
import Ledger

/// Handing work over, and acting as a deputy.
struct HandingRoutes: Sendable {
    let house: House
    let seal: FormSeal

    /// The cookie that says for whom a deputy acts. It is believed only while that deputyship is in force.
    static let cookie = "belfry_for"
    static let act = "/me/for"

    func add(to routes: inout Routes) {
        routes.get(Whereabouts.handing.path) { try await show($0, Draft($0.address.items)) }
        routes.post(Whereabouts.handing.path, receive)
        routes.post(HandingRoutes.act, turn)
    }

    /// Whether somebody may hand anything over at all.
    static func isOpen(to who: Official) -> Bool {
        guard who.limits == nil, who.actor.principal == nil, who.account != 0 else { return false }
        return who.person != nil || !who.roles.isDisjoint(with: [.unitHead, .bureauHead])
    }

    private func show(
        _ asked: Asked, _ draft: Draft, _ faults: [Fault] = [], _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        guard HandingRoutes.isOpen(to: asked.who) else { throw Forbidden(needed: [.unitHead, .bureauHead]) }
        let reader = (house.catalogue, house.store.now.day, asked.who)
        var handing = try await house.reading { reading in
            try HandingReader(reading: reading, catalogue: reader.0, today: reader.1, who: reader.2).read(draft)
        }
        handing.faults += faults
        let hidden = [(WritingRoutes.token, seal.token(asked)), (WritingRoutes.key, seal.newKey())]
        let layout = house.layout(asked, .handing)
        let isWrong = !handing.faults.isEmpty && status == .ok && !handing.isEmpty
        return .page(
            HandingPage(asked: handing, layout: layout, hidden: hidden).html,
            status: isWrong ? .unprocessableContent : status)
    }

    @Sendable private func receive(_ asked: Asked) async throws -> Response {
        let draft = Draft(try await FormBody.items(of: asked.request))
        try seal.check(draft, asked)
        let (who, catalogue) = (asked.who, house.catalogue)
        do {
            let row = try await house.store.write(as: who.actor, request: who.key(draft[WritingRoutes.key])) {
                transaction in
                let reader = HandingReader(
                    reading: transaction.reading, catalogue: catalogue, today: transaction.at.day, who: who)
                let handing = try reader.read(draft)
                guard handing.faults.isEmpty, let preview = handing.preview else { throw Refused(handing.faults) }
                guard handing.kind == .pass else {
                    return try Handing.deputise(handing.handover, by: who, in: transaction).id
                }
                let chosen = Set(draft.all(HandingAsked.Name.matter))
                return try Handing.over(handing.handover, chosen, of: preview.matters, by: who, in: transaction).id
            }
            return .redirect(to: "/\(WorkHandover.table)/\(row)?\(WritingRoutes.told)=hand_over")
        } catch let refused as Refused {
            return try await show(asked, draft, refused.faults, .unprocessableContent)
        } catch let done as AlreadyDone {
            return .redirect(to: "/\(WorkHandover.table)/\(done.record)")
        }
    }

    /// Begins to act for somebody, or ends it.
    @Sendable private func turn(_ asked: Asked) async throws -> Response {
        let draft = Draft(try await FormBody.items(of: asked.request))
        try seal.check(draft, asked)
        guard let signed = asked.signed, !signed.id.isEmpty else { throw NotSignedIn() }
        let chosen = Int64(draft["id"]) ?? 0
        let (today, person) = (house.store.now.day, signed.official.own)
        if chosen != 0 {
            let held = try await house.reading { reading in
                try person.map { try Deputyship.held(by: $0, on: today, in: reading) } ?? []
            }
            guard held.contains(where: { $0.id == chosen }) else {
                throw NotFound(register: WorkHandover.title, what: draft["id"])
            }
        }
        var response = Response.redirect(to: chosen == 0 ? Whereabouts.account.path : "/")
        let value = chosen == 0 ? "; Max-Age=0; " : "\(chosen); "
        response.headers.append(
            HTTPField(name: .setCookie, value: "\(HandingRoutes.cookie)=\(value)Path=/; HttpOnly; SameSite=Lax"))
        return response
    }
}
