import Declarations
import Testing

private let now = Moment("2019-06-03", hour: 10)

private func faults(_ change: (inout Loan) -> Void) -> [Fault] {
    var loan = soundLoan()
    change(&loan)
    return Loan.allFaults(loan, at: now)
}

@Test func aSoundRecordHasNoFaults() {
    #expect(faults { _ in } == [])
    #expect(faults { $0.dueOn = "2019-07-01" } == [])
    #expect(faults { $0.note = "第一行\n第二行" } == [])
}

@Test func everyEmptyFieldIsNamedAtOnce() {
    let found = Loan.allFaults(Loan(), at: now)
    #expect(found.map(\.field) == ["title", "reader", "lent_on"])
    #expect(found.allSatisfy { $0.rule == "required" })
    #expect(found[0].answer == Label("书名：必须填写", "Title: must be given"))
    #expect(faults { $0.title = "　 " }.map(\.rule) == ["required"])
}

@Test func aDayAfterTodayNamesBothDays() {
    let found = faults { $0.lentOn = "2019-06-12" }
    #expect(found.map(\.rule) == ["future"])
    #expect(found[0].answer.zh == "借出日期：2019-06-12 晚于今天 2019-06-03")
    #expect(found[0].answer.en == "Lent: 2019-06-12 is after today 2019-06-03")
}

@Test func aMomentAfterNowIsRefused() {
    #expect(faults { $0.seenAt = now + 1 }.map(\.rule) == ["future"])
    #expect(faults { $0.seenAt = now } == [])
}

@Test func aDayBeforeTheOneItFollowsNamesBoth() {
    let found = faults { $0.backOn = "2019-05-01" }
    #expect(found.map(\.rule) == ["order"])
    #expect(found[0].answer.zh == "归还日期：2019-05-01 早于借出日期 2019-05-06")
}

@Test func textHasBoundsAndNoControlCharacters() {
    #expect(faults { $0.title = String(repeating: "调", count: 201) }.map(\.rule) == ["length"])
    #expect(faults { $0.title = String(repeating: "调", count: 200) } == [])
    #expect(faults { $0.title = "a\u{0}b" }.map(\.rule) == ["format"])
    #expect(faults { $0.title = "第一行\n第二行" }.map(\.rule) == ["format"])
    #expect(faults { $0.note = "a\u{0}b" }.map(\.rule) == ["format"])
}

@Test func countsAndAmountsAreNotNegative() {
    #expect(faults { $0.copies = -1 }.map(\.rule) == ["range"])
    #expect(faults { $0.fee = Money(fen: -1) }[0].answer.zh == "押金：-0.01 小于零")
}

@Test func aRetiredCodeIsRefusedOnTheRecordsDay() {
    #expect(faults { $0.shelf = .old }[0].answer.zh == "书架：旧库 在 2019-05-06 不能选用")
    #expect(
        faults {
            $0.shelf = .old
            $0.lentOn = "2018-12-31"
        } == [])
}

@Test func aPersonalValueStaysOutOfItsFault() {
    let found = faults { $0.reader = "张三\u{7}" }
    #expect(found.map(\.value) == [nil])
    #expect(!found[0].answer.zh.contains("张三"))
}

@Test func aReferenceToNothingIsNotARecord() {
    #expect(faults { $0.earlier = Ref(-3) }.map(\.rule) == ["format"])
}

@Test func whatTheRegisterItselfRefusesComesLast() {
    let found = faults {
        $0.copies = 10
        $0.title = ""
    }
    #expect(found.map(\.field) == ["title", "copies"])
    #expect(found[1].answer == Label("册数：10 一次最多九册", "Copies: 10 nine at a time"))
}

@Test func valuesOfAnotherKindAreFaultsAndNoCrash() {
    let shape = Loan.shape
    for field in shape.fields.indices {
        for value in [Datum.text("x"), .integer(-7), .null, .text("2019-02-30"), .integer(.max)] {
            var values = soundLoan().values
            values[field] = value
            _ = shape.faults(in: values, at: now)
        }
    }
    var values = soundLoan().values
    values[2] = .text("three")
    #expect(shape.faults(in: values, at: now).map(\.rule) == ["format"])
    values = soundLoan().values
    values[5] = .text("2019-02-30")
    values[8] = .integer(.max)
    #expect(shape.faults(in: values, at: now).map(\.field) == ["lent_on", "seen_at"])
}
