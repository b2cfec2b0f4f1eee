public import Declarations
public import Ledger

/// Where the merging of two files stands.
public enum PersonMergeStage: String, CodeList {
    case proposed, merged, undone, refused

    public var label: Label {
        switch self {
        case .proposed: Label("待确认", "Proposed")
        case .merged: Label("已合并", "Merged")
        case .undone: Label("已撤销", "Undone")
        case .refused: Label("不予合并", "Refused")
        }
    }
}

/// Proposed by one and confirmed by another of those who may correct the whole register, and to be undone.
extension PersonMerge: Staged {
    public static let initial = PersonMergeStage.proposed
    public static let ends: [PersonMergeStage] = [.merged, .undone, .refused]

    public static let steps: [Step<PersonMerge>] = [
        Step(
            "merge", Label("合并", "Merge"), from: .proposed, to: .merged, by: .clerk, asks: [\.mergedOn],
            secondPerson: true
        ),
        Step(
            "refuse", Label("不予合并", "Refuse"), from: .proposed, to: .refused, by: .clerk,
            secondPerson: true),
        Step(
            "undo", Label("撤销合并", "Undo"), from: .merged, to: .undone, by: .clerk,
            asks: [\.undoneOn, \.undoReason]),
    ]
}

/// A file joins one other only, and none that has itself joined it.
extension PersonMerge: Effects {
    public static func effect(of step: String, on row: Row<PersonMerge>, in transaction: Transaction) throws {
        let move = FileMove(merge: row, transaction: transaction)
        if step == "undo" { return try move.part() }
        guard step == "merge" else { return }
        let others = try transaction.reading.rows(PersonMerge.self, Query(standing(of: row.record.merged.id)))
        let target = try Person.standing(row.record.merged, in: transaction.reading)
        guard others.allSatisfy({ $0.id == row.id }), target != row.record.merged else {
            throw AlreadyMerged()
        }
        try move.join()
    }

    fileprivate static func standing(of merged: Int64) -> [Predicate] {
        [
            .compare(PersonMerge.column(\.merged), .equal, .integer(merged)),
            .compare("state", .equal, .text(PersonMergeStage.merged.rawValue)),
        ]
    }
}

extension Person {
    /// The file that stands for a person now: the one itself, or the one that it has joined, however often.
    public static func standing(_ person: Ref<Person>, in reading: Reading) throws -> Ref<Person> {
        var person = person
        var seen: Set<Int64> = []
        while seen.insert(person.id).inserted {
            let query = Query(PersonMerge.standing(of: person.id), limit: 1)
            guard let merge = try reading.rows(PersonMerge.self, query).first else { break }
            person = merge.record.kept
        }
        return person
    }
}

/// The file has joined another one, or the other one has joined it.
public struct AlreadyMerged: Problem, Hashable {
    public init() {}

    public var status: Int { 409 }
    public var answer: Label { Label("该档案已并入另一份档案", "The file has joined another one already") }
}
