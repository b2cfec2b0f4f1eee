import Bureau
import Declarations
import Ledger
import Location
import TestDatabases
import Testing

/// An order in force since 2019-05-09, and the watch that is worn under it.
struct Watched: Sendable {
    let office: Office
    let order: Row<MonitoringOrder>
    let device: Row<TrackingDevice>
    static let word = "0123456789abcdef"

    func fix(_ measuredAt: Moment?, _ latitude: Double = 31.779, word: String = Watched.word) throws -> Fix {
        let seconds = measuredAt.map { "&timestamp=\($0.milliseconds)" } ?? ""
        let query = "id=\(word)&lat=\(latitude)&lon=119.949&accuracy=15&batt=80&hdop=1\(seconds)"
        let items = query.split(separator: "&").map { $0.split(separator: "=").map(String.init) }
        return try #require(OsmAnd.fix(from: items.map { (name: $0[0], value: $0[1]) }))
    }

    @discardableResult
    func receive(_ fixes: [Fix], at moment: Moment = Office.noon) async throws -> Positioning.Receipt {
        try await office.store.write(as: .system) { transaction in
            transaction.stand(at: moment, as: .system)
            return try Positioning.receive(fixes, arrivedAt: moment, in: transaction)
        }
    }

    func count() throws -> Int { try office.store.read { try $0.sum(Position.shape, about: order.id) }.count }

    func end(_ row: Row<MonitoringOrder>, on day: Day) async throws -> Row<MonitoringOrder> {
        try await office.take("end", on: row) {
            $0.endedOn = day
            $0.endReason = "表现稳定"
        }
    }

    func outlived(on day: Day) async throws -> Int {
        try await office.store.write(as: .system) { transaction in
            transaction.stand(at: Moment(day, hour: 3), as: .system)
            return try Positioning.removeOutlived(in: transaction)
        }
    }
}

extension Office {
    /// An order for somebody, approved, confirmed and started.
    func watched() async throws -> Watched {
        let person = try await supervised()
        var order = MonitoringOrder()
        order.supervised = Ref(person.id)
        order.need = "不假外出"
        order.means = .device
        order.askedBy = Ref(unit)
        order.askedOn = "2019-05-06"
        let approved = try await take("approve", on: record(order), as: "head") {
            $0.decidedOn = "2019-05-07"
            $0.startsOn = "2019-05-08"
            $0.endsOn = "2019-08-07"
            $0.basisDocument = "实施办法"
            $0.basisArticle = "第十九条"
        }
        let confirmed = try await take("confirm", on: approved, as: "other") { $0.confirmedOn = "2019-05-08" }
        let running = try await take("start", on: confirmed) { $0.informedOn = "2019-05-09" }
        var watch = TrackingDevice()
        watch.serial = "CZ-1"
        watch.supervised = Ref(person.id)
        watch.order = Ref(running.id)
        watch.issuedOn = "2019-05-09"
        let device = try await record(watch)
        try await write { try $0.setReporting(Watched.word, of: device) }
        return Watched(office: self, order: running, device: device)
    }
}

@Suite struct PositioningTests {
    @Test func aPositionUnderAnOrderInForceHasThreeTimesSourceAccuracyAndBattery() async throws {
        try await inOffices { office in
            let watched = try await office.watched()
            let measured = Moment("2019-07-01", hour: 11, minute: 40)
            #expect(try await !watched.receive([watched.fix(measured)]).isRefused)
            let order = watched.order
            let rows = try await office.write {
                try $0.reveal(
                    Position.self, about: order, over: measured...Office.noon, purpose: "核查越界", most: 10)
            }
            let row = try #require(rows.first?.row)
            #expect(rows.count == 1 && rows.first?.storedAt == Office.noon)
            #expect(row.measuredAt == measured && row.arrivedAt == Office.noon)
            #expect(row.latitude == Degrees(31.779) && row.longitude == Degrees(119.949))
            #expect(
                row.accuracy == 15 && row.battery == 80 && row.source == .gnss && row.device.id == watched.device.id)
            let looks = try office.store.read { try $0.history(MonitoringOrder.shape, id: order.id) }
            #expect(looks.first?.event == "revealed" && looks.first?.reason == "核查越界")
            #expect(try office.store.verify().discrepancies == [])
        }
    }

    @Test func nothingIsReadWithoutSayingForWhat() async throws {
        try await inOffices { office in
            let watched = try await office.watched()
            let order = watched.order
            let span = Moment("2019-07-01")...Office.noon
            let refused = try await refusals {
                _ = try await office.write {
                    try $0.reveal(Position.self, about: order, over: span, purpose: "", most: 10)
                }
            }
            #expect(refused == ["purpose required"])
        }
    }

    @Test func whatIsSentTwiceIsKeptOnceAndWhatComesLateIsKept() async throws {
        try await inOffices { office in
            let watched = try await office.watched()
            let measured = Moment("2019-06-28", hour: 8)
            try await watched.receive([watched.fix(measured)])
            try await watched.receive(
                [watched.fix(measured, 31.5), watched.fix(measured + 60)], at: Office.noon + 4_000)
            #expect(try watched.count() == 2)
            #expect(try office.store.verify().discrepancies == [])
        }
    }

    @Test func withoutAnOrderInForceNothingIsKept() async throws {
        try await inOffices { office in
            let watched = try await office.watched()
            let sound = try watched.fix(Office.noon)
            // Before the order, or from somebody's device that nobody knows: the whole sending is refused.
            let early = try await watched.receive([sound, watched.fix(Moment("2019-05-08", hour: 23))])
            #expect(early.refused == [watched.device.id: 2] && early.rows.isEmpty)
            let strange = try await watched.receive([watched.fix(Office.noon, word: "CZ-1")])
            #expect(strange.strange == 1 && strange.refused.isEmpty)
            // On the first day after the order, also for what was measured during it.
            #expect(try await watched.receive([sound], at: Moment("2019-08-08")).isRefused)
            var device = watched.device
            device.record.returnedOn = "2019-07-01"
            let returned = device
            let back = try await office.write { try $0.change(returned, reason: "收回") }
            #expect(try await watched.receive([sound]).isRefused)
            var again = back
            again.record.returnedOn = nil
            let worn = again
            _ = try await office.write { try $0.change(worn, reason: "误填") }
            #expect(try watched.count() == 0)
            #expect(try await !watched.receive([sound]).isRefused)
            _ = try await watched.end(watched.order, on: "2019-07-01")
            #expect(try await watched.receive([sound]).isRefused)
            #expect(try watched.count() == 1)
        }
    }

    @Test func anOrderForATelephoneDoesNotCoverAWatch() async throws {
        try await inOffices { office in
            let watched = try await office.watched()
            var device = watched.device
            device.record.kind = .phone
            let phone = device
            _ = try await office.write { try $0.change(phone, reason: "误填") }
            #expect(try await watched.receive([watched.fix(Office.noon)]).isRefused)
        }
    }

    @Test func aWordThatWasTakenBackOpensNothing() async throws {
        try await inOffices { office in
            let watched = try await office.watched()
            let device = watched.device
            try await office.write { try $0.setReporting("another-word", of: device) }
            #expect(try await watched.receive([watched.fix(Office.noon)]).strange == 1)
            #expect(try await !watched.receive([watched.fix(Office.noon, word: "another-word")]).isRefused)
            try await office.write { try $0.setReporting(nil, of: device) }
            #expect(try await watched.receive([watched.fix(Office.noon, word: "another-word")]).strange == 1)
        }
    }

    @Test func whatWasRefusedIsCountedByDevice() async throws {
        try await inOffices { office in
            let watched = try await office.watched()
            let device = watched.device.id
            for (seconds, count) in [(0, 3), (30, 4)] {
                try await office.store.write(as: .system) { transaction in
                    transaction.stand(at: Office.noon + seconds, as: .system)
                    try Positioning.note(refused: [device: count], in: transaction)
                }
            }
            let total = try office.store.read { try $0.total(RefusedPosition.shape, of: "refused", about: device) }
            #expect(total == 7)
        }
    }

    @Test func positionsOutliveTheirOrderByWhatTheBureauHasLaidDown() async throws {
        try await inOffices { office in
            let watched = try await office.watched()
            try await watched.receive([watched.fix(Office.noon)])
            _ = try await watched.end(watched.order, on: "2019-07-01")
            // Nothing is laid down: nothing is removed.
            #expect(try await watched.outlived(on: "2030-01-01") == 0)
            var term = PositionRetention()
            (term.days, term.basis) = (90, "本局规定")
            (term.confirmedOn, term.validFrom) = ("2019-01-02", "2019-01-02")
            let laid = term
            _ = try await office.write { try $0.record(laid) }
            #expect(try await watched.outlived(on: "2019-09-29") == 0)
            var alert = LocationAlert()
            (alert.supervised, alert.order) = (watched.order.record.supervised, Ref(watched.order.id))
            (alert.raisedOn, alert.beganAt) = ("2019-06-30", Moment("2019-06-30", hour: 8))
            let raised = try await office.record(alert)
            #expect(try await watched.outlived(on: "2019-09-30") == 0)
            _ = try await office.take("dismiss", on: raised) {
                $0.foundOn = "2019-07-01"
                $0.finding = "漂移"
            }
            #expect(try await watched.outlived(on: "2019-09-30") == 1)
            #expect(try watched.count() == 0)
            #expect(try office.store.verify().discrepancies == [])
        }
    }
}

@Suite struct FenceFindingTests {
    private func position(_ longitude: Double, accuracy: Int? = 20, on day: Day = "2019-07-01") -> Position {
        var position = Position()
        position.measuredAt = Moment(day, hour: 9)
        (position.latitude, position.longitude) = (Degrees(31.775), Degrees(longitude))
        position.accuracy = accuracy
        return position
    }

    private func fence(_ office: Office, _ kind: FenceKind, _ west: Double, of person: Ref<SupervisedPerson>?)
        async throws
    {
        var fence = Fence()
        (fence.name, fence.kind, fence.supervised, fence.startsOn) = ("F", kind, person, "2019-06-01")
        fence.polygon = "\(west),31.7;\(west + 0.1),31.7;\(west + 0.1),31.8;\(west),31.8"
        let drawn = fence
        _ = try await office.write { try $0.record(drawn) }
    }

    /// One imprecise point says nothing, and a leave explains where somebody was.
    @Test func aPositionIsOutOfTheAreaOnlyWithItsWholeCircle() async throws {
        try await inOffices { office in
            let watched = try await office.watched()
            let person = watched.order.record.supervised
            func finding(_ position: Position) async throws -> Positioning.Finding? {
                try await office.write { try Positioning.bounds(of: person, in: $0.reading).finding(position) }
            }
            #expect(try await finding(position(119.95)) == nil)
            try await fence(office, .activity, 119.9, of: nil)
            try await fence(office, .exclusion, 119.97, of: person)
            #expect(try await finding(position(119.95)) == .within)
            #expect(try await finding(position(119.98)) == .forbidden)
            #expect(try await finding(position(119.85)) == .beyond)
            #expect(try await finding(position(119.85, accuracy: 6_000)) == .unsure)
            #expect(try await finding(position(119.85, accuracy: nil)) == .unsure)
            #expect(try await finding(position(119.85, on: "2019-05-31")) == nil)
            var leave = Leave()
            (leave.supervised, leave.requestedOn) = (person, "2019-06-20")
            (leave.startsOn, leave.endsOn, leave.destination) = ("2019-06-28", "2019-07-01", "无锡")
            (leave.decidedOn, leave.leftOn, leave.decidedBy) = ("2019-06-21", "2019-06-28", Ref(office.unit))
            leave.detail = "探亲"
            let asked = leave
            _ = try await office.write {
                try $0.record(asked, unit: office.unit, number: "L-1", opening: true, state: LeaveStage.away.rawValue)
            }
            #expect(try await finding(position(119.85)) == .onLeave)
            #expect(try await finding(position(119.85, on: "2019-07-02")) == .beyond)
        }
    }
}

@Suite struct TrackReadingTests {
    private let officer = Official(Actor(account: "officer"), grants: [.init(.correctionsOfficer)])

    private func readable(_ watched: Watched, on day: Day) throws -> Positioning.Readable {
        try watched.office.store.read { reading in
            try May.track(of: watched.order.id, for: officer, at: Moment(day, hour: 12), in: reading)
        }
    }

    @Test func aTrackIsReadUnderAnOrderInForceAndAfterItOnlyAsLaidDown() async throws {
        try await inOffices { office in
            let watched = try await office.watched()
            let open = try readable(watched, on: "2019-07-01")
            #expect(open.span == Moment("2019-05-09")...Office.noon && open.keptUntil == nil)
            #expect(throws: NoTrack(number: watched.order.number, why: .notInForce)) {
                try readable(watched, on: "2019-05-08")
            }
            _ = try await watched.end(watched.order, on: "2019-06-20")
            #expect(throws: NoTrack(number: watched.order.number, why: .ended("2019-06-20"))) {
                try readable(watched, on: "2019-07-01")
            }
            var term = PositionRetention()
            (term.days, term.basis) = (30, "本局规定")
            (term.confirmedOn, term.validFrom) = ("2019-01-02", "2019-01-02")
            let laid = term
            _ = try await office.write { try $0.record(laid) }
            let kept = try readable(watched, on: "2019-07-01")
            #expect(kept.keptUntil == "2019-07-20" && kept.span.upperBound == Moment("2019-06-20"))
            #expect(throws: NoTrack(number: watched.order.number, why: .removed("2019-07-20"))) {
                try readable(watched, on: "2019-07-21")
            }
        }
    }

    @Test func whoMayNotRevealAnOrderReadsNoTrack() async throws {
        try await inOffices { office in
            let watched = try await office.watched()
            for role in [Role.statistician, .mediator, .assistant] {
                let somebody = Official(Actor(account: "x"), grants: [.init(role)])
                #expect(throws: (any Error).self) {
                    try office.store.read {
                        _ = try May.track(of: watched.order.id, for: somebody, at: Office.noon, in: $0)
                    }
                }
            }
        }
    }
}
