public import Counting
import Declarations
public import Ledger

extension Counter {
    /// Counts the bureau's own figures, and its occasions as they stand on record.
    public init(of reading: Reading) throws {
        var occasions: [Occasion] = []
        var query = Query(sort: Query.Sort("code"), limit: Limits.pageRows)
        repeat {
            let page = try reading.page(FigureOccasion.shape, query)
            occasions += try page.records.map { try FigureOccasion(values: $0.values).occasion(reading) }
            query.from = page.next.map { .after($0) }
        } while query.from != nil
        self.init(reading, Manifest.catalogue, occasions: occasions)
    }
}

extension FigureOccasion {
    fileprivate func occasion(_ reading: Reading) throws -> Occasion {
        Occasion(
            id: code, figure: figure, title: Label(name, nameEnglish), from: startsOn, until: endsOn,
            part: try part(reading))
    }

    /// The part as a question names it: a code, or the id of the record that was given by its number.
    private func part(_ reading: Reading) throws -> ChosenPart? {
        guard let partColumn, let partValue else { return nil }
        let catalogue = Manifest.catalogue
        guard let table = catalogue.figure(figure).flatMap({ catalogue.table(of: $0) }),
            case .reference(let target)? = catalogue.shape(table)?.field(partColumn)?.kind,
            let shape = catalogue.shape(target)
        else { return ChosenPart(column: partColumn, word: partValue) }
        let query = Query([.compare("number", .equal, .text(partValue))], limit: 1)
        let id = try reading.page(shape, query).records.first?.id
        return ChosenPart(column: partColumn, word: String(id ?? 0))
    }
}
