public import Declarations

/// A bureau as the database knows it.
public struct BureauFacts: Sendable, Hashable {
    public let code: String
    public let name: String
    /// The six digits of the administrative division.
    public let region: String
    /// Holds synthetic records, and says so on every page.
    public let isDemonstration: Bool

    public init(code: String, name: String, region: String, isDemonstration: Bool = false) {
        self.code = code
        self.name = name
        self.region = region
        self.isDemonstration = isDemonstration
    }

    /// Enters the bureau into a database: its row, the head of its chain, and the first entry.
    public func found(over connection: any Connection, at moment: Moment) throws {
        try connection.transaction(connection.dialect.beginWriting) {
            let ordinal = try connection.first("SELECT count(*) FROM bureau") { $0.integer(0) } ?? 0
            let facts = facts(ordinal)
            try connection.run(
                "INSERT INTO bureau (code, name, region, demonstration, ordinal) VALUES ($1, $2, $3, $4, $5)",
                facts.map(\.value))
            try connection.run(
                "INSERT INTO journal_head (bureau, seq, hash) VALUES ($1, 0, $2)",
                [.text(code), .text(Entry.beginning)])
            let chain = try Chain(locking: Gathering(connection), bureau: code)
            try chain.append(
                "founded", register: "bureau", record: nil, version: 1, body: Body(new: facts), by: .console,
                at: moment, reason: "", request: "")
            try chain.write()
        }
    }

    /// The bureaus of a database, the first founded first.
    public static func all(over connection: any Connection) throws -> [BureauFacts] {
        try connection.all("SELECT code, name, region, demonstration FROM bureau ORDER BY ordinal") {
            BureauFacts(
                code: $0.text(0), name: $0.text(1), region: $0.text(2), isDemonstration: $0.integer(3) == 1)
        }
    }

    /// What the first entry says of the bureau.
    private func facts(_ ordinal: Int64) -> [ColumnValue] {
        let values: [Datum] = [
            .text(code), .text(name), .text(region), .integer(isDemonstration ? 1 : 0), .integer(ordinal),
        ]
        return zip(Self.columns, values).map { ColumnValue($0, $1) }
    }

    static let columns = ["code", "name", "region", "demonstration", "ordinal"]
}

extension BureauFacts {
    /// The facts as somebody typed them; every fault at once.
    public init(named name: String, code: String, region: String) throws {
        var faults: [Fault] = []
        if name.isEmpty || name.unicodeScalars.count > Limits.lineScalars {
            faults.append(Fault(field: "name", value: name, answer: Label("名称须填写，不宜过长", "A name, not too long")))
        }
        if !(1...30).contains(code.utf8.count) || !code.utf8.allSatisfy({ (97...122).contains($0) || $0 == 45 }) {
            faults.append(
                Fault(field: "code", value: code, answer: Label("代码须为小写字母", "A code of small Latin letters")))
        }
        if region.utf8.count != 6 || !region.utf8.allSatisfy({ (48...57).contains($0) }) {
            faults.append(
                Fault(field: "region", value: region, answer: Label("区划代码须为六位数字", "A division of six digits")))
        }
        guard faults.isEmpty else { throw Refused(faults) }
        self.init(code: code, name: name, region: region)
    }
}
