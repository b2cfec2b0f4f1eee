import Bureau
import Declarations
import Ledger
import Testing

@Suite struct PublicityTests {
    private static let reviewer = Actor(account: "reviewer")

    @Test func anActivityThatWasHeldHasItsCountsAndNoughtIsACount() async throws {
        try await inOffices { office in
            let row = try await office.record(activity(office, on: "2019-03-15"))
            let uncounted = try await refusals { _ = try await office.take("hold", on: row) { $0.attendance = 30 } }
            #expect(
                uncounted == [
                    "consultations required", "leaflets required", "booklets required", "gifts required",
                    "banners required", "broadcasts required", "printed required",
                ])
            let held = try await office.take("hold", on: row) { count(&$0) }
            #expect(try office.count("publicity.activities", "2019-01-01", "2019-06-30") == 1)
            #expect(try office.count("publicity.leaflets", "2019-01-01", "2019-06-30") == 0)
            #expect(try office.count("publicity.attendance", "2019-01-01", "2019-06-30") == 30)
            #expect(try await refusals { _ = try await office.take("summarise", on: held) } == ["summary required"])
            let done = try await office.take("summarise", on: held) { $0.summary = "现场解答" }
            #expect(done.state == "summarised")
            await #expect(throws: NotFromHere.self) { _ = try await office.take("cancel", on: done) }
        }
    }

    @Test func anActivityIsNotHeldBeforeItsDayNorCancelledWithoutAReason() async throws {
        try await inOffices { office in
            let row = try await office.record(activity(office, on: "2019-07-02"))
            #expect(
                try await refusals { _ = try await office.take("hold", on: row) { count(&$0) } } == [
                    "starts_on invalid"
                ])
            #expect(try await refusals { _ = try await office.take("cancel", on: row) } == ["cancel_reason required"])
            let gone = try await office.take("cancel", on: row) { $0.cancelReason = "暴雨" }
            #expect(gone.state == "cancelled")
            #expect(try office.count("publicity.activities.cancelled", "2019-07-01", "2019-07-31") == 1)
        }
    }

    @Test func aPlannedActivityHasNoCountsYetAndNamesFormsAndAudience() async throws {
        try await inOffices { office in
            var early = activity(office, on: "2019-08-01")
            early.leaflets = 100
            early.forms = Several()
            let record = early
            let refused = try await refusals { _ = try await office.record(record) }
            #expect(refused == ["forms required", "leaflets needless"])
        }
    }

    @Test func aSiteGoesFromPlanToOpeningInOrder() async throws {
        try await inOffices { office in
            var site = CultureSite()
            site.name = "法治长廊"
            site.plannedOn = "2018-09-01"
            site.sections = Several([.law, .party, .publicOrder])
            let planned = try await office.record(site)
            #expect(try office.count("publicity.culture_sites.planning", "2018-12-31", "2018-12-31") == 1)
            await #expect(throws: NotFromHere.self) {
                _ = try await office.take("open", on: planned) { $0.openedOn = "2019-05-01" }
            }
            let building = try await office.take("build", on: planned) { $0.buildingOn = "2019-01-10" }
            #expect(
                try await refusals { _ = try await office.take("open", on: building) { $0.openedOn = "2019-01-09" } }
                    == ["opened_on order"])
            let open = try await office.take("open", on: building) { $0.openedOn = "2019-05-01" }
            #expect(open.state == "open")
            #expect(try office.count("publicity.culture_sites.building", "2019-04-30", "2019-04-30") == 1)
            #expect(try office.count("publicity.culture_sites", "2019-05-31", "2019-05-31") == 1)
            #expect(try office.count("publicity.culture_sites.sections", "2019-05-31", "2019-05-31") == 3)
        }
    }

    @Test func aVillageThatHoldsTwoTitlesCountsOnce() async throws {
        try await inOffices { office in
            for (name, titles) in [("东村", [HonourLevel.province, .nation]), ("西村", [.province]), ("南村", [.city])] {
                let village = try await place(office, name)
                for level in titles { try await title(office, village, level) }
            }
            let (from, to): (Day, Day) = ("2019-06-30", "2019-06-30")
            #expect(try office.count("publicity.villages", from, to) == 3)
            #expect(try office.count("publicity.villages.provincial", from, to) == 2)
            #expect(try office.count("publicity.villages.national", from, to) == 1)
            #expect(try office.count("publicity.villages.titled", from, to) == 2)
            #expect(try office.count("publicity.villages.untitled", from, to) == 1)
        }
    }

    @Test func anItemIsApprovedBySomebodyElse() async throws {
        try await inOffices { office in
            var channel = MediaChannel()
            channel.name = "公众号"
            channel.openedOn = "2016-01-01"
            let channelID = try await office.record(channel).id
            var item = ContentItem()
            item.channel = Ref(channelID)
            item.title = "以案释法"
            item.body = "正文"
            item.author = "张三"
            item.draftedOn = "2019-06-03"
            let draft = try await office.record(item)
            await #expect(throws: NotFromHere.self) {
                _ = try await office.take("publish", on: draft) { $0.publishedOn = "2019-06-04" }
            }
            let submitted = try await office.take("submit", on: draft)
            #expect(try await refusals { _ = try await office.take("approve", on: submitted) } == ["- second_person"])
            let approved = try await office.store.write(as: Self.reviewer) { try $0.take("approve", on: submitted) }
            #expect(
                try await refusals { _ = try await office.take("publish", on: approved) } == ["published_on required"])
            let published = try await office.take("publish", on: approved) { $0.publishedOn = "2019-06-05" }
            #expect(try office.count("publicity.content.published", "2019-06-01", "2019-06-30") == 1)
            let unsaid = try await refusals {
                _ = try await office.take("withdraw", on: published) { $0.withdrawnOn = "2019-06-09" }
            }
            #expect(unsaid == ["withdraw_reason required"])
        }
    }

    @Test func aListOfDutiesIsRatedOnceItWasPublishedAndBySomebodyElse() async throws {
        try await inOffices { office in
            var duty = PublicityDuty()
            duty.department = "区教育局"
            duty.year = 2018
            duty.laws = "教育法"
            let drafted = try await office.record(duty)
            await #expect(throws: NotFromHere.self) { _ = try await office.take("rate", on: drafted) }
            let published = try await office.take("publish", on: drafted) { $0.publishedOn = "2019-03-01" }
            let own = try await refusals {
                _ = try await office.take("rate", on: published) {
                    $0.rating = .good
                    $0.ratedOn = "2019-06-28"
                }
            }
            #expect(own == ["- second_person"])
        }
    }
}

private func activity(_ office: Office, on day: Day) -> Activity {
    var activity = Activity()
    activity.title = "广场咨询"
    activity.startsOn = day
    activity.venue = "步行街"
    activity.lead = Ref(office.unit)
    activity.forms = Several([.stall])
    activity.audiences = Several([.resident])
    return activity
}

@Sendable private func count(_ activity: inout Activity) {
    activity.attendance = 30
    activity.consultations = 12
    activity.leaflets = 0
    activity.booklets = 0
    activity.gifts = 0
    activity.banners = 0
    activity.broadcasts = 0
    activity.printed = 0
}

private func place(_ office: Office, _ name: String) async throws -> Ref<Place> {
    let taken = try office.store.read { try $0.count(Place.shape, Query()) }
    let code = "320499" + Digits.padded(100 + taken, to: 3)
    let township = try await office.write { transaction in
        var place = Place()
        place.name = "某街道"
        place.kind = .subdistrict
        place.code = code
        place.formedOn = "2002-01-01"
        return try transaction.record(place).id
    }
    var village = Place()
    village.name = name
    village.kind = .village
    village.code = code + "201"
    village.parent = Ref(township)
    village.formedOn = "2002-01-01"
    return Ref(try await office.record(village).id)
}

private func title(_ office: Office, _ village: Ref<Place>, _ level: HonourLevel) async throws {
    var honour = VillageHonour()
    honour.place = village
    honour.level = level
    honour.appliedOn = "2014-01-01"
    let row = try await office.record(honour)
    _ = try await office.take("name", on: row) {
        $0.namedOn = "2014-12-01"
        $0.batch = "第四批"
    }
}
