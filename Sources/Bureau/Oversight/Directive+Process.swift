public import Declarations

/// Where a directive stands.
public enum DirectiveStage: String, CodeList {
    case received
    case passedOn = "passed_on"
    case finished

    public var label: Label {
        switch self {
        case .received: Label("已收文", "Received")
        case .passedOn: Label("已转发", "Passed on")
        case .finished: Label("已办结", "Finished")
        }
    }
}

/// Received, passed on to the units, finished.
extension Directive: Staged {
    public static let initial = DirectiveStage.received
    public static let ends: [DirectiveStage] = [.finished]

    public static let steps: [Step<Directive>] = [
        Step(
            "pass_on", Label("转发", "Pass on"), from: .received, to: .passedOn, by: .clerk, .unitHead,
            asks: [\.passedOn]),
        Step(
            "finish", Label("办结", "Finish"), from: .received, .passedOn, to: .finished, by: .clerk, .unitHead,
            asks: [\.finishedOn]),
    ]
}

/// Whether a directive was read.
public enum ReceiptStage: String, CodeList {
    case sent, read

    public var label: Label {
        switch self {
        case .sent: Label("未签收", "Not read")
        case .read: Label("已签收", "Read")
        }
    }
}

/// A unit says that it has read the directive.
extension DirectiveReceipt: Staged {
    public static let initial = ReceiptStage.sent
    public static let ends: [ReceiptStage] = [.read]

    public static let steps: [Step<DirectiveReceipt>] = [
        Step(
            "read", Label("签收", "Read"), from: .sent, to: .read, by: .clerk, .unitHead, asks: [\.readOn],
            offers: [\.reader])
    ]
}

/// Where a task stands.
public enum TaskStage: String, CodeList {
    case due, done

    public var label: Label {
        switch self {
        case .due: Label("待完成", "Due")
        case .done: Label("已完成", "Done")
        }
    }
}

/// A task is done with its result; whether that was late is computed.
extension DirectiveTask: Staged {
    public static let initial = TaskStage.due
    public static let ends: [TaskStage] = [.done]

    public static let steps: [Step<DirectiveTask>] = [
        Step(
            "finish", Label("完成", "Finish"), from: .due, to: .done, by: .clerk, .unitHead, asks: [\.doneOn, \.result])
    ]

    public static func faults(in task: DirectiveTask, standing state: String) -> [Fault] {
        let isDone = state == TaskStage.done.rawValue
        guard isDone != (task.doneOn != nil) else { return [] }
        return isDone
            ? [missing(\.doneOn, Label("已完成", "when a task is done"))]
            : [needless(\.doneOn, Label("尚未完成", "before a task is done"))]
    }
}
