import Counting
import Declarations
import Ledger
import Testing

@Suite struct CounterTests {
    @Test func aFlowCountsWhatHappenedInThePeriodFirstAndLastDayIncluded() async throws {
        try await everywhere { world in
            _ = try await world.open()
            #expect(try world.amount("orders", "2019-H1") == 4)
            #expect(try world.amount("orders", "2019-01-01") == 1)
            #expect(try world.amount("orders", "2019-06-30") == 1)
            #expect(try world.amount("orders", "2019-07-01..2019-12-31") == 0)
            #expect(try world.amount("filled", "2019-H1") == 4)
        }
    }

    @Test func amountsAddUpAndMoneyIsInFen() async throws {
        try await everywhere { world in
            _ = try await world.open()
            #expect(try world.amount("pieces", "2019-H1") == 13)
            #expect(try world.amount("pieces", "2017") == 0)
            let turnover = try world.counting { try $0.count("turnover", over: Period(named: "2019-H1")) }
            #expect(turnover.amount == 5_500)
            #expect(turnover.text == "55.00")
            #expect(turnover.records == 4)
        }
    }

    @Test func aStockCountsWhatStoodAtTheEndOfTheDay() async throws {
        try await everywhere { world in
            _ = try await world.open()
            #expect(try world.amount("open", "2018-12-31") == 2)
            #expect(try world.amount("open", "2019-01-01") == 2)
            #expect(try world.amount("open", "2019-02-16") == 3)
            #expect(try world.amount("open", "2019-02-17") == 2)
            #expect(try world.amount("stalls", "2019-05-31") == 2)
            #expect(try world.amount("stalls", "2019-06-01") == 1)
            #expect(try world.amount("open", "2019-H1") == 2)
        }
    }

    @Test func aCumulativeFigureCountsFromItsOwnDay() async throws {
        try await everywhere { world in
            _ = try await world.open()
            #expect(try world.amount("ever", "2019-H1") == 5)
            #expect(try world.amount("ever", "2018") == 1)
            #expect(try world.amount("ever", "2018-06-30") == 0)
        }
    }

    @Test func derivedFiguresFollowTheirParts() async throws {
        try await everywhere { world in
            _ = try await world.open()
            let rate = try world.counting { try $0.count("late.rate", over: Period(named: "2019-H1")) }
            #expect(rate.value == .ratio(2, over: 4))
            #expect(rate.text == "50%")
            #expect(rate.records == 6)
            let none = try world.counting { try $0.count("late.rate", over: Period(named: "2017")) }
            #expect(none.fraction == nil)
            #expect(none.text == nil)
            #expect(try world.amount("both", "2019-H1") == 3)
            #expect(try world.amount("unkind", "2019-H1") == 1)
            #expect(try world.amount("least", "2019-H1") == 1)
            #expect(try world.amount("greatest", "2019-H1") == 3)
            #expect(try world.amount("least", "2017") == nil)
        }
    }

    @Test func aCodeAmongSeveralIsTheWholeCode() async throws {
        try await everywhere { world in
            _ = try await world.open()
            #expect(try world.amount("gifts", "2018") == 0)
            #expect(try world.amount("gifts", "2019-H1") == 2)
            #expect(try world.amount("no.gifts", "2018") == 2)
        }
    }

    @Test func yearsInARowAreThoseThatARecordFallsIn() async throws {
        try await everywhere { world in
            let (corner, hall) = try await world.open()
            try await world.write { transaction in
                for day in ["2014-06-01", "2016-12-31", "2017-01-01", "2017-09-09"] as [Day] {
                    _ = try transaction.record(Order(corner, day))
                }
            }
            #expect(try world.amount("years", "2019-H1") == 4)
            #expect(try world.amount("years", "2019-06-30") == 4)
            #expect(try world.amount("years", "2020-03-01") == 4)
            #expect(try world.amount("years", "2021-03-01") == 0)
            #expect(try world.amount("years", "2016-12-30") == 0)
            #expect(try world.amount("years", "2014-12-31") == 1)
            let first = Occasion(
                id: "first", figure: "years", title: Label("大厅", "Hall"), from: "2016-01-01", until: nil,
                part: ChosenPart(column: "stall", word: String(hall.id)))
            try world.counting([first]) { counter in
                #expect(try counter.count("first", over: Period(named: "2019")).amount == 1)
                let question = try counter.question("years", over: Period(on: "2019-12-31"))
                let years = try counter.count(question)
                #expect(years.sense == .stock)
                var records: [CountedRecord] = []
                try counter.eachRecord(of: question) { records.append($0) }
                #expect(records.count == 9)
                #expect(years.records == 9)
                let split = try counter.split(question, by: "stall")
                #expect(split.parts.map(\.count.amount) == [4, 1])
            }
        }
    }

    @Test func theCodesThatAFieldHoldsAreCounted() async throws {
        try await everywhere { world in
            _ = try await world.open()
            #expect(try world.amount("labels", "2019-H1") == 4)
            #expect(try world.amount("labels", "2018") == 1)
            #expect(try world.amount("labels", "2017") == 0)
        }
    }

    @Test func aReferenceIsFollowed() async throws {
        try await everywhere { world in
            _ = try await world.open()
            #expect(try world.amount("corner", "2019-H1") == 1)
            #expect(try world.amount("elsewhere", "2019-H1") == 3)
        }
    }

    @Test func whatPointsHereMustStandOnTheFiguresDay() async throws {
        try await everywhere { world in
            let (corner, hall) = try await world.open()
            try await world.write { transaction in
                for (stall, from, until) in [(corner, "2019-01-01", "2019-03-01"), (hall, "2019-03-01", nil)]
                    as [(Ref<Stall>, Day, Day?)]
                {
                    var keeper = Keeper()
                    keeper.stall = stall
                    keeper.startedOn = from
                    keeper.endedOn = until
                    _ = try transaction.record(keeper)
                }
            }
            #expect(try world.amount("kept", "2018-12-31") == 0)
            #expect(try world.amount("kept", "2019-02-28") == 1)
            #expect(try world.amount("kept", "2019-03-01") == 1)
            #expect(try world.amount("kept", "2019-06-01") == 0)
        }
    }

    @Test func whatIsNotKnownIsNeitherTheOneNorLost() async throws {
        try await everywhere { world in
            _ = try await world.open()
            #expect(try world.amount("plain", "2019-H1") == 2)
            #expect(try world.amount("not.plain", "2019-H1") == 2)
        }
    }

    @Test func anOccasionHasDaysOfItsOwn() async throws {
        try await everywhere { world in
            _ = try await world.open()
            let february = try Period(named: "2019-02")
            let occasion = Occasion(
                id: "fair", figure: "orders", title: Label("庙会订单", "Fair"), from: february.from, until: february.to)
            try world.counting([occasion]) { counter in
                let count = try counter.count("fair", over: Period(named: "2019"))
                #expect(count.amount == 1)
                #expect(count.question.title.zh == "庙会订单")
                #expect(count.period == february)
                #expect(try counter.question("fair", AskedDays(), today: "2019-12-31").period == february)
                #expect(throws: FixedDays.self) {
                    try counter.question("fair", AskedDays(from: "2019-01-01"), today: "2019-12-31")
                }
            }
        }
    }

    @Test func anOccasionMayBeOnePartOfAFigure() async throws {
        try await everywhere { world in
            _ = try await world.open()
            let urgent = Occasion(
                id: "urgent.ones", figure: "orders", title: Label("加急", "Urgent"), from: "2018-01-01",
                until: "2019-12-31", part: ChosenPart(column: "kind", word: "urgent"))
            try world.counting([urgent]) { counter in
                let count = try counter.count("urgent.ones", over: Period(named: "2019"))
                #expect(count.amount == 2)
                var listed = 0
                try counter.eachRecord(of: count.question) { _ in listed += 1 }
                #expect(listed == 2)
                #expect(count.question.isOccasion && count.question.part?.word == "urgent")
            }
        }
    }

    @Test func anOccasionWithoutAnEndIsCountedOnAndOn() async throws {
        try await everywhere { world in
            _ = try await world.open()
            let trial = Occasion(
                id: "trial", figure: "orders", title: Label("试点以来", "Since the trial"), from: "2018-12-01", until: nil)
            try world.counting([trial]) { counter in
                let count = try counter.count("trial", over: Period(named: "2019-02"))
                #expect(count.amount == 3)
                #expect(count.sense == .cumulative)
                #expect(count.period == (try Period(from: "2018-12-01", to: "2019-02-28")))
                let asked = AskedDays(from: "2019-01-01", to: "2019-03-31")
                #expect(try counter.question("trial", asked, today: "2019-12-31").period.from == "2018-12-01")
            }
        }
    }

    @Test func whatCannotBeAskedIsRefusedInWords() async throws {
        try await everywhere { world in
            try world.counting { counter in
                let today: Day = "2019-12-31"
                #expect(throws: UnknownFigure.self) {
                    try counter.question("orders'; DROP TABLE orders", AskedDays(), today: today)
                }
                #expect(throws: NotAStock.self) {
                    try counter.question("orders", AskedDays(asOf: "2019-05-31"), today: today)
                }
                #expect(throws: UnfitPeriod.self) {
                    try counter.question("orders", AskedDays(from: "2019-05-31", to: "2019-01-01"), today: today)
                }
                #expect(throws: UnfitGroup.self) {
                    try counter.split(counter.question("orders", over: Period(on: today)), by: "pieces")
                }
                let stock = try counter.question("open", AskedDays(), today: today)
                #expect(stock.period == Period(on: today))
                let flow = try counter.question("orders", AskedDays(), today: today)
                #expect(flow.period == Period(yearTo: today))
            }
        }
    }
}
