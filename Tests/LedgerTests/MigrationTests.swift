import Declarations
@testable import Ledger
import TestDatabases
import Testing

@Suite struct MigrationTests {
    private let first = Migration(1, "first", "CREATE TABLE one (a bigint); CREATE TABLE two (b bigint);")
    private let second = Migration(2, "second", "CREATE TABLE three (c bigint);")

    @Test func whatIsMissingIsAppliedOnceAndInOrder() throws {
        for connection in try connections() {
            try Migrations.run([first], over: connection)
            try Migrations.run([first, second], over: connection)
            try Migrations.run([first, second], over: connection)
            try Migrations.check([first, second], over: connection)
            #expect(
                try connection.all("SELECT name FROM migration ORDER BY number") { $0.text(0) } == ["first", "second"])
            #expect(try connection.hasTable("two") && connection.hasTable("three"))
        }
    }

    @Test func aMigrationThatFailsLeavesNothing() throws {
        let wrong = Migration(2, "wrong", "CREATE TABLE three (c bigint); CREATE TABLE one (a bigint);")
        for connection in try connections() {
            try Migrations.run([first], over: connection)
            #expect(throws: DatabaseFailed.self) { try Migrations.run([first, wrong], over: connection) }
            #expect(try !connection.hasTable("three"))
        }
    }

    @Test func aNewerDatabaseIsRefused() throws {
        for connection in try connections() {
            try Migrations.run([first, second], over: connection)
            #expect(throws: NewerDatabase(migration: 2)) { try Migrations.check([first], over: connection) }
            #expect(throws: NewerDatabase(migration: 2)) { try Migrations.run([first], over: connection) }
        }
    }

    @Test func aMigrationWrittenAnewIsRefused() throws {
        for connection in try connections() {
            try Migrations.run([first], over: connection)
            let other = Migration(1, "first", "CREATE TABLE other (a bigint);")
            #expect(throws: ChangedMigration(migration: 1)) { try Migrations.run([other], over: connection) }
        }
    }

    @Test func anOlderDatabaseWaitsForItsMigrations() throws {
        for connection in try connections() {
            try Migrations.run([first], over: connection)
            #expect(throws: MigrationsDue(migration: 2)) { try Migrations.check([first, second], over: connection) }
        }
    }

    @Test func aDatabaseOfAnotherProgramIsLeftAlone() throws {
        for connection in try connections() {
            try connection.script("CREATE TABLE customers (a bigint)")
            #expect(throws: ForeignDatabase.self) { try Migrations.check(over: connection) }
            #expect(throws: ForeignDatabase.self) { try Migrations.run(over: connection) }
            #expect(try !connection.hasTable("journal"))
        }
    }

    @Test func everyMigrationOfTheProgramRunsOnBothDatabases() throws {
        let numbers = Migrations.all.map(\.number)
        #expect(numbers == Set(numbers).sorted())
        for connection in try connections() {
            try Migrations.run(over: connection)
            try Migrations.check(over: connection)
        }
    }
}
