import Bureau
import Declarations
import HTTPTypes
import Hummingbird
import Ledger

/// Opening a register beyond one's own scope in an emergency: with a reason, for a short while, and on record.
struct EmergencyRoutes: Sendable {
    let house: House
    let seal: FormSeal

    func add(to routes: inout Routes) {
        routes.get("/emergency") { page($0, Draft(), [], .ok) }
        routes.post("/emergency", open)
    }

    /// The registers of a case, not those of accounts.
    private var registers: [RegisterShape] {
        house.catalogue.shapes.filter { $0.parent == nil && !Duties.keptApart.contains($0.table) }
    }

    private func page(
        _ asked: Asked, _ draft: Draft, _ faults: [Fault], _ status: HTTPResponse.Status
    ) -> Response {
        var form = PlainForm(action: "/emergency", act: .openRegister, faults: faults)
        form.hidden = [(WritingRoutes.token, seal.token(asked))]
        form.fields = [
            .init(
                name: "register", label: .register,
                value: draft["register"].isEmpty ? asked.address["register"] ?? "" : draft["register"],
                choices: registers.map { Choice(value: $0.table, name: asked.say($0.title.heading)) }),
            .init(name: Form.reasonName, label: .reason, value: draft[Form.reasonName]),
        ]
        var html: Html = "<div class=\"top\"><h1>\(asked.say(.emergency))</h1></div>"
        html.add(FaultList(faults: faults, language: asked.language).html)
        html.add("<p class=\"note\">\(asked.say(.emergencyHint))</p>")
        html.add(panel(asked.say(.emergency), form.html(asked.language)))
        return .page(house.layout(asked, .home).page(asked.say(.emergency), html), status: status)
    }

    @Sendable private func open(_ asked: Asked) async throws -> Response {
        let draft = Draft(try await FormBody.items(of: asked.request))
        try seal.check(draft, asked)
        let reason = draft[Form.reasonName]
        guard let shape = registers.first(where: { $0.table == draft["register"] }) else { throw NoSuchPage() }
        guard (6...Limits.lineScalars).contains(reason.unicodeScalars.count) else {
            let fault = Fault(
                field: Form.reasonName, rule: "required",
                answer: Label("理由：须写明，6 至 \(Limits.lineScalars) 字", "Reason: 6 to \(Limits.lineScalars) characters"))
            return page(asked, draft, [fault], .unprocessableContent)
        }
        let minutes = Limits.emergencyMinutes * 60_000
        let until = Moment(milliseconds: house.store.now.milliseconds + minutes)
        try await house.store.write(as: asked.who.actor) { try $0.noteEmergency(shape, reason: reason, until: until) }
        let wall = Moment(milliseconds: house.wall.now().milliseconds + minutes)
        for opened in [shape] + house.catalogue.lines(within: shape.table) {
            try house.state.open(opened.table, to: asked.who.actor.account, until: wall)
        }
        return .redirect(to: "/\(shape.table)")
    }
}
