import Bureau
import Counting
import Declarations
import Ledger

/// A register's list as a page. Cells are written straight from the columns.
struct ListPage: Sendable {
    let answer: ListAnswer
    let layout: Layout

    private var asked: ListAsked { answer.asked }
    private var shape: RegisterShape { answer.asked.shape }

    func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        let (title, seldom) = (say(shape.title.heading), seldom)
        var html = Html()
        html.reserve(answer.records.count * 700 + 8_000)
        html.add(top(title, seldom))
        html.add(FilterBar(answer: answer, language: layout.asked.language, bars: layout.surroundings.room.bars).html)
        html.add(faults)
        html.add(drillNote)
        html.add(Chips(answer: answer).html)
        if asked.faults.isEmpty {
            if answer.records.isEmpty {
                html.add(empty)
            } else {
                html.add(ListTable(answer: answer).html)
                html.add(foot)
            }
            if !seldom.isEmpty { html.add("<div class=\"more-acts\" id=\"more\">\(seldom)</div>") }
        }
        let window = asked.faults.isEmpty ? title : say(.errorPrefix) + title
        return layout.page(window, html)
    }

    /// How many records there are, as far as they are counted.
    private var total: String {
        answer.isCountExact ? Digits.grouped(Int64(answer.count)) : Digits.grouped(Int64(Limits.exactCount))
    }

    private func top(_ title: String, _ seldom: Html) -> Html {
        var html: Html = "<div class=\"top\"><h1>\(title)</h1>"
        if asked.faults.isEmpty {
            html.add("<span class=\"count\">\(countWords)</span>")
            html.add("<span class=\"acts dock\">")
            let chosen = asked.filters.count + [asked.words != nil, asked.state != nil].count { $0 }
            html.add("<a class=\"button open-filter\" href=\"#conditions\">\(say(.conditions(chosen)))</a>")
            html.add(seldom)
            if !seldom.isEmpty { html.add("<a class=\"button open-more\" href=\"#more\">\(say(.more))</a>") }
            let mayRecord = May.permits(.record, on: shape, to: layout.asked.who)
            if shape.parent == nil, mayRecord {
                html.add("<a class=\"button main\" href=\"/\(shape.table)/new\">\(say(.add(shape.title)))</a>")
            }
            html.add("</span>")
        }
        html.add("</div>")
        return html
    }

    /// What is not done every day. In the dock of a phone it would take the place of the list, so there it stands
    /// beneath it.
    private var seldom: Html {
        var html = Html()
        let who = layout.asked.who
        if answer.count > 0, May.permits(.export, on: shape, to: who) {
            let export = Address("/\(shape.table).csv", asked.first.items)
            let words = answer.isCountExact ? say(.export(total)) : say(.exportMany)
            html.add("<a class=\"button seldom\" href=\"\(export.text)\">\(words)</a>")
            let book = Address("/\(shape.table).xlsx", asked.first.items)
            html.add("<a class=\"button seldom\" href=\"\(book.text)\">\(say(.exportXlsx))</a>")
        }
        if May.permitsBringing(into: shape, by: who) {
            html.add("<a class=\"button seldom\" href=\"\(ImportRoutes.path(shape))\">\(say(.importAct))</a>")
        }
        if May.permits(.record, on: shape, to: who) {
            html.add("<a class=\"button seldom\" href=\"\(GridRoutes.path(shape))\">\(say(.grid))</a>")
        }
        return html
    }

    /// The count with its number as a door to the list's beginning.
    private var countWords: Html {
        let number: Html = "<a class=\"f\" href=\"\(asked.first.text)\">\(total)</a>"
        let words = say(answer.isCountExact ? .count("\u{0}") : .overCount("\u{0}")).split(
            separator: "\u{0}", maxSplits: 1, omittingEmptySubsequences: false)
        return "\(words[0])\(number)\(words[1])"
    }

    private var faults: Html {
        guard !asked.faults.isEmpty else { return "" }
        var html: Html = """
            <section class="faults" role="alert" tabindex="-1"><h2>\(say(.faults(asked.faults.count)))</h2>\
            <p>\(say(.conditionsWrong))</p><ul>
            """
        for fault in asked.faults {
            let target: Html =
                fault.field.map { "<a href=\"#\($0)\">\(say(fault.answer))</a>" } ?? "\(say(fault.answer))"
            html.add("<li>\(target)</li>")
        }
        html.add("</ul></section>")
        return html
    }

    private var drillNote: Html {
        guard let drill = answer.drill else { return "" }
        let count = drill.count
        let own = count.question.part?.ownLabel.map { say($0) }
        let part = (drill.part.map { answer.wording.text($0.value, $0.field) } ?? own).map { " · " + $0 } ?? ""
        let unit = count.unit == .percent ? "" : say(count.unit.label)
        let isWhole = !asked.isNarrowed
        let same: Html =
            isWhole && count.records == Int64(answer.count)
            ? " <span class=\"agrees\">\(Icon.done)\(say(.sameAsFigure))</span>" : ""
        let isCut = isWhole && May.scope(of: .read, on: shape, for: layout.asked.who) != .always
        let narrower = isCut ? " · " + say(.youMayOpen(total)) : ""
        return """
            <p class="note counts-as"><b>\(say(count.question.title))\(part)</b> \
            <a class="f" href="\(drill.figurePage.text)">\(count.text ?? "—")</a>\(unit)\(same)<br>\
            <span class="quiet small">\(say(count.daysInWords)) · \(say(count.sense.label)) · \
            <a href="\(drill.figurePage.text)">\(say(.backToFigure))</a>\(narrower)</span></p>
            """
    }

    private var empty: Html {
        let isNarrowed = asked.isNarrowed || asked.drill != nil
        if !isNarrowed {
            let isCut = May.scope(of: .read, on: shape, for: layout.asked.who) != .always
            let words: Label = isCut ? .nothingOfYours(shape.title) : .nothingYet(shape.title)
            return "<section class=\"empty\"><h2>\(say(words))</h2></section>"
        }
        return """
            <section class="empty"><h2>\(say(.nothingFound))</h2><p>\(say(.nothingFoundHint))</p>\
            <div class="acts"><a class="button" href="/\(shape.table)">\(say(.allRecords))</a></div></section>
            """
    }

    private var foot: Html {
        let words = say(answer.isCountExact ? .count(total) : .overCount(total))
        var html: Html =
            "<div class=\"table-foot\"><span>\(say(.onPage(answer.records.count)))\(say(.comma))\(words)</span>"
        html.add("<nav class=\"turn\">")
        if let cursor = answer.previous {
            let address = asked.first.with(ListAsked.Name.before, cursor)
            html.add("<a class=\"button\" rel=\"prev\" href=\"\(address.text)\">\(say(.previousPage))</a>")
        }
        if let cursor = answer.next {
            let address = asked.first.with(ListAsked.Name.after, cursor)
            html.add("<a class=\"button\" rel=\"next\" href=\"\(address.text)\">\(say(.nextPage))</a>")
        }
        html.add("</nav></div>")
        return html
    }
}
