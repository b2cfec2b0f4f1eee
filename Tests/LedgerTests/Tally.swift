import Declarations
import Ledger

/// A small series of the tests' own: how often a memo was counted, and by whom.
struct Tally: Series, Hashable {
    var memo = Ref<Memo>(0)
    var countedAt = Moment(milliseconds: 0)
    var count = 0
    var counter = ""
    var depth: Int?

    static let table = "tally"
    static let title = Label("计数", "tallies")
    static let function = Function.organisation

    static let fields: [Field<Tally>] = [
        Field(\.memo, "memo", Label("便条", "Memo")),
        Field(\.countedAt, "counted_at", Label("计数时间", "Counted")),
        Field(\.count, "count", Label("次数", "Count")),
        Field(\.counter, "counter", Label("计数人", "By"), .personal(.name)),
        Field(\.depth, "depth", Label("深度", "Depth"), .personal(.text)),
    ]

    static var about: PartialKeyPath<Tally> { \.memo }
    static var when: PartialKeyPath<Tally> { \.countedAt }
    static var retention: Retention { .after("ended_on") }

    static let schema = """
        CREATE TABLE tally (
          bureau text NOT NULL, hour bigint NOT NULL, stored_at bigint NOT NULL,
          memo bigint NOT NULL, counted_at bigint NOT NULL, count bigint NOT NULL, counter text NOT NULL, depth text,
          PRIMARY KEY (bureau, memo, counted_at));
        CREATE INDEX tally_hour ON tally (bureau, hour);
        """

    init() {}

    init(_ memo: Row<Memo>, _ countedAt: Moment, _ count: Int = 1, by counter: String = "李雷") {
        (self.memo, self.countedAt, self.count, self.counter) = (Ref(memo.id), countedAt, count, counter)
    }
}
