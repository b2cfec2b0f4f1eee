import Bureau
import Declarations
import HTTPTypes
import Hummingbird
import Ledger

/// The word by which a device makes itself known: given, shown once, taken back. Only its digest is kept.
struct ReportingRoutes: Sendable {
    let house: House
    let seal: FormSeal

    static let name = "reporting"
    private static let act = "act"
    private static let give = "give"

    func add(to routes: inout Routes) {
        let path = "/\(TrackingDevice.table)/{record}/\(ReportingRoutes.name)"
        routes.get(path) { try await show($0) }
        routes.post(path, receive)
    }

    private func show(_ asked: Asked, word: String? = nil) async throws -> Response {
        let (house, who) = (house, asked.who)
        let (record, isGiven) = try await house.reading { reading in
            let record = try RecordReader(house, asked, reading).record(TrackingDevice.shape)
            try May.checkReporting(of: record.id, for: who, in: reading)
            return (record, try !reading.credentials(.device, of: record.id).isEmpty)
        }
        let layout = house.layout(asked, .register(TrackingDevice.shape))
        let title = asked.say(.reporting)
        let way = [
            Crumb(name: asked.say(TrackingDevice.title.heading), path: "/\(TrackingDevice.table)"),
            Crumb(name: record.number, path: "/\(TrackingDevice.table)/\(record.id)"),
        ]
        var html: Html = "\(Crumb.html(way, asked.language))<div class=\"top\"><h1>\(title)</h1></div>"
        if let word {
            let place = "\(house.scheme)://\(asked.request.head.authority ?? "")/\(IngestRoutes.door)/osmand"
            html.add(
                """
                <p class="note" role="status">\(asked.say(.reportingOnce))<code>\(word)</code><br>\
                \(asked.say(.reportingAddress))<code>\(place)</code></p>
                """)
        }
        html.add(panel(asked.say(isGiven ? .reportingIs : .reportingIsNot), forms(asked, record, isGiven)))
        return .page(layout.page(title, html))
    }

    private func forms(_ asked: Asked, _ record: Record, _ isGiven: Bool) -> Html {
        let action = "/\(TrackingDevice.table)/\(record.id)/\(ReportingRoutes.name)"
        let token = (name: WritingRoutes.token, value: seal.token(asked))
        var html: Html = "<p>\(asked.say(.reportingHint))</p>"
        let giving = PlainForm(
            action: action, act: .giveReporting, hidden: [token, (ReportingRoutes.act, ReportingRoutes.give)])
        html.add(giving.html(asked.language))
        if isGiven {
            var ending = PlainForm(action: action, act: .endReporting, hidden: [token])
            ending.isMain = false
            html.add(ending.html(asked.language))
        }
        return html
    }

    @Sendable private func receive(_ asked: Asked) async throws -> Response {
        let draft = Draft(try await FormBody.items(of: asked.request))
        try seal.check(draft, asked)
        let (house, who) = (house, asked.who)
        let id = try await house.reading { try RecordReader(house, asked, $0).record(TrackingDevice.shape).id }
        let word = draft[ReportingRoutes.act] == ReportingRoutes.give ? house.state.word() : nil
        try await house.store.write(as: who.actor) { transaction in
            try May.checkReporting(of: id, for: who, in: transaction.reading)
            let device = try transaction.reading.find(TrackingDevice.self, id)
            try transaction.setReporting(word, of: device)
        }
        return try await show(asked, word: word)
    }
}
