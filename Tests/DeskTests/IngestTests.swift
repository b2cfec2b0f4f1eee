import Bureau
import Declarations
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import Location
import Logging
import Testing

@testable import Desk

/// An order in force at the desk of the tests, and the watch that is worn under it.
struct DeskWatch: Sendable {
    static let word = "a-word-that-nobody-guesses"

    let desk: DeskWorld
    let order: Int64
    let device: Int64

    init(at desk: DeskWorld) async throws {
        let made = try await desk.store.write(as: .console) { transaction in
            // Opening stock stands where it stood when the bureau began; the way there has tests of its own.
            var unit = Unit()
            (unit.name, unit.shortName, unit.kind, unit.openedOn) = ("Office", "Office", .judicialOffice, "2015-01-01")
            let office = Ref<Unit>(try transaction.record(unit).id)
            let supervised = try transaction.stock(try DeskWatch.person(office, in: transaction), "supervised")
            var order = MonitoringOrder()
            (order.supervised, order.need, order.means, order.askedBy) = (supervised, "A secret", .device, office)
            (order.askedOn, order.decidedOn, order.startsOn) = ("2019-05-06", "2019-05-07", "2019-05-08")
            (order.endsOn, order.inForceFrom, order.ceasesOn) = ("2019-08-07", "2019-05-09", "2019-08-08")
            let running = try transaction.stock(order, MonitoringStage.running.rawValue)
            var watch = TrackingDevice()
            (watch.serial, watch.supervised, watch.order) = ("W-1", supervised, running)
            watch.issuedOn = "2019-05-09"
            let device = try transaction.record(watch)
            try transaction.setReporting(DeskWatch.word, of: device)
            return (running.id, device.id)
        }
        (self.desk, order, device) = (desk, made.0, made.1)
    }

    static func person(_ office: Ref<Unit>, in transaction: Transaction) throws -> SupervisedPerson {
        var file = Person()
        (file.name, file.identityNote) = ("Somebody", .notShown)
        var person = SupervisedPerson()
        person.person = Ref(try transaction.record(file).id)
        (person.charge, person.sentenceMonths, person.probationMonths) = ("Theft", 6, 12)
        (person.decidedBy, person.judgedOn, person.effectiveOn) = ("East court", "2019-02-20", "2019-03-04")
        (person.notifiedOn, person.reportedOn, person.declaredOn) = ("2019-03-05", "2019-03-07", "2019-03-08")
        (person.handoverMode, person.office) = (.selfReport, office)
        (person.termFrom, person.termTo) = ("2019-03-04", "2020-03-03")
        return person
    }

    func send(
        _ path: String, _ body: String? = nil, type: String = "application/json", method: HTTPRequest.Method? = nil
    ) async throws -> DeskWorld.Answer {
        try await desk.client.execute(
            uri: path, method: method ?? (body == nil ? .get : .post), headers: [.contentType: type],
            body: body.map { ByteBuffer(string: $0) }
        ) { DeskWorld.Answer($0) }
    }

    func count() throws -> Int { try desk.store.read { try $0.sum(Position.shape, about: order).count } }

    static let measured = Moment("2019-07-01", hour: 11, minute: 30)

    /// The form of the protocol, so many seconds after half past eleven.
    static func form(_ seconds: Int = 0, id: String = word) -> String {
        "id=\(id)&timestamp=\((measured + seconds).milliseconds)&lat=31.779&lon=119.949&accuracy=15&batt=80&hdop=1"
    }

    static func element(_ seconds: Int, id: String = word) -> String {
        """
        {"id": "\(id)", "timestamp": \((measured + seconds).milliseconds), "lat": 31.78, "lon": 119.95, "batt": 7}
        """
    }
}

extension Transaction {
    fileprivate func stock<R: Register>(_ record: R, _ state: String) throws -> Ref<R> {
        Ref(try self.record(record, number: "\(R.table)-1", opening: true, state: state).id)
    }
}

@Suite struct IngestTests {
    @Test func aDeviceIsHeardInEveryFormAndWithoutASignIn() async throws {
        try await atTheDesk { desk in
            let watch = try await DeskWatch(at: desk)
            let json = """
                {"location": {"timestamp": "2019-07-01T03:50:00Z", "coords": {"latitude": 31.779, "longitude": 119.9}},
                "device_id": "\(DeskWatch.word)"}
                """
            let answers = [
                try await watch.send("/ingest/osmand?" + DeskWatch.form()),
                try await watch.send("/ingest/osmand?" + DeskWatch.form(1), "", type: "text/plain"),
                try await watch.send(
                    "/ingest/osmand", DeskWatch.form(2), type: "application/x-www-form-urlencoded"),
                try await watch.send("/ingest/osmand", json),
                try await watch.send("/ingest/positions", "[\(DeskWatch.element(3)), \(DeskWatch.element(4))]"),
            ]
            #expect(answers.map(\.status) == Array(repeating: 202, count: 5))
            #expect(answers.allSatisfy { $0.text.isEmpty && $0.headers[.setCookie] == nil })
            // What a machine sends along of a sign-in changes nothing.
            for headers in [desk.signed([:]), [.authorization: "Basic eDp5"]] as [HTTPFields] {
                var headers = headers
                if let mark = Doorkeeper.tokenHeader { headers[mark] = nil }
                headers[.contentType] = "application/json"
                let body = ByteBuffer(string: "[\(DeskWatch.element(3))]")
                let answer = try await desk.client.execute(
                    uri: "/ingest/positions", method: .post, headers: headers, body: body
                ) { DeskWorld.Answer($0) }
                #expect(answer.status == 202)
            }
            #expect(try watch.count() == 6)
            _ = try await watch.send("/ingest/osmand?" + DeskWatch.form())
            #expect(try watch.count() == 6)
            #expect(try desk.store.verify().discrepancies == [])
        }
    }

    @Test func whereNoOrderIsInForceTheAnswerIsNoAndNothingElse() async throws {
        try await atTheDesk { desk in
            let watch = try await DeskWatch(at: desk)
            let days = 60 * 86_400
            let answers = [
                try await watch.send("/ingest/osmand?" + DeskWatch.form(id: "W-1")),
                try await watch.send("/ingest/osmand?" + DeskWatch.form(-days)),
                try await watch.send(
                    "/ingest/positions", "[\(DeskWatch.element(3)), \(DeskWatch.element(4, id: "nobody"))]"),
            ]
            #expect(answers.map(\.status) == [403, 403, 403] && answers.allSatisfy { $0.text.isEmpty })
            #expect(try watch.count() == 0)
        }
    }

    @Test func whatIsNoPositionIsRefusedWithoutAWord() async throws {
        try await atTheDesk { desk in
            let watch = try await DeskWatch(at: desk)
            let ahead = DeskWatch.form(7_200)
            let paths = [
                "/ingest/osmand", "/ingest/osmand?id=\(DeskWatch.word)&lat=95&lon=1", "/ingest/osmand?" + ahead,
            ]
            for path in paths {
                let answer = try await watch.send(path)
                #expect(answer.status == 400 && answer.text.isEmpty, "\(path)")
            }
            for body in ["", "[]", "{", "[\(DeskWatch.element(1)), {\"id\": \"x\"}]", "null"] {
                let answer = try await watch.send("/ingest/positions", body)
                #expect(answer.status == 400 && answer.text.isEmpty, "\(body)")
            }
            let large = String(repeating: " ", count: Limits.ingestBytes + 1)
            #expect(try await watch.send("/ingest/positions", large).status == 413)
            #expect(try watch.count() == 0)
        }
    }

    @Test func otherMethodsAreToldWhichThereAre() async throws {
        try await atTheDesk { desk in
            let watch = try await DeskWatch(at: desk)
            let put = try await watch.send("/ingest/osmand", "x", method: .put)
            #expect(put.status == 405 && put.headers[.allow] == "GET, POST, HEAD")
            let get = try await watch.send("/ingest/positions")
            #expect(get.status == 405 && get.headers[.allow] == "POST")
            #expect(try await watch.send("/ingest/osmand?" + DeskWatch.form(), method: .head).status == 405)
            #expect(try watch.count() == 0)
        }
    }

    @Test func aDeviceThatSpeaksTooOftenIsToldToWaitAndOthersAreNot() {
        let rate = IngestRate()
        let noon = DeskWorld.noon
        let heard = (0..<Limits.ingestAtOnce + 5).filter { _ in rate.allows(7, at: noon) }
        #expect(heard.count == Limits.ingestAtOnce)
        #expect(rate.allows(8, at: noon) && rate.allows(nil, at: noon))
        let soon = (0..<Limits.ingestAtOnce).filter { _ in rate.allows(7, at: noon + 30) }
        #expect(soon.count == Limits.ingestAMinute / 2)
        let later = (0..<2 * Limits.ingestAtOnce).filter { _ in rate.allows(7, at: noon + 3_600) }
        #expect(later.count == Limits.ingestAtOnce)
    }

    @Test func strangersAreSlowedDown() async throws {
        try await atTheDesk { desk in
            let watch = try await DeskWatch(at: desk)
            var statuses: [Int: Int] = [:]
            for _ in 0..<Limits.ingestAtOnce + 3 {
                statuses[try await watch.send("/ingest/osmand?" + DeskWatch.form(id: "x")).status, default: 0] += 1
            }
            #expect(statuses == [403: Limits.ingestAtOnce, 429: 3])
            #expect(try await watch.send("/ingest/osmand?" + DeskWatch.form()).status == 202)
        }
    }

    @Test func whatWasRefusedIsWrittenDownByTheWatch() async throws {
        try await atTheDesk { desk in
            let watch = try await DeskWatch(at: desk)
            let refusals = Refusals()
            let receipt = try desk.store.read {
                try Positioning.judge(
                    [#require(try fix(-60 * 86_400))], arrivedAt: DeskWorld.noon, on: DeskWorld.noon.day, in: $0)
            }
            refusals.add(receipt)
            refusals.add(receipt)
            var logger = Logger(label: "test")
            logger.logLevel = .critical
            await PositionWatch(store: desk.store, refusals: refusals, logger: logger).look()
            #expect(refusals.take().isEmpty)
            let total = try desk.store.read { try $0.total(RefusedPosition.shape, of: "refused", about: watch.device) }
            #expect(total == 2)
        }
    }

    private func fix(_ seconds: Int) throws -> Fix? {
        let items = Address.items(ofQuery: DeskWatch.form(seconds)) ?? []
        return OsmAnd.fix(from: items.map { ($0.name, $0.value) })
    }
}
