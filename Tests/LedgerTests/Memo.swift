import Declarations
import Ledger

/// A small register of the tests' own, with a bit of everything.
struct Memo: Register, Hashable {
    enum Kind: String, CodeList {
        case plain, urgent
        var label: Label {
            switch self {
            case .plain: Label("普通", "Plain")
            case .urgent: Label("紧急", "Urgent")
            }
        }
    }

    var subject = ""
    var happenedOn: Day = "2019-01-02"
    var endedOn: Day?
    var kind = Kind.plain
    var persons = 1
    var name = ""
    var phone: String?
    var about: Ref<Memo>?

    static let table = "memo"
    static let title = Label("便条", "memo")
    static let function = Function.organisation
    static let numbers = NumberStyle("便〔{year}〕{n:3}号")

    static let fields: [Field<Memo>] = [
        Field(\.subject, "subject", Label("事由", "Subject"), .listed, .searched, .open, .title),
        Field(\.happenedOn, "happened_on", Label("发生日期", "Happened"), .listed, .sorted),
        Field(\.endedOn, "ended_on", Label("办结日期", "Ended"), .notBefore("happened_on")),
        Field(\.kind, "kind", Label("类别", "Kind"), .listed, .filtered),
        Field(\.persons, "persons", Label("人数", "Persons"), .unit(Label("人", "persons"))),
        Field(\.name, "name", Label("姓名", "Name"), .listed, .searched, .personal(.name)),
        Field(\.phone, "phone", Label("电话", "Phone"), .searched, .personal(.phone)),
        Field(\.about, "about", Label("关于", "About")),
    ]

    static let schema = """
        CREATE TABLE memo (
          bureau text NOT NULL, id bigint NOT NULL, version bigint NOT NULL, number text NOT NULL,
          state text NOT NULL, unit bigint NOT NULL, opening bigint NOT NULL, recorded_at bigint NOT NULL,
          subject text NOT NULL, happened_on date NOT NULL, ended_on date, kind text NOT NULL,
          persons bigint NOT NULL, name text NOT NULL, phone text, about bigint, PRIMARY KEY (bureau, id));
        CREATE UNIQUE INDEX memo_number ON memo (bureau, number);
        """

    init() {}

    init(_ subject: String, on day: Day = "2019-01-02", name: String = "张伟", kind: Kind = .plain) {
        self.subject = subject
        self.happenedOn = day
        self.name = name
        self.kind = kind
    }
}

extension Memo: Staged {
    enum Stage: String, CodeList {
        case noted, done, filed
        var label: Label {
            switch self {
            case .noted: Label("已记", "Noted")
            case .done: Label("已办", "Done")
            case .filed: Label("归档", "Filed")
            }
        }
    }

    static let initial = Stage.noted
    static let ends: [Stage] = [.done, .filed]
    static let steps: [Step<Memo>] = [
        Step("finish", Label("办结", "Finish"), from: .noted, to: .done, by: .clerk, asks: [\.endedOn]),
        Step("file", Label("归档", "File"), from: .done, to: .filed, by: .clerk, secondPerson: true),
    ]
}
