import Bureau
import Declarations

/// What was counted at an activity.
struct ActivityCounts {
    var attendance = 0
    var consultations = 0
    var leaflets = 0
    var booklets = 0
    var gifts = 0
    var banners = 0
    var broadcasts = 0
    var printed = 0

    /// What an activity of these forms might have come to.
    init(_ forms: [ActivityForm], _ chance: inout Chance) {
        let isStall = forms.contains(.stall) || forms.contains(.jobFair)
        attendance = forms.contains(.ledScreen) ? 0 : chance.within(3...18) * (isStall ? 12 : 8)
        consultations = isStall ? chance.within(8...46) : chance.happens(30) ? chance.within(1...9) : 0
        leaflets = isStall || forms.contains(.leafletDrive) || forms.contains(.joint) ? chance.within(6...40) * 10 : 0
        booklets = chance.happens(45) ? chance.within(4...20) * 10 : 0
        gifts = chance.happens(35) ? chance.within(2...15) * 10 : 0
    }

    init(attendance: Int, consultations: Int, leaflets: Int = 0, booklets: Int = 0) {
        self.attendance = attendance
        self.consultations = consultations
        self.leaflets = leaflets
        self.booklets = booklets
    }

    var settings: [Setting] {
        [
            Setting(\Activity.attendance, attendance), Setting(\Activity.consultations, consultations),
            Setting(\Activity.leaflets, leaflets), Setting(\Activity.booklets, booklets),
            Setting(\Activity.gifts, gifts), Setting(\Activity.banners, banners),
            Setting(\Activity.broadcasts, broadcasts), Setting(\Activity.printed, printed),
        ]
    }
}

extension Publicity {
    /// Writes an activity from its plan to its summary; what lies after the last day stays planned.
    mutating func hold(
        _ activity: Activity, _ counts: ActivityCounts, partners: [String] = [], _ script: inout Script
    ) {
        let hand = hand(of: activity)
        let planned = max(activity.startsOn - chance.within(4...18), Days.beginning + 1)
        let entered = Days.moment(min(Days.working(planned), activity.startsOn), &chance)
        let ref = script.record(activity, at: entered, by: hand)
        for partner in partners {
            var line = ActivityPartner()
            line.activity = ref
            line.name = partner
            script.line(line, at: entered, by: hand)
        }
        let mayFail = activity.campaign == nil && activity.series == nil
        guard mayFail && chance.happens(4) else {
            return close(activity, counts, ref, after: entered, by: hand, &script)
        }
        let moment = Days.moment(activity.startsOn, after: entered, &chance)
        let reason = chance.one(of: PublicityWords.cancelReasons)
        script.step("cancel", ref, at: moment, by: hand, [Setting(\Activity.cancelReason, reason)])
    }

    private mutating func close(
        _ activity: Activity, _ counts: ActivityCounts, _ ref: Ref<Activity>, after entered: Moment,
        by hand: Script.Hand, _ script: inout Script
    ) {
        var sets = counts.settings
        if chance.happens(80) { sets.append(Setting(\Activity.photos, chance.within(2...12))) }
        if chance.happens(40) { sets.append(Setting(\Activity.cost, Money(yuan: Int64(chance.within(3...60) * 100)))) }
        let wait = chance.happens(70) ? 0 : chance.within(1...3)
        let held = Days.moment(Days.working(activity.startsOn + wait), after: entered, &chance)
        script.step("hold", ref, at: held, by: hand, sets)
        let summarised = Days.moment(Days.working(held.day + chance.within(1...9)), after: held, &chance)
        script.step(
            "summarise", ref, at: summarised, by: hand,
            [Setting(\Activity.summary, chance.one(of: PublicityWords.summaries))])
    }

    private func hand(of activity: Activity) -> Script.Hand {
        town.offices.firstIndex(of: activity.lead).map { town.clerk(of: $0) } ?? desk
    }

    /// Brings in an activity of a year before the register began.
    private mutating func bringIn(_ activity: Activity, _ counts: ActivityCounts, _ script: inout Script) {
        let ref = script.record(activity, at: opening.next(), by: opening.hand, opening: true)
        script.step("hold", ref, at: opening.next(), by: opening.hand, counts.settings)
        script.step(
            "summarise", ref, at: opening.next(), by: opening.hand,
            [Setting(\Activity.summary, PublicityWords.summaries[0])])
    }

    /// The week of the migrant workers since 2013 and the judicial day since 2015.
    mutating func holdSeries(_ script: inout Script) {
        let weeks: [Day] = [
            "2013-01-28", "2014-01-20", "2015-02-03", "2016-01-26", "2017-01-16", "2018-02-05", "2019-01-21",
        ]
        for day in weeks {
            let main = seriesActivity(PublicityWords.migrantWeek(day.year), .migrantWeek, day, township: 0)
            let counts = ActivityCounts(attendance: 260, consultations: 62, leaflets: 1_100)
            guard day >= Days.beginning else {
                bringIn(main, counts, &script)
                continue
            }
            hold(main, counts, partners: PublicityWords.spring[0].partners, &script)
            for (number, title) in PublicityWords.migrantWeekMore.enumerated() where day.year == 2019 || number == 0 {
                let more = seriesActivity(title, .migrantWeek, day + 1 + number, township: 2 + number * 5)
                hold(more, ActivityCounts(attendance: 90, consultations: 41, leaflets: 620), &script)
            }
        }
        for (keyDay, day) in PublicityWords.earlier {
            guard let idea = PublicityWords.ideas.first(where: { $0.keyDay == keyDay }) else { continue }
            let activity = activity(idea, on: day, township: nil)
            bringIn(activity, ActivityCounts(idea.forms, &chance), &script)
        }
        for (number, edition) in PublicityWords.editions.enumerated() {
            guard let day = Day(year: 2015 + number, month: 4, day: 8) else { continue }
            let main = seriesActivity(PublicityWords.judicialDay(edition), .judicialDay, day, township: nil)
            let counts = ActivityCounts(attendance: 380, consultations: 168, booklets: 2_300)
            guard day >= Days.beginning else {
                bringIn(main, counts, &script)
                continue
            }
            hold(main, counts, partners: PublicityWords.judicialDayPartners, &script)
            for (number, title) in PublicityWords.judicialDayMore.enumerated() where day.year == 2019 || number == 0 {
                let more = seriesActivity(title, .judicialDay, day, township: 4 - number * 3)
                hold(more, ActivityCounts(attendance: 70, consultations: 34, booklets: 480), &script)
            }
        }
    }

    private mutating func seriesActivity(
        _ title: String, _ keyDay: KeyDay, _ day: Day, township: Int?
    ) -> Activity {
        let isWeek = keyDay == .migrantWeek
        let idea = ActivityIdea(
            title: title, forms: [.stall, .leafletDrive], audiences: [isWeek ? .migrantWorker : .resident],
            topics: isWeek ? [.labour, .legalAid] : [.constitution, .mediation, .legalAid],
            venues: PublicityWords.squares, keyDay: keyDay)
        var activity = activity(idea, on: day, township: township)
        activity.title = title
        activity.startsOn = day
        activity.isSpecial = isWeek && day >= Days.beginning
        activity.campaign = isWeek ? spring(day) : nil
        return activity
    }

    private func spring(_ day: Day) -> Ref<Campaign>? {
        switch day.year {
        case 2018: campaigns[PublicityWords.spring2018]
        case 2019: campaigns[PublicityWords.spring2019]
        default: nil
        }
    }

    /// Special activities: with those of the migrant workers' week 31 in the first half of 2018, 35 in that of 2019.
    mutating func holdSpecial(_ script: inout Script) {
        let words = PublicityWords.self
        for (count, days, ideas) in [
            (12, "2018-02-22"..."2018-03-30", words.spring), (17, "2018-03-01"..."2018-06-29", words.responsibilities),
            (24, "2018-07-02"..."2018-12-20", words.responsibilities), (14, "2019-02-13"..."2019-03-29", words.spring),
            (18, "2019-03-04"..."2019-06-24", words.responsibilities),
        ] as [(Int, ClosedRange<Day>, [ActivityIdea])] {
            for day in Days.spread(count, over: days, &chance) {
                let idea = chance.one(of: ideas)
                var activity = activity(idea, on: day, township: somewhere(bureau: 35))
                activity.isSpecial = true
                let isSpring = ideas[0].title == words.spring[0].title
                activity.campaign = isSpring ? spring(day) : campaigns[words.responsibility.name]
                let counts = ActivityCounts(idea.forms, &chance)
                hold(activity, counts, partners: idea.partners, &script)
            }
        }
    }

    /// Against gangs: 25 activities in the first half of 2019, with 36 banners, 160 broadcasts and 10,000 copies.
    mutating func fightGangs(_ script: inout Script) {
        for (count, days, banners, broadcasts, hundreds) in [
            (16, "2018-03-05"..."2018-06-29", 28, 120, 70), (24, "2018-07-03"..."2018-12-27", 40, 150, 96),
            (25, "2019-01-07"..."2019-06-24", 36, 160, 100),
        ] as [(Int, ClosedRange<Day>, Int, Int, Int)] {
            let shares = (
                banners: share(banners, among: count), broadcasts: share(broadcasts, among: count),
                printed: share(hundreds, among: count)
            )
            for (number, day) in Days.spread(count, over: days, &chance).enumerated() {
                var forms: [ActivityForm] = [chance.happens(50) ? .stall : .leafletDrive]
                if shares.banners[number] > 0 { forms.append(.banner) }
                if shares.broadcasts[number] > 0 { forms.append(.broadcast) }
                let idea = ActivityIdea(
                    title: chance.one(of: PublicityWords.antiGangTitles), forms: forms,
                    audiences: [.resident, .villageCadre], topics: [.gangs], venues: PublicityWords.antiGangVenues)
                var activity = activity(idea, on: day, township: somewhere(bureau: 20))
                activity.campaign = campaigns[PublicityWords.antiGang.name]
                var counts = ActivityCounts(forms, &chance)
                counts.banners = shares.banners[number]
                counts.broadcasts = shares.broadcasts[number]
                counts.printed = shares.printed[number] * 100
                hold(activity, counts, &script)
            }
        }
    }

    /// So many given out among so many; some get nothing.
    private mutating func share(_ total: Int, among count: Int) -> [Int] {
        var shares = Array(repeating: 0, count: count)
        let takers = chance.some(max(1, count * 2 / 3), of: Array(0..<count))
        for _ in 0..<total { shares[chance.one(of: takers)] += 1 }
        return shares
    }

    /// Days of the year, the week of the constitution, and what the offices do month by month.
    mutating func holdOthers(_ script: inout Script) {
        for year in [2018, 2019] {
            for (day, idea) in PublicityWords.keyDays {
                guard let day = Day("\(year)-\(day)") else { continue }
                let activity = activity(idea, on: day, township: nil)
                hold(activity, ActivityCounts(idea.forms, &chance), partners: idea.partners, &script)
            }
        }
        for (number, idea) in PublicityWords.constitution.enumerated() {
            var activity = activity(idea, on: "2018-12-04" as Day + number, township: nil)
            activity.campaign = campaigns[PublicityWords.constitutionWeek.name]
            hold(activity, ActivityCounts(idea.forms, &chance), partners: idea.partners, &script)
        }
        for (count, days) in [
            (64 * scale, "2018-01-08"..."2018-12-28"), (38 * scale, "2019-01-07"..."2019-06-28"),
        ] as [(Int, ClosedRange<Day>)] {
            for day in Days.spread(count, over: days, &chance) {
                let idea = chance.one(of: PublicityWords.ordinary)
                let activity = activity(idea, on: day, township: somewhere(bureau: 8))
                hold(activity, ActivityCounts(idea.forms, &chance), partners: idea.partners, &script)
            }
        }
    }
}
