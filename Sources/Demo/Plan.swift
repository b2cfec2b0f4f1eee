import Declarations

/// What happened in the demonstration's past, in the order in which it happened; a function of seed and scale alone.
public struct Plan: Sendable {
    public let events: [Event]

    public init(seed: UInt64, scale: Int = 1) {
        var script = Script()
        let targets = Targets(scale: scale)
        _ = Confirming(&script)
        let town = Town(&script, seed: seed)
        let reported = Periods(town, to: &script).reported
        _ = Classes(town, seed: seed, to: &script)
        let periods = KeyPeriods(town, seed: seed, to: &script)
        var intake = Intake(town, targets, seed: seed)
        let rounds = Rounds(&intake, targets, seed: seed)
        let callers = Callers(intake, targets, seed: seed)
        var chronicle = Chronicle(town, intake.matters, seed: seed)
        chronicle.write(rounds, periods.periods, to: &script)
        chronicle.write(callers, to: &script)
        for matter in intake.matters { chronicle.write(matter, to: &script) }
        chronicle.alarms.raiseOthers(&script)
        _ = Publicity(town, targets, seed: seed, to: &script)
        _ = Resettlement(town, targets, seed: seed, to: &script)
        _ = Supervision(town, targets, seed: seed, to: &script)
        _ = Government(town, scale: scale, seed: seed, to: &script)
        _ = Bodies(town, seed: seed, to: &script)
        _ = Inspecting(town, seed: seed, to: &script)
        _ = Grievances(town, seed: seed, to: &script)
        _ = Measuring(town, to: &script)
        _ = Tasks(town, seed: seed, to: &script)
        _ = Reporting(town, reported, seed: seed, to: &script)
        _ = LegalServices(town, targets, seed: seed, to: &script)
        events = Plan.inOrder(script.events)
    }

    /// By moment; what has one moment keeps the order in which it was written.
    private static func inOrder(_ events: [Event]) -> [Event] {
        events.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }
}
