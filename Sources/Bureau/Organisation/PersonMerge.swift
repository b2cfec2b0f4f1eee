public import Declarations

/// Two files of one person become one, and may be taken apart again (档案合并).
public struct PersonMerge: Register {
    public var kept = Ref<Person>(0)
    public var merged = Ref<Person>(0)
    public var ground = ""
    public var mergedOn: Day?
    public var undoneOn: Day?
    public var undoReason: String?

    public init() {}

    public static let table = "person_merge"
    public static let title = Label("档案合并", "merging of two files")
    public static let function = Function.organisation
    public static var numbers: NumberStyle { NumberWords.personMerge }

    public static let fields: [Field<PersonMerge>] = [
        Field(\.kept, "kept", Label("保留的档案", "File that stays"), .listed),
        Field(\.merged, "merged", Label("并入的档案", "File that joins it"), .listed),
        Field(\.ground, "ground", Label("认定依据", "Ground"), .personal(.text), .long),
        Field(\.mergedOn, "merged_on", Label("合并日期", "Merged"), .listed),
        Field(\.undoneOn, "undone_on", Label("撤销日期", "Undone"), .notBefore("merged_on"), .listed),
        Field(\.undoReason, "undo_reason", Label("撤销理由", "Why undone"), .open, .long),
    ]

    public static func faults(in merge: PersonMerge, at moment: Moment) -> [Fault] {
        guard merge.kept == merge.merged, merge.kept.id != 0 else { return [] }
        return [wrong(\.merged, merge.merged, Label("与保留的档案是同一份", "is the very file that stays"))]
    }
}
