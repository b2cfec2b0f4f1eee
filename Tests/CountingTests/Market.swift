import Declarations
import Ledger

/// A stall of the tests' own little market.
struct Stall: Register {
    enum Kind: String, CodeList {
        case corner, hall
        var label: Label { self == .corner ? Label("街角", "Corner") : Label("大厅", "Hall") }
    }

    var kind = Kind.hall
    var openedOn = Day.notGiven
    var closedOn: Day?

    static let table = "stall"
    static let title = Label("摊位", "stall")
    static let function = Function.organisation

    static let fields: [Field<Stall>] = [
        Field(\.kind, "kind", Label("类型", "Kind"), .listed, .filtered),
        Field(\.openedOn, "opened_on", Label("开张日期", "Opened"), .listed, .sorted),
        Field(\.closedOn, "closed_on", Label("收摊日期", "Closed"), .notBefore("opened_on")),
    ]
}

/// Somebody who keeps a stall for a time.
struct Keeper: Register {
    var stall = Ref<Stall>(0)
    var startedOn = Day.notGiven
    var endedOn: Day?

    static let table = "keeper"
    static let title = Label("摊主", "keeper")
    static let function = Function.organisation
    static var within: PartialKeyPath<Keeper>? { \.stall }

    static let fields: [Field<Keeper>] = [
        Field(\.stall, "stall", Label("摊位", "Stall")),
        Field(\.startedOn, "started_on", Label("起始日期", "From"), .listed),
        Field(\.endedOn, "ended_on", Label("截止日期", "Until"), .notBefore("started_on")),
    ]
}

/// An order at a stall.
struct Order: Register {
    enum Kind: String, CodeList {
        case plain, urgent
        var label: Label { self == .plain ? Label("普通", "Plain") : Label("加急", "Urgent") }
    }

    enum Tag: String, CodeList {
        case gift, giftWrap, fragile
        var label: Label { Label(rawValue, rawValue) }
    }

    var stall = Ref<Stall>(0)
    var placedOn = Day.notGiven
    var dueOn = Day.notGiven
    var filledOn: Day?
    var kind: Kind?
    var tags = Several<Tag>()
    var pieces = 1
    var price = Money(fen: 0)

    static let table = "orders"
    static let title = Label("订单", "order")
    static let function = Function.organisation

    static let fields: [Field<Order>] = [
        Field(\.stall, "stall", Label("摊位", "Stall"), .listed, .filtered),
        Field(\.placedOn, "placed_on", Label("下单日期", "Placed"), .listed, .sorted),
        Field(\.dueOn, "due_on", Label("应交日期", "Due"), .planned),
        Field(\.filledOn, "filled_on", Label("交货日期", "Filled"), .notBefore("placed_on")),
        Field(\.kind, "kind", Label("类别", "Kind"), .listed, .filtered),
        Field(\.tags, "tags", Label("标记", "Tags"), .filtered),
        Field(\.pieces, "pieces", Label("件数", "Pieces"), .unit(Label("件", "pieces"))),
        Field(\.price, "price", Label("金额", "Price")),
    ]

    init() {}

    init(
        _ stall: Ref<Stall>, _ placedOn: Day, filled filledOn: Day? = nil, _ kind: Kind? = .plain,
        _ tags: [Tag] = [], pieces: Int = 1, yuan: Int64 = 10
    ) {
        self.stall = stall
        self.placedOn = placedOn
        self.dueOn = placedOn + 7
        self.filledOn = filledOn
        self.kind = kind
        self.tags = Several(tags)
        self.pieces = pieces
        self.price = Money(fen: yuan * 100)
    }
}

/// What the market keeps and counts.
enum Market {
    static let schema = [
        table("stall", "kind text NOT NULL, opened_on date NOT NULL, closed_on date"),
        table("keeper", "stall bigint NOT NULL, started_on date NOT NULL, ended_on date"),
        table(
            "orders",
            """
            stall bigint NOT NULL, placed_on date NOT NULL, due_on date NOT NULL, filled_on date, kind text,
            tags text NOT NULL, pieces bigint NOT NULL, price bigint NOT NULL
            """),
    ].joined(separator: ";")

    private static func table(_ name: String, _ columns: String) -> String {
        """
        CREATE TABLE \(name) (
          bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL,
          state text NOT NULL, unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
          \(columns), PRIMARY KEY (bureau, id))
        """
    }

    static let figures: [Figure] =
        flows + stocks + [
            derived("late.rate", .ratio("late", over: "filled"), .percent),
            derived("both", .sum(["plain", "urgent"])),
            derived("unkind", .difference("orders", ["plain", "urgent"])),
            derived("least", .least(of: "orders", by: "stall")),
            derived("greatest", .greatest(of: "orders", by: "stall")),
        ]

    /// Counts years, not records: its records say in which.
    static let years = derived("years", .yearsInARow(of: "orders"))

    private static let flows: [Figure] = [
        orders("orders"),
        orders("plain", .is(\.kind, .plain)), orders("urgent", .is(\.kind, .urgent)),
        orders("gifts", .holds(\.tags, .gift)), orders("no.gifts", !.holds(\.tags, .gift)),
        orders("corner", .through(\.stall, .is(\.kind, .corner))),
        orders("elsewhere", !.through(\.stall, .is(\.kind, .corner))),
        orders("not.plain", !.is(\.kind, .plain)),
        orders("plain.or.gift", .is(\.kind, .plain) || .holds(\.tags, .gift)),
        Figure(
            "pieces", Label("件数", "Pieces"), of: Order.self, timing: .flow(\.placedOn), adding: \.pieces,
            by: [\.kind, \.stall], definition: any),
        Figure(
            "labels", Label("标记数", "Labels"), of: Order.self, timing: .flow(\.placedOn), adding: \.tags, by: [\.kind],
            definition: any),
        Figure(
            "turnover", Label("金额", "Turnover"), of: Order.self, timing: .flow(\.placedOn), adding: \.price,
            by: [\.kind], unit: .money, definition: any),
        Figure(
            "filled", Label("交货", "Filled"), of: Order.self, timing: .flow(\.filledOn), by: [\.kind, \.stall],
            definition: any),
        Figure(
            "late", Label("迟交", "Late"), of: Order.self, where: .later(\.filledOn, than: \.dueOn),
            timing: .flow(\.filledOn), by: [\.kind, \.stall], definition: any),
        Figure(
            "ever", Label("累计", "Ever"), of: Order.self, timing: .flow(\.placedOn), since: "2018-07-01",
            definition: any),
    ]

    private static let stocks: [Figure] = [
        Figure(
            "open", Label("未交", "Open"), of: Order.self, timing: .stock(from: \.placedOn, until: \.filledOn),
            by: [\.kind, \.stall], definition: any),
        Figure("stalls", Label("摊位", "Stalls"), of: Stall.self, timing: standing, by: [\.kind], definition: any),
        Figure(
            "kept", Label("有人的摊位", "Stalls kept"), of: Stall.self,
            where: .has(\Keeper.stall, standing: .stock(from: \.startedOn, until: \.endedOn)), timing: standing,
            definition: any),
    ]

    static let identities: [Identity] = [
        Identity("kinds", Label("各类之和", "Kinds"), .parts(whole: "orders", ["plain", "urgent", "unkind"])),
        Identity("split", Label("分类之和", "Split"), .split("orders", by: "kind")),
        Identity("balance", Label("收支", "Balance"), .balance(stock: "open", plus: ["orders"], minus: ["filled"])),
        Identity("wrong", Label("有误", "Wrong"), .parts(whole: "orders", ["plain", "urgent"])),
    ]

    static let catalogue = Catalogue(
        registers: [Stall.self, Keeper.self, Order.self], figures: figures + [years], identities: identities)

    private static let any = Label("说明", "as its name says")
    private static let standing = When<Stall>.stock(from: \.openedOn, until: \.closedOn)

    private static func orders(_ id: String, _ condition: Condition<Order> = .always) -> Figure {
        Figure(
            id, Label(id, id), of: Order.self, where: condition, timing: .flow(\.placedOn),
            by: [\.kind, \.stall, \.tags], definition: any)
    }

    private static func derived(_ id: String, _ counted: Counted, _ unit: FigureUnit? = nil) -> Figure {
        Figure(
            id, Label(id, id), function: .organisation, counted: counted, unit: unit ?? .count(Label("件", "")),
            definition: any)
    }
}
