import Ledger
import TestDatabases
import Testing

/// Wrong use ends with 2, says why, and leaves standard output empty.
@Suite struct WrongUseTests {
    @Test(arguments: [
        (["--nope"], "--nope"), (["nope"], "nope"), (["figure"], "<id>"),
        (["figure", "mediation.visits.batches", "--from", "2019-02-30"], "2019-02-30"),
        (["serve", "--port", "70000"], "70000"), (["demo", "--scale", "0"], "scale"),
        (["report"], "--period"), (["report", "--period", "2019-H1", "--format", "docx"], "docx"),
    ])
    func theCommandLineIsChecked(_ arguments: [String], _ words: String) throws {
        let answer = try Running("belfry", arguments).answer()
        #expect(answer.status == 2)
        #expect(answer.output == "")
        #expect(answer.messages.contains(words))
    }

    @Test(arguments: [
        (["figure", "mediation.nothing"], "mediation.nothing"),
        (["figure", "mediation.visits.batches", "--as-of", "2019-05-31"], "period"),
        (["figure", "mediation.visits.batches", "--from", "2019-05-31", "--to", "2019-01-01"], "after its end"),
        (["figure", "mediation.visits.batches", "--by", "subject"], "handling, org"),
        (["report", "--period", "2019-H3"], "2019-H3"), (["verify", "--against", "/nowhere"], "/nowhere"),
    ])
    func theQuestionIsChecked(_ arguments: [String], _ words: String) throws {
        let directory = try emptyBureau()
        let answer = try Running("belfry", arguments + ["--data", directory.path]).answer()
        #expect(answer.status == 2)
        #expect(answer.output == "")
        #expect(answer.messages.contains(words))
    }

    @Test func aBureauIsFoundedOnlyWhereNothingStands() throws {
        let directory = try emptyBureau()
        let answer = try belfry(
            "init", "--name", "测试区司法局", "--code", "test", "--region", "990000", "--data", directory.path)
        #expect(answer.status == 2)
        #expect(answer.messages.contains("not empty"))
        #expect(try belfry("demo", "--data", directory.path).status == 2)
        #expect(directory.hasBureau)
    }

    @Test func everyFaultOfABureausFactsIsNamedAtOnce() throws {
        let place = try freshFolder()
        let answer = try belfry("init", "--name", "", "--code", "A1", "--region", "32", "--data", place)
        #expect(answer.status == 2)
        for words in ["A name", "Latin letters", "six digits"] { #expect(answer.messages.contains(words)) }
        #expect(DataDirectory(place).isEmpty)
    }

    @Test func aRealBureauStandsOnTheMachinesDay() throws {
        let place = try freshFolder()
        let founded = try belfry("init", "--name", "局", "--code", "real", "--region", "990000", "--data", place)
        #expect(founded.status == 0)
        let answer = try belfry("serve", "--today", "2019-07-01", "--data", place)
        #expect(answer.status == 2)
        #expect(answer.messages.contains("demonstration"))
    }

    @Test func helpShowsAnExampleEverywhere() throws {
        let overview = try belfry("--help")
        #expect(overview.status == 0)
        let commands = overview.output.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
            .compactMap { $0.split(separator: " ").first }.filter {
                !$0.hasPrefix("-") && $0 != "belfry" && $0 != "See"
            }
        #expect(commands.count >= 8)
        for command in commands {
            let help = try belfry(String(command), "--help")
            #expect(help.status == 0)
            #expect(help.output.contains("Example:"), "\(command)")
            #expect(help.output.contains("\n  belfry \(command)"), "\(command)")
        }
    }
}
