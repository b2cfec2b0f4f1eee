import Bureau
import Declarations
import Ledger

/// What presses today, as the first page tells it: the periods that warn, and the warnings that nobody has cleared.
struct Agenda: Sendable {
    let late: Int
    let today: Int
    let soon: Int
    /// The first of them by due day.
    let clocks: [ClockView]
    /// The gravest first.
    let alerts: [Row<Alert>]
    /// All that stand, those that are not shown among them.
    let standing: Int
    let waiting: Waiting

    /// What counts them: its records are the warnings that stand.
    static let standingFigure = "mediation.alerts.standing"
    /// So many of each.
    static let most = 6

    var due: Int { late + today + soon }
    var isEmpty: Bool { due == 0 && alerts.isEmpty && waiting.isEmpty }

    init(_ who: Official, _ house: House, in reading: Reading) throws {
        let day = house.store.now.day
        let own = try OwnClocks.of(who, from: day - Today.back, to: day + Today.ahead, in: reading).clocks
        func count(_ belongs: (Day) -> Bool) -> Int { own.count { $0.record.dueOn.map(belongs) ?? false } }
        late = count { $0 < day }
        today = count { $0 == day }
        soon = count { $0 > day }
        let reader = ClockReader(reading: reading, catalogue: house.catalogue, books: house.law.newest)
        waiting = try Waiting(who, house, in: reading)
        clocks = try reader.views(Array(own.prefix(Agenda.most)))
        guard May.permits(.read, on: Alert.shape, to: who) else {
            (alerts, standing) = ([], 0)
            return
        }
        let query = Query(
            [.among("state", Agenda.open), May.scope(of: .read, on: Alert.shape, for: who)], limit: Limits.pageRows)
        let rows = try reading.rows(Alert.self, query)
        let gravity = Dictionary(uniqueKeysWithValues: AlertColour.allCases.enumerated().map { ($1, $0) })
        let sorted = rows.sorted {
            (gravity[$0.record.colour] ?? 0, $1.record.raisedOn) < (gravity[$1.record.colour] ?? 0, $0.record.raisedOn)
        }
        alerts = Array(sorted.prefix(Agenda.most))
        standing = rows.count
    }

    private static let open = AlertStage.allCases.filter { !Alert.ends.contains($0) }.map { Datum.text($0.rawValue) }
}

/// Two panels beside one another: what is due, and what to mind.
struct AgendaPanels: Sendable {
    let agenda: Agenda
    let layout: Layout

    private var language: Language { layout.asked.language }
    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        guard !agenda.isEmpty else { return "" }
        let waiting = agenda.waiting.panel(language, first: Agenda.most)
        return "<div class=\"agenda\"><div>\(waiting)\(due)</div>\(alerts)</div>"
    }

    private var due: Html {
        let counts = say(.dueCounts(agenda.late, agenda.today, agenda.soon))
        let all: Html = "<a href=\"\(Whereabouts.today.path)\">\(say(.allEntries(agenda.due)))</a>"
        return DueTable(
            title: .timeLimitsDue, views: agenda.clocks, now: layout.surroundings.now, language: language,
            beside: "\(counts) \(all)"
        ).html
    }

    private var alerts: Html {
        guard !agenda.alerts.isEmpty else { return "" }
        let shape = Alert.shape
        let all = Address("/\(shape.table)").with(DrillAsked.Name.figure, Agenda.standingFigure)
            .with(DrillAsked.Name.asOf, layout.surroundings.today.description)
        var html: Html = """
            <section class="panel"><header><h2>\(say(.toMind))</h2><span class="side-word">\
            <a href="\(all.text)">\(say(.allEntries(agenda.standing)))</a></span></header><ul class="minds">
            """
        for row in agenda.alerts {
            let alert = row.record
            let words = [say(alert.subject.label), say(.raisedSince(alert.raisedOn))]
            html.add(
                """
                <li>\(AlertBadge(colour: alert.colour, language: language).html)\
                <a href="/\(shape.table)/\(row.id)">\(row.number)</a>\
                <span class="quiet small">\(words.joined(separator: " · "))</span></li>
                """)
        }
        html.add("</ul></section>")
        return html
    }
}

/// The colour of a warning by word, shape and colour.
struct AlertBadge: Sendable {
    let colour: AlertColour
    let language: Language

    var html: Html {
        let (kind, shape): (Html, Html) =
            switch colour {
            case .red: ("red", Icon.wrong)
            case .orange: ("orange", Icon.triangle)
            case .yellow: ("yellow", Icon.diamond)
            case .blue: ("blue", Icon.disc)
            }
        return "<span class=\"badge \(kind)\">\(shape)\(colour.label[language])</span>"
    }
}
