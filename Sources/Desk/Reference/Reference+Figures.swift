import Declarations

extension Reference {
    /// Every figure with what it counts, and the identities that hold between them.
    var figures: String {
        let body = byFunction { function in
            let own = catalogue.figures.filter { $0.function == function }
            guard !own.isEmpty else { return "" }
            var table = MarkdownTable("figure", "title", "unit", "counted from", "split by", "definition")
            for figure in own {
                table.add(
                    "`\(figure.id)`" + (figure.version > 1 ? " v\(figure.version)" : ""), figure.title.both,
                    figure.unit.label.zh, source(figure), figure.groups.map { "`\($0)`" }.joined(separator: ", "),
                    figure.definition.zh)
            }
            return table.whole
        }
        return body + "\n## Identities\n\nChecked whenever a report or a figure is opened.\n\n" + identities
    }

    private func source(_ figure: Figure) -> String {
        switch figure.counted {
        case .from(let table, _, .flow(let day), let amount):
            "`\(table)` by `\(day)`\(sum(amount))"
        case .from(let table, _, .stock(let from, let until), let amount):
            "`\(table)` standing from `\(from)`\(until.map { " until `\($0)`" } ?? "")\(sum(amount))"
        case .ratio(let upper, let lower): "`\(upper)` ÷ `\(lower)`"
        default: figure.counted.sources.map { "`\($0)`" }.joined(separator: ", ")
        }
    }

    private func sum(_ amount: Amount) -> String {
        if case .sum(let column) = amount { return ", adding `\(column)`" }
        return ""
    }

    private var identities: String {
        var table = MarkdownTable("identity", "what must hold", "figures")
        for identity in catalogue.identities {
            table.add("`\(identity.id)`", identity.title.both, rule(identity.rule))
        }
        return table.whole
    }

    private func rule(_ rule: Identity.Rule) -> String {
        switch rule {
        case .parts(let whole, let parts): "`\(whole)` = \(parts.map { "`\($0)`" }.joined(separator: " + "))"
        case .split(let id, let column): "`\(id)` = its parts by `\(column)`"
        case .balance(let stock, let plus, let minus):
            "`\(stock)` = what stood before + \(plus.map { "`\($0)`" }.joined(separator: " + ")) − "
                + minus.map { "`\($0)`" }.joined(separator: " − ")
        }
    }
}
