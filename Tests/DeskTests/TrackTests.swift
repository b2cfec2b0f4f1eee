import Bureau
import Declarations
import HTTPTypes
import Ledger
import Testing

@testable import Desk

@Suite struct TrackTests {
    private func officer(_ desk: DeskWorld) async throws -> DeskWorld {
        try await desk.asking("officer", .of(.correctionsOfficer), .of(.clerk))
    }

    private func send(
        _ desk: DeskWorld, _ path: String, _ fields: [String: String]
    ) async throws -> DeskWorld.Answer {
        let token = [WritingRoutes.token: desk.visitor?.token ?? ""]
        return try await desk.post(path, fields.merging(token) { given, _ in given })
    }

    private func filled(_ desk: DeskWorld) async throws -> DeskWatch {
        let watch = try await DeskWatch(at: desk)
        for minute in 0..<5 {
            #expect(try await watch.send("/ingest/osmand?" + DeskWatch.form(minute * 60)).status == 202)
        }
        return watch
    }

    @Test func aTrackIsShownForAPurposeAndTheLookStandsInTheHistory() async throws {
        try await atTheDesk { desk in
            let (watch, officer) = (try await filled(desk), try await officer(desk))
            let path = "/monitoring_order/\(watch.order)/track"
            #expect(try await officer.get("/monitoring_order/\(watch.order)").text.contains("href=\"\(path)\""))
            let before = try await officer.get(path + "?lang=en")
            #expect(before.status == 200 && !before.text.contains("31.77900") && !before.text.contains("<polyline"))
            let without = try await send(officer, path, ["purpose": "", "from": "2019-07-01", "to": "2019-07-01"])
            #expect(without.status == 422 && !without.text.contains("31.77900"))
            let shown = try await send(
                officer, path + "?lang=en", ["purpose": "Out of the area?", "from": "2019-07-01", "to": "2019-07-01"])
            #expect(shown.status == 200)
            for text in ["31.77900", "119.94900", "<polyline", "class=\"about\"", "15 m", "80%", "W-1", "Satellite"] {
                #expect(shown.text.contains(text), "\(text)")
            }
            #expect(shown.text.contains("2019-07-01 11:30:00") && shown.text.contains("12:00:00"))
            let history = try await officer.get("/monitoring_order/\(watch.order)").text
            #expect(history.contains("Out of the area?"))
        }
    }

    @Test func programsReadTheSameForAPurpose() async throws {
        try await atTheDesk { desk in
            let (watch, officer) = (try await filled(desk), try await officer(desk))
            let path = "/api/v1/monitoring_order/\(watch.order)/track"
            let body = #"{"purpose": "check", "from": "2019-07-01", "to": "2019-07-01"}"#
            let answer = try await officer.send(path, body, key: nil)
            let positions = try answer.json()["positions"] as? [[String: Any]]
            #expect(positions?.count == 5)
            #expect(positions?.first?["latitude"] as? Double == 31.779)
            #expect(positions?.first?["measured_at"] as? String == "2019-07-01T11:30:00+08:00")
            #expect(
                try await officer.send(path, #"{"from": "2019-07-01", "to": "2019-07-01"}"#, key: nil).status == 422)
            let wrong = #"{"purpose": "check", "from": "2019-07-02", "to": "2019-07-01"}"#
            #expect(try await officer.send(path, wrong, key: nil).status == 422)
        }
    }

    @Test func withoutAnOrderInForceTheTrackIsRefusedAndSaysWhy() async throws {
        try await atTheDesk { desk in
            let (watch, officer) = (try await filled(desk), try await officer(desk))
            try await desk.store.write(as: .console) { transaction in
                var order = try transaction.reading.find(MonitoringOrder.self, watch.order)
                order.record.endedOn = "2019-07-01"
                order.record.endReason = "Over"
                _ = try transaction.take("end", on: order)
            }
            let path = "/monitoring_order/\(watch.order)/track"
            let refused = try await officer.get(path + "?lang=en")
            #expect(refused.status == 403 && refused.text.contains("not in force since 2019-07-01"))
            let sent = try await send(officer, path, ["purpose": "x", "from": "2019-07-01", "to": "2019-07-01"])
            #expect(sent.status == 403)
            #expect(try await watch.send("/ingest/osmand?" + DeskWatch.form(9)).status == 403)
        }
    }

    @Test func whoMayNotRevealSeesNoTrack() async throws {
        try await atTheDesk { desk in
            let watch = try await filled(desk)
            let path = "/monitoring_order/\(watch.order)/track"
            let clerk = try await desk.asking("statistician", .of(.statistician))
            #expect(try await clerk.get(path).status == 403)
            #expect(!(try await clerk.get("/monitoring_order/\(watch.order)").text.contains(path)))
            #expect(try await desk.nobody.get(path).status == 303)
        }
    }

    @Test func aReportingWordIsShownOnceAndTheOldOneEnds() async throws {
        try await atTheDesk { desk in
            let (watch, officer) = (try await filled(desk), try await officer(desk))
            let path = "/tracking_device/\(watch.device)/reporting"
            #expect(try await officer.get("/tracking_device/\(watch.device)").text.contains(path))
            let given = try await send(officer, path, ["act": "give"])
            let word = try #require(given.text.firstMatch(of: /<code>([0-9a-f]{48})<\/code>/)?.1)
            #expect(!(try await officer.get(path).text.contains(word)))
            #expect(try await watch.send("/ingest/osmand?" + DeskWatch.form(600)).status == 403)
            let sent = try await watch.send("/ingest/osmand?" + DeskWatch.form(600, id: String(word)))
            #expect(sent.status == 202)
            _ = try await send(officer, path, [:])
            #expect(try await watch.send("/ingest/osmand?" + DeskWatch.form(601, id: String(word))).status == 403)
        }
    }
}
