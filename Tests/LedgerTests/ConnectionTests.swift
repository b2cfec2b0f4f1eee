import Declarations
import Foundation
@testable import Ledger
import TestDatabases
import Testing

@Suite struct ConnectionTests {
    @Test func whatIsWrittenIsReadBackAsItWas() throws {
        for connection in try connections() {
            try connection.script("CREATE TABLE thing (id bigint PRIMARY KEY, name text, on_day date, size bigint)")
            let values: [Datum] = [.integer(-7), .text("钟楼区 'a' \"b\""), .text("2019-03-05"), .null]
            #expect(try connection.run("INSERT INTO thing VALUES ($1, $2, $3, $4)", values) == 1)
            let read = try connection.all("SELECT id, name, on_day, size FROM thing") { row in (0..<4).map(row.datum) }
            #expect(read == [values])
        }
    }

    @Test func countsAndSumsAreWholeNumbers() throws {
        for connection in try connections() {
            try connection.script("CREATE TABLE thing (size bigint); INSERT INTO thing VALUES (2), (40)")
            let read = try connection.first("SELECT count(*), sum(size), count(*) > 1 FROM thing") { row in
                (0..<3).map(row.datum)
            }
            #expect(read == [.integer(2), .integer(42), .integer(1)])
        }
    }

    @Test func placeholdersMayStandInAnyOrderAndRepeat() throws {
        for connection in try connections() {
            try connection.script("CREATE TABLE thing (a text, b text)")
            try connection.run("INSERT INTO thing (b, a) VALUES ($2, $1)", [.text("first"), .text("second")])
            let sql = "SELECT a FROM thing WHERE b = $2 AND a = $1 AND a <> $2"
            #expect(try connection.first(sql, [.text("first"), .text("second")]) { $0.text(0) } == "first")
        }
    }

    @Test func aStatementMayRunInsideItsOwnRows() throws {
        for connection in try connections() {
            try connection.script("CREATE TABLE thing (a bigint); INSERT INTO thing VALUES (1), (2)")
            var pairs = 0
            try connection.query("SELECT a FROM thing", []) { _ in
                try connection.query("SELECT a FROM thing", []) { _ in pairs += 1 }
            }
            #expect(pairs == 4)
        }
    }

    @Test func moreStatementsThanAreKeptStillRun() throws {
        for connection in try connections() {
            for number in 0..<450 {
                #expect(try connection.first("SELECT \(number)") { $0.integer(0) } == Int64(number))
            }
        }
    }

    @Test func aTransactionThatThrowsLeavesNothing() throws {
        for connection in try connections() {
            try connection.script("CREATE TABLE thing (a bigint)")
            #expect(throws: DatabaseBusy.self) {
                try connection.transaction(connection.dialect.beginWriting) {
                    try connection.run("INSERT INTO thing VALUES ($1)", [.integer(1)])
                    throw DatabaseBusy()
                }
            }
            #expect(try connection.first("SELECT count(*) FROM thing") { $0.integer(0) } == 0)
        }
    }

    @Test func aNumberGivenTwiceIsRefused() throws {
        for connection in try connections() {
            try connection.script("CREATE TABLE thing (a text); CREATE UNIQUE INDEX thing_a ON thing (a)")
            try connection.run("INSERT INTO thing VALUES ($1)", [.text("x")])
            let taken = #expect(throws: NumberTaken.self) {
                try connection.run("INSERT INTO thing VALUES ($1)", [.text("x")])
            }
            #expect(taken?.table == "thing")
        }
    }

    @Test func aTextWithNulIsRefused() throws {
        for connection in try connections() {
            try connection.script("CREATE TABLE thing (a text)")
            #expect(throws: NulInText.self) { try connection.run("INSERT INTO thing VALUES ($1)", [.text("a\0b")]) }
        }
    }

    @Test func aReaderSeesOneSnapshotAndCannotWrite() throws {
        for database in try databases() {
            let writer = try database.connect(.founding)
            try writer.script("CREATE TABLE thing (a bigint)")
            let reader = try database.connect(.reading)
            try reader.script(reader.dialect.beginReading)
            let count = { try reader.first("SELECT count(*) FROM thing") { $0.integer(0) } }
            #expect(try count() == 0)
            try writer.run("INSERT INTO thing VALUES ($1)", [.integer(1)])
            #expect(try count() == 0)
            try reader.script("COMMIT")
            #expect(try count() == 1)
            #expect(throws: DatabaseFailed.self) { try reader.run("INSERT INTO thing VALUES ($1)", [.integer(2)]) }
        }
    }

    @Test func aClosedConnectionSaysSo() throws {
        for connection in try connections() {
            connection.close()
            #expect(throws: ConnectionLost.self) { try connection.run("SELECT 1", []) }
            #expect(throws: ConnectionLost.self) { try connection.script("SELECT 1") }
        }
    }

    @Test func aMissingDatabaseSaysSo() throws {
        let path = try freshFolder() + "/none.sqlite"
        #expect(throws: DatabaseMissing.self) { try Database(path).connect(.writing) }
        #expect(!FileManager.default.fileExists(atPath: path))
        let nowhere = Database("postgres:///?host=\(try freshFolder())")
        #expect(throws: ConnectionLost.self) { try nowhere.connect(.writing) }
    }

    @Test func aFileThatIsNoDatabaseSaysSo() throws {
        let path = try freshFolder() + "/letter.sqlite"
        try Data(repeating: 0x41, count: 8_192).write(to: URL(filePath: path))
        for use in [Database.Use.founding, .writing, .reading] {
            #expect(throws: NotADatabase.self) { try Database.file(path).connect(use) }
        }
    }

    @Test func aDamagedDatabaseSaysSo() throws {
        let path = try freshFolder() + "/torn.sqlite"
        let made = try Database.file(path).connect(.founding)
        try made.script("CREATE TABLE thing (a text)")
        for number in 0..<2_000 { try made.run("INSERT INTO thing VALUES ($1)", [.text("row \(number) of many")]) }
        made.close()
        var bytes = try Data(contentsOf: URL(filePath: path))
        bytes.replaceSubrange(8_192..<16_384, with: Data(repeating: 0xff, count: 8_192))
        try bytes.write(to: URL(filePath: path))
        let torn = try Database.file(path).connect(.writing)
        #expect(throws: NotADatabase.self) { try torn.query("SELECT a FROM thing", []) { _ in } }
    }

    @Test func aFullDiskSaysSoAndKeepsWhatWasThere() throws {
        let connection = try SQLiteConnection(path: try freshFolder() + "/small.sqlite", .founding, pageLimit: 8)
        try connection.script("CREATE TABLE thing (a text); INSERT INTO thing VALUES ('kept')")
        #expect(throws: DiskFull.self) {
            try connection.run("INSERT INTO thing VALUES ($1)", [.text(String(repeating: "x", count: 60_000))])
        }
        #expect(try connection.all("SELECT a FROM thing") { $0.text(0) } == ["kept"])
    }

    @Test func aSecondWriterIsTurnedAway() throws {
        let folder = try freshFolder()
        let first = try WriterLock(directory: folder)
        #expect(throws: SecondWriter.self) { try WriterLock(directory: folder) }
        first.letGo()
        _ = try WriterLock(directory: folder)
    }

    @Test func noAnswerRepeatsTheStatement() throws {
        for connection in try connections() {
            let problem = #expect(throws: DatabaseFailed.self) {
                try connection.run("SELECT secret FROM nowhere", [])
            }
            let failed = try #require(problem)
            #expect(!failed.answer.zh.contains("nowhere") && !failed.answer.en.contains("nowhere"))
            #expect(failed.detail.contains("nowhere"))
        }
    }
}
