import Bureau
import Declarations
import Ledger
import TestDatabases
import Testing

@Suite struct SchemaTests {
    @Test func theLiveSchemaMatchesEveryDeclaration() throws {
        for connection in try connections() {
            try Migrations.run(over: connection)
            for register in Manifest.every { #expect(try register.shape.differences(over: connection) == []) }
            for series in Manifest.series { #expect(try series.shape.differences(over: connection) == []) }
            connection.close()
        }
    }

    @Test func aSchemaThatDiffersIsToldApart() throws {
        for connection in try connections() {
            try Migrations.run(over: connection)
            try connection.script(
                """
                ALTER TABLE visit DROP COLUMN subject; DROP INDEX zero_report_once; DROP INDEX visit_number;
                ALTER TABLE training ADD COLUMN extra text; DROP TABLE survey;
                ALTER TABLE position ADD COLUMN extra text;
                """)
            #expect(try !Visit.shape.differences(over: connection).isEmpty)
            #expect(try Visit.shape.differences(over: connection).contains("visit: not unique by bureau, number"))
            #expect(
                try ZeroReport.shape.differences(over: connection)
                    == ["zero_report: not unique by bureau, key_period, reporter, report_on"])
            #expect(try Training.shape.differences(over: connection) == ["training: 13 columns declared, 14 live"])
            #expect(try Survey.shape.differences(over: connection) == ["survey: no table"])
            #expect(try Position.shape.differences(over: connection) == ["position: 16 columns declared, 17 live"])
            connection.close()
        }
    }
}
