import Bureau
import Declarations

/// Channels, columns, what was published in them, and what media brought about the bureau.
struct PublicityMedia {
    let town: Town
    var chance: Chance
    private var opening = Town.Opening(at: Moment("2017-12-28", hour: 16))
    private var channels: [Ref<MediaChannel>] = []
    private var columns: [Ref<MediaColumn>] = []
    private var published = 0

    init(_ town: Town, seed: UInt64) {
        self.town = town
        chance = Chance(seed: seed, for: "media")
    }

    private var desk: Script.Hand { town.desk(of: .publicity) }
    private var head: Script.Hand { Script.Hand(unit: desk.unit, account: "publicity-02") }

    consuming func write(to script: inout Script) {
        addChannels(&script)
        addColumns(&script)
        publishEpisodes(&script)
        publishArticles(66, "2018-01-10"..."2018-12-26", &script)
        publishArticles(46, "2019-01-09"..."2019-06-24", &script)
        leaveUnderWay(&script)
        cover(21, "2018-01-15"..."2018-12-20", &script)
        cover(14, "2019-01-14"..."2019-06-24", &script)
        for (number, visit) in MediaWords.visits.enumerated() {
            call(visit.topic, visit.result, number, on: "2018-12-05" as Day + number * 58, &script)
        }
    }

    private mutating func addChannels(_ script: inout Script) {
        for (number, known) in MediaWords.channels.enumerated() {
            var channel = MediaChannel()
            channel.name = known.name
            channel.kind = known.kind
            channel.run = known.isOwn ? .own : .contractor
            channel.address = known.address
            channel.openedOn = ("2013-06-01" as Day) + chance.below(1_500)
            let ref = script.record(channel, at: opening.next(), by: opening.hand, opening: true)
            channels.append(ref)
            if !known.isOwn { contract(ref, number == 0 ? 0 : 1, &script) }
            if number < 2 { follow(ref, from: number == 0 ? 8_400 : 2_100, &script) }
        }
    }

    /// A contract a year; that of 2018 was accepted.
    private mutating func contract(_ channel: Ref<MediaChannel>, _ vendor: Int, _ script: inout Script) {
        for year in [2018, 2019] {
            guard let first = Day("\(year)-01-01"), let last = Day("\(year)-12-31") else { continue }
            var contract = ChannelContract()
            contract.channel = channel
            contract.vendor = MediaWords.vendors[vendor]
            contract.startsOn = first
            contract.endsOn = last
            contract.fee = Money(yuan: vendor == 0 ? 86_000 : 128_000)
            let ref = script.record(contract, at: Moment(Days.working(first + 2), hour: 15), by: desk)
            script.correct(
                ref, at: Moment(Days.working(last + 12), hour: 10), by: desk, reason: MediaWords.acceptedReason,
                [
                    Setting(\ChannelContract.acceptedOn, Days.working(last + 11)),
                    Setting(\ChannelContract.acceptance, MediaWords.acceptance),
                ])
        }
    }

    /// Counted at the end of every month.
    private mutating func follow(_ channel: Ref<MediaChannel>, from: Int, _ script: inout Script) {
        var followers = from
        for month in 0..<18 {
            followers += chance.within(from / 80...from / 30)
            var count = ChannelFollowers()
            count.channel = channel
            count.countedOn = Days.beginning.adding(months: month).lastOfMonth
            count.followers = followers
            script.line(count, at: Moment(count.countedOn, hour: 17, minute: 20), by: desk)
        }
    }

    private mutating func addColumns(_ script: inout Script) {
        for known in MediaWords.columns {
            var column = MediaColumn()
            column.channel = channels[known.channel]
            column.name = known.name
            column.format = known.format
            column.startedOn = ("2016-03-01" as Day) + chance.below(500)
            columns.append(script.record(column, at: opening.next(), by: opening.hand, opening: true))
        }
        var audio = MediaColumn()
        audio.channel = channels[0]
        audio.name = MediaWords.audio
        audio.format = .audio
        audio.host = Somebody(aged: 28...45, on: Days.beginning, .female, &chance).name
        audio.startedOn = "2019-01-08"
        let ref = script.record(audio, at: Moment("2019-01-08", hour: 9), by: desk)
        columns.append(ref)
        let number = MediaColumn.numbers.number(Int(ref.id), unit: "", year: 0)
        script.occasion(
            "publicity.audio_column.episodes", "publicity.content.episodes", PublicityOccasionsWords.audioEpisodes,
            "2019-01-01"..."2019-06-30", part: ("media_column", number), by: desk)
    }

    /// Nine episodes of the audio column in its first half-year.
    private mutating func publishEpisodes(_ script: inout Script) {
        for (number, episode) in MediaWords.episodes.enumerated() {
            var item = item(episode.title, episode.topic, on: "2019-01-09" as Day + number * 18)
            item.column = columns.last
            item.episode = number + 1
            item.summary = MediaWords.summary
            item.body = nil
            item.recording = MediaWords.recording(number + 1)
            publish(item, &script)
        }
    }

    private mutating func publishArticles(_ count: Int, _ days: ClosedRange<Day>, _ script: inout Script) {
        for (number, day) in Days.spread(count, over: days, &chance).enumerated() {
            let article = MediaWords.articles[(number + chance.below(4)) % MediaWords.articles.count]
            var item = item(article.title, article.topic, on: day)
            item.column = chance.happens(70) ? columns[chance.below(2)] : nil
            if item.column == nil { item.channel = channels[chance.below(3)] }
            publish(item, withdraws: number == count / 2, &script)
        }
    }

    private mutating func item(_ title: String, _ topic: LegalTopic, on day: Day) -> ContentItem {
        var item = ContentItem()
        item.channel = channels[0]
        item.title = title
        item.topic = topic
        item.body = MediaWords.body(title)
        item.author = Somebody(aged: 25...50, on: day, nil, &chance).name
        item.draftedOn = Days.working(day)
        return item
    }

    /// Drafted by one, approved by another, published the day after; some are returned first.
    private mutating func publish(_ item: ContentItem, withdraws: Bool = false, _ script: inout Script) {
        let drafted = Days.moment(item.draftedOn, &chance)
        let ref = script.record(item, at: drafted, by: desk)
        var at = drafted + chance.within(600...4_000)
        script.step("submit", ref, at: at, by: desk)
        if chance.happens(8) {
            at = at + chance.within(600...3_000)
            script.step("return", ref, at: at, by: head, [Setting(\ContentItem.returnReason, MediaWords.returned)])
            at = at + chance.within(600...3_000)
            script.step("submit", ref, at: at, by: desk)
        }
        at = Days.moment(Days.working(item.draftedOn + chance.below(2)), after: at, &chance)
        script.step("approve", ref, at: at, by: head)
        at = Days.moment(Days.working(at.day + chance.below(2)), after: at, &chance)
        published += 1
        script.step(
            "publish", ref, at: at, by: desk,
            [
                Setting(\ContentItem.publishedOn, at.day), Setting(\ContentItem.address, MediaWords.link(published)),
            ])
        read(ref, from: at.day, &script)
        guard withdraws else { return }
        let moment = Days.moment(Days.working(at.day + 9), &chance)
        script.step(
            "withdraw", ref, at: moment, by: head,
            [
                Setting(\ContentItem.withdrawnOn, moment.day),
                Setting(\ContentItem.withdrawReason, MediaWords.withdrawn),
            ])
    }

    /// Counted on the day after and a week later.
    private mutating func read(_ item: Ref<ContentItem>, from day: Day, _ script: inout Script) {
        for (days, share) in [(1, 4), (8, 1)] {
            var reads = ContentReads()
            reads.item = item
            reads.countedOn = day + days
            reads.reads = chance.within(40...420) * share
            reads.likes = reads.reads / chance.within(18...40)
            reads.shares = reads.reads / chance.within(25...70)
            script.line(reads, at: Moment(reads.countedOn, hour: 17, minute: chance.within(5...50)), by: desk)
        }
    }

    /// A draft, one submitted and one approved, on the last days.
    private mutating func leaveUnderWay(_ script: inout Script) {
        for number in 0..<3 {
            let article = MediaWords.articles[number * 5]
            let item = item(article.title, article.topic, on: "2019-06-26" as Day + number)
            let drafted = Days.moment(item.draftedOn, &chance)
            let ref = script.record(item, at: drafted, by: desk)
            guard number < 2 else { continue }
            script.step("submit", ref, at: drafted + 900, by: desk)
            if number == 0 { script.step("approve", ref, at: drafted + 3_000, by: head) }
        }
    }

    private mutating func cover(_ count: Int, _ days: ClosedRange<Day>, _ script: inout Script) {
        for day in Days.spread(count, over: days, &chance) {
            let outlet = chance.one(of: MediaWords.outlets)
            let headline = chance.one(of: MediaWords.headlines)
            var coverage = PressCoverage()
            coverage.outlet = outlet.name
            coverage.kind = outlet.kind
            coverage.page = outlet.page
            coverage.publishedOn = day
            coverage.headline = headline.title
            coverage.topic = headline.topic
            script.line(coverage, at: Days.moment(Days.working(day), &chance), by: desk)
        }
    }

    private mutating func call(
        _ topic: String, _ result: String, _ number: Int, on day: Day, _ script: inout Script
    ) {
        var visit = MediaVisit()
        visit.outlet = MediaWords.outlets[number].name
        visit.visitedOn = Days.working(day)
        visit.direction = number % 2 == 0 ? .out : .into
        visit.topic = topic
        visit.result = result
        script.line(visit, at: Days.moment(visit.visitedOn, &chance), by: desk)
    }
}
