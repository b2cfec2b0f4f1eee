import Bureau
import Declarations

/// Law publicity as it went on for two years, with what the public summary says of it.
struct Publicity {
    let town: Town
    let scale: Int
    var chance: Chance
    var opening = Town.Opening(at: Moment("2017-12-28", hour: 13))
    var campaigns: [String: Ref<Campaign>] = [:]
    var series: [KeyDay: Ref<ActivitySeries>] = [:]

    init(_ town: Town, _ targets: Targets, seed: UInt64, to script: inout Script) {
        self.town = town
        scale = targets.scale
        chance = Chance(seed: seed, for: "publicity")
        addCampaigns(&script)
        addSeries(&script)
        holdSeries(&script)
        holdSpecial(&script)
        fightGangs(&script)
        holdOthers(&script)
        plan(&script)
        nameOccasions(&script)
        PublicityDuties(town, seed: seed).write(to: &script)
        PublicitySites(town, seed: seed).write(to: &script)
        PublicityHonours(town, seed: seed).write(to: &script)
        PublicityMedia(town, seed: seed).write(to: &script)
    }

    /// The hand of the office that looks after publicity.
    var desk: Script.Hand { town.desk(of: .publicity) }

    private mutating func addCampaigns(_ script: inout Script) {
        let words = PublicityWords.self
        for (name, basis, from, until) in [
            (words.responsibility.name, words.responsibility.basis, "2017-05-17", nil),
            (words.spring2018, words.springBasis, "2018-01-15", "2018-03-31"),
            (words.antiGang.name, words.antiGang.basis, "2018-01-23", "2020-12-31"),
            (words.constitutionWeek.name, words.constitutionWeek.basis, "2018-12-02", "2018-12-08"),
            (words.spring2019, words.springBasis, "2019-01-15", "2019-03-31"),
        ] as [(String, String, Day, Day?)] {
            var campaign = Campaign()
            campaign.name = name
            campaign.basis = basis
            campaign.startsOn = from
            campaign.endsOn = until
            let moment = Moment(Days.working(max(from - 16, Days.beginning + 1)), hour: 9, minute: 30)
            campaigns[name] = script.record(campaign, at: moment, by: desk)
        }
    }

    private mutating func addSeries(_ script: inout Script) {
        for (keyDay, name, cadence, year) in [
            (.migrantWeek, PublicityWords.migrantWeek, .yearlyWeek, 2013),
            (.judicialDay, PublicityWords.judicialDay, .yearlyDay, 2015),
            (.constitution, PublicityWords.constitutionDay, .yearlyWeek, 2014),
            (.consumers, PublicityWords.consumersDay, .yearlyDay, 2016),
        ] as [(KeyDay, String, SeriesCadence, Int)] {
            var entry = ActivitySeries()
            entry.name = name
            entry.cadence = cadence
            entry.startedYear = year
            entry.keyDay = keyDay
            series[keyDay] = script.record(entry, at: opening.next(), by: opening.hand, opening: true)
        }
    }

    /// An activity from an idea, on a day, at a township's office or at the bureau's.
    mutating func activity(_ idea: ActivityIdea, on day: Day, township: Int?) -> Activity {
        var activity = Activity()
        activity.title = (township.map { PlacesWords.townships[$0].name } ?? "") + idea.title
        activity.keyDay = idea.keyDay
        activity.series = idea.keyDay.flatMap { series[$0] }
        activity.startsOn = Days.working(day)
        activity.place = township.map { chance.happens(60) ? chance.one(of: town.villages[$0]) : town.places[$0] }
        activity.venue = chance.one(of: idea.venues)
        activity.lead = township.map { town.offices[$0] } ?? town.bureauOffices[1]
        activity.audiences = Several(idea.audiences)
        activity.forms = Several(idea.forms)
        activity.topics = Several(idea.topics)
        return activity
    }

    /// A township, or now and then the bureau's own office.
    mutating func somewhere(bureau percent: Double) -> Int? {
        chance.happens(percent) ? nil : chance.below(town.places.count)
    }

    private mutating func plan(_ script: inout Script) {
        for (day, title) in PublicityWords.planned {
            let idea = ActivityIdea(
                title: title, forms: [.lecture, .stall], audiences: [.resident], topics: [.civil],
                venues: PublicityWords.plannedVenues)
            var activity = activity(idea, on: day, township: chance.below(town.places.count))
            activity.title = title
            let entered = Moment(Days.working("2019-06-10"), hour: 10) + chance.within(60...900_000)
            _ = script.record(activity, at: entered, by: desk)
        }
    }

    private func nameOccasions(_ script: inout Script) {
        let half: ClosedRange<Day> = "2019-01-01"..."2019-06-30"
        let week = part(.migrantWeek)
        let day = part(.judicialDay)
        let gangs = (
            "campaign",
            Campaign.numbers.number(Int(campaigns[PublicityWords.antiGang.name]?.id ?? 0), unit: "", year: 0)
        )
        for (code, figure, name, days, part) in [
            ("migrant_week.consultations", "consultations", PublicityOccasionsWords.weekConsultations, half, week),
            ("migrant_week.leaflets", "leaflets", PublicityOccasionsWords.weekLeaflets, half, week),
            ("justice_day.booklets", "booklets", PublicityOccasionsWords.dayBooklets, "2019-04-08"..."2019-04-08", day),
            (
                "justice_day.consultations", "consultations", PublicityOccasionsWords.dayConsultations,
                "2019-04-08"..."2019-04-08", day
            ),
            ("anti_gang.activities", "activities", PublicityOccasionsWords.gangActivities, half, gangs),
            ("anti_gang.banners", "banners", PublicityOccasionsWords.gangBanners, half, gangs),
            ("anti_gang.broadcasts", "broadcasts", PublicityOccasionsWords.gangBroadcasts, half, gangs),
            ("anti_gang.printed", "printed", PublicityOccasionsWords.gangPrinted, half, gangs),
        ] as [(String, String, Label, ClosedRange<Day>, (String, String))] {
            script.occasion("publicity." + code, "publicity." + figure, name, days, part: part, by: desk)
        }
        script.occasion(
            "publicity.migrant_week.years_in_a_row", "publicity.series.years_in_a_row",
            PublicityOccasionsWords.weekYears,
            from: "2013-01-01", until: nil, part: week, by: desk)
        script.occasion(
            "publicity.justice_day.edition", "publicity.series.years_in_a_row", PublicityOccasionsWords.dayEdition,
            from: "2015-01-01", until: "2019-04-08", part: day, by: desk)
    }

    private func part(_ keyDay: KeyDay) -> (String, String) {
        ("series", ActivitySeries.numbers.number(Int(series[keyDay]?.id ?? 0), unit: "", year: 0))
    }
}
