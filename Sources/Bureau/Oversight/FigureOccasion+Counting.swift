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
            occasions += try page.records.map { try FigureOccasion(values: $0.values).occasion }
            query.from = page.next.map { .after($0) }
        } while query.from != nil
        self.init(reading, Manifest.catalogue, occasions: occasions)
    }
}

extension FigureOccasion {
    fileprivate var occasion: Occasion {
        get throws {
            Occasion(
                id: code, figure: figure, title: Label(name, nameEnglish),
                period: try Period(from: startsOn, to: endsOn))
        }
    }
}
