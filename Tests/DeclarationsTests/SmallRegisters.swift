import Declarations

/// A register as small as the checks of records allow.
struct Loan: Register {
    var title = ""
    var reader = ""
    var copies = 1
    var fee = Money(fen: 0)
    var shelf = Shelf.open
    var lentOn = Day.notGiven
    var backOn: Day?
    var dueOn: Day?
    var seenAt: Moment?
    var note: String?
    var earlier: Ref<Loan>?

    static let table = "loan"
    static let title = Label("借阅", "loan")
    static let function = Function.organisation
    static let fields: [Field<Loan>] = [
        Field(\.title, "title", Label("书名", "Title"), .open),
        Field(\.reader, "reader", Label("读者", "Reader"), .personal(.name)),
        Field(\.copies, "copies", Label("册数", "Copies")),
        Field(\.fee, "fee", Label("押金", "Deposit")),
        Field(\.shelf, "shelf", Label("书架", "Shelf")),
        Field(\.lentOn, "lent_on", Label("借出日期", "Lent")),
        Field(\.backOn, "back_on", Label("归还日期", "Back"), .notBefore("lent_on")),
        Field(\.dueOn, "due_on", Label("应还日期", "Due"), .planned, .notBefore("lent_on")),
        Field(\.seenAt, "seen_at", Label("经手时间", "Seen at")),
        Field(\.note, "note", Label("备注", "Note"), .open, .long),
        Field(\.earlier, "earlier", Label("续借自", "Renewal of")),
    ]

    static func faults(in loan: Loan, at moment: Moment) -> [Fault] {
        loan.copies > 9 ? [wrong(\.copies, loan.copies, Label("一次最多九册", "nine at a time"))] : []
    }
}

enum Shelf: String, CodeList {
    case open, old

    var label: Label { self == .open ? Label("开架", "Open") : Label("旧库", "Old store") }
    var inForce: (from: Day?, until: Day?) { self == .open ? (nil, nil) : (nil, "2018-12-31") }
}

/// A loan in which nothing is wrong on 2019-06-03.
func soundLoan() -> Loan {
    var loan = Loan()
    loan.title = "调解手记"
    loan.reader = "张三"
    loan.lentOn = "2019-05-06"
    return loan
}
