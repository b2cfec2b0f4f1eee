import Bureau
import Declarations

/// Directives from above with who read them and what was to be done, and the bureau's own plans.
struct Tasks {
    private let town: Town
    private let desk: Script.Hand
    private var chance: Chance

    init(_ town: Town, seed: UInt64, to script: inout Script) {
        self.town = town
        desk = town.desk(of: .oversight)
        chance = Chance(seed: seed, for: "tasks")
        for (position, order) in TasksWords.orders.enumerated() { receive(order, position, &script) }
        for (sets, first, recorded) in [
            (PlansWords.second2018, "2018-07-01", "2018-06-27"), (PlansWords.first2019, "2019-01-01", "2019-01-08"),
            (PlansWords.second2019, "2019-07-01", "2019-06-26"),
        ] as [([PlansWords.Set], Day, Day)] {
            for (position, set) in sets.enumerated() {
                plan(set, from: first, at: Moment(recorded, hour: 10, minute: position * 2), &script)
            }
        }
    }

    private mutating func moment(_ day: Day) -> Moment { Days.moment(Days.working(day), &chance) }

    private mutating func receive(_ order: TasksWords.Order, _ position: Int, _ script: inout Script) {
        guard let received = Day(order.received) else { return }
        var directive = Directive()
        directive.title = order.title
        directive.sender = order.sender
        directive.documentNumber = order.number
        directive.kind = order.kind
        directive.receivedOn = received
        directive.summary = order.summary
        let at = Moment(received, hour: 10, minute: 5)
        let ref = script.record(directive, at: at, by: desk)
        let passed = Days.working(received + 1)
        let passing = Moment(passed, hour: 9, minute: 30)
        for (township, office) in town.offices.enumerated() {
            sendOut(ref, office, township, position, at: passing + 20 * (township + 1), &script)
        }
        script.step("pass_on", ref, at: passing + 400, by: desk, [Setting(\Directive.passedOn, passed)])
        for (number, task) in order.tasks.enumerated() {
            for township in [(position + number * 3) % 8, (position + number * 3 + 4) % 8] {
                assign(
                    ref, task, township, due: Days.working(received + 14 + number * 7), position, at: passing + 500,
                    &script)
            }
        }
        let finished = Days.working(received + 30)
        guard finished < Days.standing.day else { return }
        script.step("finish", ref, at: moment(finished), by: desk, [Setting(\Directive.finishedOn, finished)])
    }

    /// Read within a day or two; of the last directive two offices have not said so yet.
    private mutating func sendOut(
        _ directive: Ref<Directive>, _ office: Ref<Unit>, _ township: Int, _ position: Int, at moment: Moment,
        _ script: inout Script
    ) {
        var receipt = DirectiveReceipt()
        receipt.directive = directive
        receipt.recipient = office
        receipt.sentOn = moment.day
        let ref = script.record(receipt, at: moment, by: desk)
        let isLast = position == TasksWords.orders.count - 1
        guard !isLast || township != 2 && township != 5 else { return }
        let read = Days.working(moment.day + chance.below(3))
        let reader = town.staff[Int(office.id)]?.first?.ref
        script.step(
            "read", ref, at: Days.moment(read, after: moment, &chance), by: town.clerk(of: township),
            [Setting(\DirectiveReceipt.readOn, read), Setting(\DirectiveReceipt.reader, reader)])
    }

    private mutating func assign(
        _ directive: Ref<Directive>, _ text: String, _ township: Int, due: Day, _ position: Int, at moment: Moment,
        _ script: inout Script
    ) {
        var task = DirectiveTask()
        task.directive = directive
        task.task = text
        task.owner = town.offices[township]
        task.dueOn = due
        let ref = script.record(task, at: moment + 5 * township, by: desk)
        let done = Days.working(due - 3 + (township == (position + 4) % 8 && position % 4 == 1 ? 8 : 0))
        guard done < Days.standing.day, position != 11 || township != 3 else { return }
        script.step(
            "finish", ref, at: self.moment(done), by: town.clerk(of: township),
            [
                Setting(\DirectiveTask.doneOn, done), Setting(\DirectiveTask.result, chance.one(of: TasksWords.done)),
            ])
    }

    private mutating func plan(_ set: PlansWords.Set, from first: Day, at moment: Moment, _ script: inout Script) {
        guard let due = Day(set.due) else { return }
        var plan = WorkPlan()
        plan.title = set.title
        plan.theme = set.theme
        plan.sourceName = PlansWords.fromReport
        plan.text = set.text
        plan.owner = town.bureauOffices[set.office]
        (plan.startsOn, plan.dueOn) = (first, due)
        let hand = Script.Hand(unit: Int(town.bureauOffices[set.office].id), account: desk.account)
        let ref = script.record(plan, at: moment, by: hand)
        for (position, text) in set.milestones.enumerated() {
            var milestone = PlanMilestone()
            milestone.plan = ref
            milestone.text = text
            milestone.dueOn = min(due, first + 40 * (position + 1))
            if let done = set.done.flatMap({ Day($0) }) { milestone.reachedOn = min(milestone.dueOn, done) }
            let reached = milestone.reachedOn.map { max(Moment($0, hour: 16), moment) } ?? moment + 30
            script.line(milestone, at: reached, by: hand)
        }
        follow(ref, set, after: moment + 60, hand, &script)
    }

    private mutating func follow(
        _ plan: Ref<WorkPlan>, _ set: PlansWords.Set, after recorded: Moment, _ hand: Script.Hand,
        _ script: inout Script
    ) {
        if let begun = set.begun.flatMap({ Day($0) }) {
            let at = max(Moment(begun, hour: 14), recorded)
            script.step("begin", plan, at: at, by: hand, [Setting(\WorkPlan.begunOn, begun)])
            for (position, note) in set.notes.enumerated() {
                var progress = PlanProgress()
                progress.plan = plan
                progress.notedOn = min(begun + 3 + 30 * position, "2019-06-28")
                progress.note = note
                script.line(progress, at: max(Moment(progress.notedOn, hour: 15), at + 60), by: hand)
            }
        }
        if let done = set.done.flatMap({ Day($0) }) {
            script.step(
                "finish", plan, at: Moment(done, hour: 17), by: hand,
                [Setting(\WorkPlan.doneOn, done), Setting(\WorkPlan.result, set.result)])
        }
        if let dropped = set.dropped.flatMap({ Day($0) }) {
            script.step(
                "drop", plan, at: Moment(dropped, hour: 16), by: hand,
                [Setting(\WorkPlan.droppedOn, dropped), Setting(\WorkPlan.dropReason, set.result)])
        }
    }
}
