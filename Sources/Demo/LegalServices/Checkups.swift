import Bureau
import Declarations

/// The pilot round of legal check-ups: twenty enterprises, most forms back, the first reports out.
struct Checkups {
    private let town: Town
    private let bar: Bar
    private let desk: Script.Hand
    private var chance: Chance

    /// How far each enterprise has come.
    private static let reached =
        [4] + Array(repeating: 3, count: 3) + Array(repeating: 2, count: 11)
        + Array(repeating: 1, count: 4) + [0]

    init(_ town: Town, _ bar: Bar, seed: UInt64, to script: inout Script) {
        self.town = town
        self.bar = bar
        desk = town.desk(of: .legalServices)
        chance = Chance(seed: seed, for: "checkups")
        var round = CheckupRound()
        round.name = CheckupWords.round
        round.basis = CheckupWords.basis
        round.startsOn = "2019-02-20"
        round.endsOn = "2019-09-30"
        let ref = script.record(round, at: Moment("2019-02-20", hour: 9, minute: 40), by: desk)
        let questions = ask(ref, &script)
        for (number, reached) in (Checkups.reached + [-1]).enumerated() {
            examine(number, reached, ref, questions, &script)
        }
    }

    private func ask(_ round: Ref<CheckupRound>, _ script: inout Script) -> [Ref<CheckupQuestion>] {
        CheckupWords.questions.enumerated().map { place, asked in
            var question = CheckupQuestion()
            question.round = round
            question.place = place + 1
            question.area = asked.area
            question.question = asked.text
            question.answerKind = asked.kind
            return script.record(question, at: Moment("2019-02-20", hour: 10, minute: place), by: desk)
        }
    }

    private mutating func examine(
        _ number: Int, _ reached: Int, _ round: Ref<CheckupRound>, _ questions: [Ref<CheckupQuestion>],
        _ script: inout Script
    ) {
        let selected = Days.working("2019-03-04" as Day + number / 2)
        var at = Days.moment(selected, &chance)
        var checkup = Checkup()
        checkup.round = round
        checkup.enterprise = enterprise(number, at: at, &script)
        checkup.selectedOn = selected
        checkup.staff = chance.within(14...420)
        at = at + 120
        let ref = script.record(checkup, at: at, by: desk)
        assign(ref, number, at: at + 60, &script)
        guard reached >= 0 else {
            let day: Day = "2019-03-26"
            return script.step(
                "withdraw", ref, at: Moment(day, hour: 11), by: desk,
                [
                    Setting(\Checkup.withdrawnOn, Optional(day)),
                    Setting(\Checkup.withdrawal, Optional(CheckupWords.withdrawal)),
                ])
        }
        let sent = Days.working("2019-04-08" as Day + chance.below(8))
        if reached >= 1 { take("send", ref, \.formSentOn, sent, [], &script) }
        let returned = Days.working(sent + chance.within(14...48))
        guard reached >= 2 else { return }
        take("return", ref, \.formReturnedOn, returned, [], &script)
        for (question, asked) in zip(questions, CheckupWords.questions) {
            var answer = CheckupAnswer()
            answer.checkup = ref
            answer.question = question
            answer.answer = chance.one(of: asked.answers)
            script.line(answer, at: Moment(returned, hour: 16, minute: 30), by: desk)
        }
        if reached >= 3 { report(ref, followed: reached >= 4, &script) }
    }

    private mutating func report(_ ref: Ref<Checkup>, followed: Bool, _ script: inout Script) {
        let day = followed ? "2019-06-05" as Day : Days.working("2019-06-17" as Day + chance.below(8))
        let grade = chance.one(of: [RiskGrade.orange, .yellow, .yellow, .blue])
        take(
            "report", ref, \.reportOn, day,
            [Setting(\Checkup.grade, Optional(grade)), Setting(\Checkup.summary, Optional(CheckupWords.summary))],
            &script)
        for risk in chance.some(3, of: CheckupWords.risks) {
            var item = RiskItem()
            item.checkup = ref
            item.area = risk.area
            item.grade = risk.grade
            item.finding = risk.finding
            item.advice = risk.advice
            item.foundOn = day
            script.line(item, at: Moment(day, hour: 16, minute: 40), by: desk)
        }
        guard followed else { return }
        take(
            "follow_up", ref, \.followedUpOn, "2019-06-24", [Setting(\Checkup.rating, Optional(ClientRating.good))],
            &script)
    }

    private func take(
        _ step: String, _ ref: Ref<Checkup>, _ path: WritableKeyPath<Checkup, Day?>, _ day: Day, _ more: [Setting],
        _ script: inout Script
    ) {
        script.step(step, ref, at: Moment(day, hour: 15, minute: 30), by: desk, [Setting(path, Optional(day))] + more)
    }

    private mutating func enterprise(_ number: Int, at moment: Moment, _ script: inout Script) -> Ref<Enterprise> {
        let kinds: [(Trade, Industry)] = [
            (.making, .manufacturing), (.making, .manufacturing), (.selling, .trade), (.building, .construction),
            (.transport, .transport), (.shopping, .information),
        ]
        let (trade, industry) = kinds[number % kinds.count]
        let somebody = Somebody(aged: 28...56, on: moment.day, nil, &chance)
        let township = chance.below(town.places.count)
        var enterprise = Enterprise()
        enterprise.name =
            CheckupWords.city + NamesWords.firmWords[(number * 7 + 3) % NamesWords.firmWords.count]
            + chance.one(of: NamesWords.trades[trade] ?? [])
        enterprise.creditCode = LegalServices.creditCode("91", 300_000_000 + number * 1_931)
        enterprise.park = chance.one(of: CheckupWords.parks)
        enterprise.place = town.places[township]
        enterprise.industry = industry
        enterprise.size = chance.one(of: [.small: 12, .medium: 6, .micro: 3, .large: 1])
        enterprise.contact = somebody.name
        enterprise.phone = somebody.phone
        enterprise.address = PlacesWords.address(in: PlacesWords.townships[township], &chance)
        enterprise.listedOn = moment.day
        return script.record(enterprise, at: moment, by: desk)
    }

    private func assign(_ ref: Ref<Checkup>, _ number: Int, at moment: Moment, _ script: inout Script) {
        var line = CheckupLawyer()
        line.checkup = ref
        line.lawyer = bar.lawyers[number * 3 % bar.lawyers.count].ref
        line.leads = true
        script.line(line, at: moment, by: desk)
    }
}
