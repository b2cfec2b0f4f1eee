import Bureau
import Counting
import Declarations
import Ledger

/// The first page of somebody who sees numbers and opens no records: the leader of a street those of their units, the
/// level above the whole bureau's.
struct CountsPage: Sendable {
    private let overview: Overview
    private let period: Period
    /// What the units are called; nothing for the whole bureau.
    private let units: [String]
    private let layout: Layout

    private func say(_ label: Label) -> String { layout.say(label) }

    init(_ asked: Asked, _ house: House, in reading: Reading) throws {
        layout = house.layout(asked, .home, twin: Address("/api/v1/overview"))
        period = try Period(named: house.latestHalf)
        overview = try Self.overview(asked.who, house, in: reading)
        let units = asked.who.grants.compactMap(\.unit)
        let names = try reading.names(Unit.shape, Set(units))
        self.units = units.compactMap { names[$0] }
    }

    /// The numbers of whoever asks.
    static func overview(_ who: Official, _ house: House, in reading: Reading) throws -> Overview {
        let reader = OverviewReader(
            reading: reading, bureau: house.bureau, isOpen: false, units: May.countedUnits(for: who),
            functions: May.countedFunctions(for: who))
        return try reader.overview(Period(named: house.latestHalf))
    }

    var html: Html {
        let whose = units.isEmpty ? layout.surroundings.bureau : units.joined(separator: say(.listComma))
        let panels = OverviewPanels(overview: overview, layout: layout)
        var html: Html = """
            <div class="top"><h1>\(whose) <span class="quiet">\(say(period.label))</span></h1></div>\
            <p class="hint">\(say(units.isEmpty ? .numbersOfAll : .numbersOfUnits))</p>
            """
        html.add(overview.functions.isEmpty ? "<p class=\"empty\">\(say(.noNumbersYet))</p>" : "")
        if !overview.tiles.isEmpty { html.add(panels.tiles) }
        html.add(panels.parts)
        html.add(panels.offices)
        return layout.page(say(.home), html)
    }
}
