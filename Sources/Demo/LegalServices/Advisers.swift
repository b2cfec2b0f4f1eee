import Bureau
import Declarations

/// Whole-township contracts, advisers of every village, their services, and the groups that they own.
struct Advisers {
    private let town: Town
    private let bar: Bar
    private var chance: Chance
    private var desk: Script.Hand
    private var contracts: [Int: Ref<ServiceContract>] = [:]
    /// By township and village: who advises it.
    private var posts: [[Adviser]] = []

    /// The main adviser of a village, and the post that came before where one took over.
    private struct Adviser {
        let post: Ref<AdviserPost>
        let lawyer: Int
        var since = Days.beginning
        var before: Ref<AdviserPost>?

        func post(on day: Day) -> Ref<AdviserPost> { day > since ? post : before ?? post }
    }

    init(_ town: Town, _ bar: Bar, seed: UInt64, to script: inout Script) {
        self.town = town
        self.bar = bar
        chance = Chance(seed: seed, for: "advisers")
        desk = town.desk(of: .legalServices)
        addContracts(&script)
        let rules = addRules(&script)
        addPosts(&script)
        serve(&script)
        addGroups(&script)
        fallShort(rules, &script)
    }

    private mutating func addContracts(_ script: inout Script) {
        for (township, firm) in [(0, 0), (1, 1), (2, 2), (4, 3)] {
            contracts[township] = contract(township, firm, "2018-02-26", "2018-03-01", &script)
        }
        for (township, firm) in [(6, 4), (7, 5)] {
            contracts[township] = contract(township, firm, "2019-02-25", "2019-03-01", &script)
        }
        let old = contract(3, 6, "2017-12-27", "2018-01-02", &script)
        script.step(
            "end", old, at: Moment("2019-01-03", hour: 10), by: desk,
            [
                Setting(\ServiceContract.endedOn, "2019-01-02" as Day),
                Setting(\ServiceContract.endReason, LegalServicesWords.contractOver),
            ])
        let next = draft(3, 6, from: "2019-07-01", on: "2019-06-18", &script)
        sign(next, 3, on: "2019-06-26", &script)
        _ = draft(5, 7, from: "2019-08-01", on: "2019-06-27", &script)
    }

    private mutating func contract(
        _ township: Int, _ firm: Int, _ signed: Day, _ from: Day, _ script: inout Script
    ) -> Ref<ServiceContract> {
        let ref = draft(township, firm, from: from, on: max(signed - 4, "2017-12-28"), &script)
        sign(ref, township, on: max(signed, "2017-12-29"), &script)
        script.step("enter", ref, at: Moment(Days.working(from), hour: 9, minute: 12), by: desk)
        return ref
    }

    private mutating func draft(
        _ township: Int, _ firm: Int, from: Day, on day: Day, _ script: inout Script
    ) -> Ref<ServiceContract> {
        var contract = ServiceContract()
        contract.office = town.offices[township]
        contract.place = town.places[township]
        contract.firm = bar.firms[firm]
        contract.scope = LegalServicesWords.scope(of: PlacesWords.townships[township].name)
        contract.fee = Money(yuan: Int64(PlacesWords.townships[township].villages.count) * 3_000)
        contract.startsOn = from
        contract.expiresOn = from.adding(months: 24) - 1
        return script.record(contract, at: Moment(day, hour: 14, minute: 30), by: desk)
    }

    private func sign(_ contract: Ref<ServiceContract>, _ township: Int, on day: Day, _ script: inout Script) {
        script.step(
            "sign", contract, at: Moment(day, hour: 15, minute: 10), by: town.clerk(of: township),
            [Setting(\ServiceContract.signedOn, day)])
    }

    private func addRules(_ script: inout Script) -> [Ref<ServiceFrequency>] {
        LegalServicesWords.rules.map { rule in
            var frequency = ServiceFrequency()
            frequency.name = rule.name
            frequency.basis = rule.basis
            frequency.monthlyMinutes = rule.minutes
            frequency.quarterlyLectures = 1
            frequency.validFrom = rule.from
            frequency.validUntil = rule.until
            return script.record(frequency, at: Moment(max(rule.from - 3, "2017-12-29"), hour: 9), by: desk)
        }
    }

    private mutating func addPosts(_ script: inout Script) {
        var opening = Moment("2017-12-28", hour: 15)
        for township in town.villages.indices {
            posts.append([])
            for village in town.villages[township] {
                opening = opening + 5
                var post = AdviserPost()
                post.place = village
                let lawyer = posts.flatMap { $0 }.count / 2 % bar.lawyers.count
                post.lawyer = bar.lawyers[lawyer].ref
                post.isMain = true
                post.startsOn = "2017-07-01"
                let ref = script.record(post, at: opening, by: console, opening: true)
                posts[township].append(Adviser(post: ref, lawyer: lawyer))
            }
            renew(township, &script)
        }
    }

    private var console: Script.Hand { Script.Hand(unit: desk.unit, account: "console") }

    /// Where a firm took over the whole township, its own lawyers follow; elsewhere a few change.
    private mutating func renew(_ township: Int, _ script: inout Script) {
        let day: Day = township >= 6 ? "2019-03-01" : "2019-01-02"
        for village in posts[township].indices where chance.happens(township >= 6 ? 35 : 8) {
            script.correct(
                posts[township][village].post, at: Moment(day, hour: 10), by: desk, reason: LegalServicesWords.handover,
                [Setting(\AdviserPost.endsOn, Optional(day - 1))])
            let lawyer = (posts[township][village].lawyer + 31) % bar.lawyers.count
            var post = AdviserPost()
            post.place = town.villages[township][village]
            post.lawyer = bar.lawyers[lawyer].ref
            post.contract = contracts[township]
            post.isMain = true
            post.startsOn = day
            let taken = script.record(post, at: Moment(day, hour: 10, minute: 20), by: desk)
            let earlier = posts[township][village]
            posts[township][village] = Adviser(
                post: taken, lawyer: earlier.lawyer, since: day, before: earlier.post)
        }
        guard township < 6, let village = town.villages[township].first else { return }
        var second = AdviserPost()
        second.place = village
        second.worker = bar.workers[township]
        second.startsOn = "2018-04-02"
        script.line(second, at: Moment("2018-04-02", hour: 11), by: desk)
    }

    /// Every village is visited now and then, those of the last months before they signed.
    private mutating func serve(_ script: inout Script) {
        for township in posts.indices {
            for (position, adviser) in posts[township].enumerated() {
                var month: Day = "2018-01-01"
                while month < Days.standing.day {
                    if chance.happens(month.year == 2018 ? 30 : 42) && month > "2018-01-31" || month >= "2019-06-01" {
                        serve(adviser, township, position, in: month, &script)
                    }
                    month = month.adding(months: 1)
                }
            }
        }
    }

    private mutating func serve(
        _ adviser: Adviser, _ township: Int, _ village: Int, in month: Day,
        _ script: inout Script
    ) {
        let day = Days.working(month + chance.within(3...24))
        var service = AdviserService()
        service.post = adviser.post(on: day)
        service.place = town.villages[township][village]
        service.servedOn = day
        service.kind = chance.one(of: [
            .consult: 30, .lecture: 20, .contractReview: 9, .villageRules: 5, .decisionOpinion: 6, .mediation: 12,
            .drafting: 4, .aidReferral: 5, .wechatReply: 3, .duty: 14,
        ])
        service.mode = service.kind == .wechatReply ? .wechat : chance.happens(88) ? .onSite : .telephone
        service.minutes = chance.within(3...16) * 15
        service.persons = service.kind == .lecture ? chance.within(18...90) : chance.within(1...9)
        service.content = chance.one(of: LegalServicesWords.services[service.kind] ?? [])
        service.isConfirmed = month < "2019-06-01" || chance.happens(62)
        service.rating = service.isConfirmed && chance.happens(70) ? chance.one(of: [5: 70, 4: 26, 3: 4]) : nil
        script.line(service, at: Days.moment(day, &chance), by: town.clerk(of: township))
    }

    private mutating func addGroups(_ script: inout Script) {
        for township in posts.indices {
            for (position, adviser) in posts[township].enumerated() {
                let isOld = chance.happens(62)
                var group = ServiceGroup()
                group.name = LegalServicesWords.group(of: PlacesWords.townships[township].villages[position].name)
                group.place = town.villages[township][position]
                group.lawyer = bar.lawyers[adviser.lawyer].ref
                group.members = chance.within(46...286)
                group.createdOn =
                    isOld
                    ? ("2017-11-15" as Day) + chance.below(40) : Days.working("2018-01-08" as Day + chance.below(340))
                let at = isOld ? Moment("2017-12-28", hour: 16) : Moment(group.createdOn, hour: 16, minute: 5)
                let hand = isOld ? console : town.clerk(of: township)
                let ref = script.record(group, at: at, by: hand, opening: isOld)
                for day: Day in ["2018-12-27", "2019-03-28", "2019-06-27"] { log(ref, township, day, &script) }
            }
        }
    }

    private mutating func log(_ group: Ref<ServiceGroup>, _ township: Int, _ day: Day, _ script: inout Script) {
        var log = GroupLog()
        log.serviceGroup = group
        log.loggedOn = day
        log.items = chance.within(12...54)
        log.questions = chance.within(0...14)
        log.answeredInTime = log.questions == 0 ? 0 : log.questions - (chance.happens(18) ? 1 : 0)
        log.violations = chance.happens(9) ? 1 : 0
        script.line(log, at: Days.moment(day, &chance), by: town.clerk(of: township))
    }

    /// A handful of months in which too little was done, followed up within two weeks; the last not yet.
    private mutating func fallShort(_ rules: [Ref<ServiceFrequency>], _ script: inout Script) {
        var month: Day = "2018-06-30"
        while month < Days.standing.day {
            for township in chance.some(2, of: Array(town.villages.indices)) {
                let village = chance.below(town.villages[township].count)
                var short = AdviserShortfall()
                short.place = town.villages[township][village]
                short.month = month
                short.rule = rules[month.year - 2018]
                short.servedMinutes = chance.within(0...7) * 15
                short.reason = chance.one(of: LegalServicesWords.shortReasons)
                if month < "2019-05-31" {
                    short.followedOn = Days.working(month + chance.within(3...8))
                    short.followUp = chance.one(of: LegalServicesWords.followUps)
                }
                script.line(short, at: Moment(Days.working(month + 10), hour: 10, minute: township), by: desk)
            }
            month = (month + 1).lastOfMonth
        }
    }
}
