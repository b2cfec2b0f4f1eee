public import Declarations

/// Somebody else changed the record in the meantime.
public struct Conflict: Problem, Hashable {
    public let register: Label
    public let given: Int64
    public let current: Int64

    public init(register: Label, given: Int64, current: Int64) {
        self.register = register
        self.given = given
        self.current = current
    }

    public var status: Int { 412 }
    public var faults: [Fault] { [Fault(field: "version", value: String(given), rule: "conflict", answer: answer)] }
    public var answer: Label {
        Label(
            "\(register.zh)已被他人改动：您看到的是第 \(given) 版，现在是第 \(current) 版，请核对后再保存",
            "\(register.en) was changed by somebody else: you saw version \(given), it is now version \(current)")
    }
}

/// The process has no step of this name.
public struct NoSuchStep: Problem, Hashable {
    public let register: Label
    public let step: String
    public var status: Int { 404 }
    public var answer: Label { Label("\(register.zh)没有“\(step)”这一步", "\(register.en) has no step \(step)") }
}

/// The step does not lead from the state in which the record stands.
public struct NotFromHere: Problem, Hashable {
    public let register: Label
    public let step: Label
    public let state: Label?
    public var status: Int { 409 }
    public var answer: Label {
        Label(
            "\(register.zh)现为“\(state?.zh ?? "")”，不能\(step.zh)",
            "\(register.en) is \(state?.en ?? ""); the step is not possible: \(step.en)")
    }
}

/// The same request came before and was done; nothing is written twice.
public struct AlreadyDone: Problem, Hashable {
    public let register: String
    public let record: Int64
    public let entry: Int64
    public var status: Int { 409 }
    public var answer: Label {
        Label("这次请求已经办过（第 \(entry) 条记录）", "This request was already done (entry \(entry))")
    }
}

/// The connection broke while the group was being committed: whether it was kept is unknown until somebody looks.
public struct OutcomeUnknown: Problem {
    public var status: Int { 503 }
    public var answer: Label {
        Label(
            "提交时与数据库的连接中断，是否已保存需查看后再定，请勿直接重做",
            "The connection broke during the commit: look whether it was kept before doing it again")
    }
}

extension Fault {
    /// A reference that points nowhere.
    static func stray(_ field: FieldShape, _ id: Int64) -> Fault {
        Fault(
            field: field.column, value: String(id), rule: "reference",
            answer: Label("\(field.label.zh)：没有这条记录", "\(field.label.en): no such record"))
    }
}
