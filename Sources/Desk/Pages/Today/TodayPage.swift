import Bureau
import Declarations
import Ledger

/// What somebody has today: late, due, new.
struct TodayPage: Sendable {
    let day: Today
    let layout: Layout

    private var language: Language { layout.asked.language }
    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        let date: Label = .dayInProse(layout.surroundings.today)
        var html: Html = """
            <div class="top"><h1>\(say(.myDay))</h1><span class="count">\(say(date))</span><div class="acts">\
            <a class="button" href="\(Whereabouts.account.path)#\(OwnAccountPage.calendar)">\(say(.calendarFeed))</a>\
            </div></div><p class="hint">\(say(day.areInHand ? .inMyHands : .inMyUnit))</p>
            """
        for part in [(Label.overdue, day.late), (.dueToday, day.today), (.dueWithin(Today.ahead), day.soon)] {
            html.add(DueTable(title: part.0, views: part.1, now: layout.surroundings.now, language: language).html)
        }
        html.add(day.waiting.panel(language))
        html.add(new)
        if day.isEmpty { html.add("<section class=\"empty\"><h2>\(say(.nothingToday))</h2></section>") }
        return layout.page(say(.myDay), html)
    }

    private var new: Html {
        guard !day.new.isEmpty else { return "" }
        var html: Html = """
            <section class="panel"><header><h2>\(say(.newToMe))</h2><span class="side-word">\
            \(say(.since(day.since)))</span></header><div class="inside"><dl class="terms">
            """
        for group in day.new {
            let links = group.records.map { record -> Html in
                "<a href=\"/\(group.shape.table)/\(record.id)\">\(record.numberOrId)</a> "
            }
            html.add("<dt>\(say(group.shape.title.heading))</dt><dd class=\"links\">\(Html(links))</dd>")
        }
        html.add("</dl></div></section>")
        return html
    }
}

/// What the page of the day shows.
struct Today: Sendable {
    let late: [ClockView]
    let today: [ClockView]
    let soon: [ClockView]
    let areInHand: Bool
    let waiting: Waiting
    let new: [(shape: RegisterShape, records: [Record])]
    let since: Day

    /// Days that are looked ahead, and back for what is late.
    static let ahead = 3
    static let back = 3_660
    /// So many new records of a register.
    static let most = 8

    var isEmpty: Bool { late.isEmpty && today.isEmpty && soon.isEmpty && waiting.isEmpty && new.isEmpty }

    init(_ who: Official, on today: Day, _ house: House, in reading: Reading) throws {
        let own = try OwnClocks.of(who, from: today - Today.back, to: today + Today.ahead, in: reading)
        let reader = ClockReader(reading: reading, catalogue: house.catalogue, books: house.law.newest)
        let views = try reader.views(own.clocks)
        func due(_ belongs: (Day) -> Bool) -> [ClockView] { views.filter { $0.clock.dueOn.map(belongs) ?? false } }
        late = due { $0 < today }
        self.today = due { $0 == today }
        soon = due { $0 > today }
        areInHand = own.areInHand
        waiting = try Waiting(who, house, in: reading)
        since = today - 1
        let entry = try reading.lastEntry(before: Moment(since, hour: 0))
        new = try house.catalogue.matters.compactMap {
            let records = try May.new(after: entry, in: $0, for: who, reading, most: Today.most)
            return records.isEmpty ? nil : ($0, records)
        }
    }

    /// For programs.
    func json(at now: Moment) -> JsonValue {
        .object([
            "on": .text(now.day.description), "in_hand": .flag(areInHand),
            "late": .list(late.map { $0.json(at: now) }), "today": .list(today.map { $0.json(at: now) }),
            "soon": .list(soon.map { $0.json(at: now) }), "waiting": waiting.json,
            "new": .list(
                new.flatMap { group in
                    group.records.map { record in
                        .object([
                            "register": .text(group.shape.table), "id": .integer(record.id),
                            "number": .text(record.number),
                        ])
                    }
                }),
        ])
    }
}
