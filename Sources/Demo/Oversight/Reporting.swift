import Bureau
import Declarations
import Ledger

/// Statistical returns quarter by quarter, the bureau's reports, and what was restated in a locked period.
struct Reporting {
    private let town: Town
    private let reported: [Ref<ReportPeriod>]
    private let desk: Script.Hand
    private let head: Script.Hand
    private var chance: Chance

    init(_ town: Town, _ reported: [Ref<ReportPeriod>], seed: UInt64, to script: inout Script) {
        self.town = town
        self.reported = reported
        desk = town.desk(of: .oversight)
        head = Script.Hand(unit: desk.unit, account: "head-01")
        chance = Chance(seed: seed, for: "reporting")
        enterForms(&script)
        for (position, first)
            in (["2018-01-01", "2018-04-01", "2018-07-01", "2018-10-01", "2019-01-01", "2019-04-01"] as [Day])
            .enumerated()
        {
            askReturns(position, first, &script)
        }
        write(&script)
        restate(&script)
    }

    private mutating func moment(_ day: Day) -> Moment { Days.moment(Days.working(day), &chance) }

    private func enterForms(_ script: inout Script) {
        for (position, form) in ReportingWords.forms.enumerated() {
            var code = LocalCodeEntry()
            code.list = ReportingWords.list
            code.code = form.code
            code.label = form.label
            code.labelEnglish = form.english
            code.validFrom = Days.beginning
            script.line(code, at: Moment("2018-01-02", hour: 8, minute: 40 + position), by: desk)
        }
    }

    /// Both forms of every office, asked for in the quarter's last fortnight.
    private mutating func askReturns(_ quarter: Int, _ first: Day, _ script: inout Script) {
        let last = first.adding(months: 3) - 1
        let name = ReportingWords.quarter(first.year, (first.month + 2) / 3)
        let period = Periods.period(name, first...last, by: desk, &script).ref
        let asked = Moment(Days.working(last - 12), hour: 9)
        let due = Days.working(last + 4)
        for (number, form) in ReportingWords.forms.enumerated() {
            for (township, office) in town.offices.enumerated() {
                var form = StatisticalReturn(of: office, form.code, period, due: due)
                form.hasTyped = false
                let unit = Script.Hand(unit: Int(office.id), account: desk.account)
                let ref = script.record(form, at: asked + 20 * (number * 8 + township), by: unit)
                send(ref, quarter, number, township, due, &script)
            }
        }
    }

    /// On time but for a few; one was sent back and never came again, one taken back and sent anew. Of the last
    /// quarter, due in July, three have come.
    private mutating func send(
        _ form: Ref<StatisticalReturn>, _ quarter: Int, _ number: Int, _ township: Int, _ due: Day,
        _ script: inout Script
    ) {
        let isLate = quarter == 3 && township == 6 || quarter == 1 && township == 4 && number == 1
        let isBack = quarter == 4 && township == 7 && number == 0
        let isTakenBack = quarter == 2 && township == 1 && number == 0
        let day = quarter == 5 ? "2019-06-28" : Days.working(isLate ? due + 2 : due - 2)
        guard quarter < 5 || township < 3 && number == 0 else { return }
        submit(form, day, township, &script)
        if isTakenBack {
            script.step(
                "withdraw", form, at: Moment(day, hour: 16, minute: 20), by: town.clerk(of: township),
                [Setting(\StatisticalReturn.withdrawnReason, ReportingWords.takenBack)])
            submit(form, Days.working(day + 1), township, &script)
        }
        guard quarter < 5 else { return }
        if isBack {
            script.step(
                "send_back", form, at: moment(day + 1), by: desk,
                [Setting(\StatisticalReturn.sentBackReason, ReportingWords.sentBack)])
            return
        }
        let accepted = Days.working(day + 2)
        script.step(
            "accept", form, at: moment(accepted), by: desk,
            [
                Setting(\StatisticalReturn.acceptedOn, accepted),
                Setting(\StatisticalReturn.acceptedBy, Ref<Unit>(Int64(desk.unit))),
            ])
    }

    private mutating func submit(
        _ form: Ref<StatisticalReturn>, _ day: Day, _ township: Int, _ script: inout Script
    ) {
        script.step(
            "submit", form, at: Moment(day, hour: 11, minute: 5 * township), by: town.clerk(of: township),
            [Setting(\StatisticalReturn.submittedOn, day)])
    }

    /// Two reports published, the second of them restated; the third being drafted.
    private mutating func write(_ script: inout Script) {
        for (words, drafted) in zip(ReportingWords.reports, ["2018-06-27", "2018-12-26", "2019-06-27"] as [Day]) {
            var report = WorkReport()
            report.title = words.title
            report.reportPeriod = reported[words.period]
            report.drafter = Ref(Int64(desk.unit))
            let ref = script.record(report, at: Moment(drafted, hour: 14), by: desk)
            guard words.period < 2 else { continue }
            let checked = Days.working(drafted + 14)
            script.step("check", ref, at: moment(checked), by: desk, [Setting(\WorkReport.checkedOn, checked)])
            let signed = Days.working(checked + 2)
            script.step(
                "sign", ref, at: moment(signed), by: head,
                [
                    Setting(\WorkReport.signedOn, signed),
                    Setting(\WorkReport.signer, town.staff[town.bureau]?.first?.ref),
                ])
            let published = Days.working(signed + 3)
            script.step(
                "publish", ref, at: moment(published), by: desk,
                [
                    Setting(\WorkReport.publishedOn, published), Setting(\WorkReport.publishedAt, ReportingWords.site),
                ])
            guard words.period == 1 else { continue }
            script.step(
                "restate", ref, at: Moment("2019-03-20", hour: 16), by: head,
                [
                    Setting(\WorkReport.restatedOn, "2019-03-20" as Day),
                    Setting(\WorkReport.restatement, ReportingWords.restated),
                ])
        }
    }

    /// A dispute of the locked year whose amount was wrong, corrected with leave; and one for which leave is asked.
    private func restate(_ script: inout Script) {
        let (period, head) = (reported[1], head)
        script.run("restatement", at: Moment("2019-03-18", hour: 10), by: desk) { transaction, places in
            for (position, row) in try Reporting.filed(in: transaction).enumerated() {
                var restatement = Restatement()
                restatement.reportPeriod = Ref(places(Int(period.id), ReportPeriod.table))
                restatement.restatedRegister = Dispute.table
                restatement.fileNumber = row.number
                restatement.countedOn = row.record.acceptedOn ?? row.record.receivedOn
                restatement.figures = ReportingWords.restatementFigures
                restatement.before = row.record.amount.description
                restatement.askedOn = transaction.at.day
                restatement.reason = position == 0 ? ReportingWords.restatementReason : ReportingWords.asked
                _ = try transaction.record(restatement)
            }
        }
        script.run("restatement approved", at: Moment("2019-03-19", hour: 9), by: head) { transaction, _ in
            guard var asked = try Reporting.restatements(in: transaction).first else { return }
            asked.record.decidedOn = transaction.at.day
            _ = try transaction.take("approve", on: asked)
        }
        script.run("restatement carried out", at: Moment("2019-03-20", hour: 9), by: desk) { transaction, _ in
            guard var approved = try Reporting.restatements(in: transaction).first,
                approved.state == RestatementStage.approved.rawValue
            else { return }
            let id = try transaction.reading.record(Dispute.shape, number: approved.record.fileNumber).id
            var row = try transaction.reading.find(Dispute.self, id)
            row.record.amount = Money(fen: row.record.amount.fen / 10)
            row = try transaction.change(row, reason: ReportingWords.restatementReason)
            approved.record.carriedOutOn = transaction.at.day
            approved.record.after = row.record.amount.description
            _ = try transaction.take("carry_out", on: approved)
        }
    }

    /// Two disputes of the last quarter of 2018 that are filed.
    private static func filed(in transaction: Transaction) throws -> [Row<Dispute>] {
        let query = Query(
            [
                .compare("state", .equal, .text(DisputeStage.filed.rawValue)),
                .compare("concluded_on", .atLeast, ("2018-10-08" as Day).datum),
                .compare("concluded_on", .atMost, ("2018-10-31" as Day).datum),
                .compare("amount", .atLeast, .integer(10_000)),
            ], limit: 200)
        return Array(try transaction.reading.rows(Dispute.self, query).sorted { $0.id < $1.id }.prefix(2))
    }

    private static func restatements(in transaction: Transaction) throws -> [Row<Restatement>] {
        try transaction.reading.rows(Restatement.self).sorted { $0.id < $1.id }
    }
}

extension StatisticalReturn {
    fileprivate init(of unit: Ref<Unit>, _ form: String, _ period: Ref<ReportPeriod>, due day: Day) {
        self.init()
        returner = unit
        self.form = LocalCode(form)
        reportPeriod = period
        dueOn = day
    }
}
