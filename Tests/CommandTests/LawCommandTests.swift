import Foundation
import Testing

/// The commands on time limits, as another program meets them.
@Suite struct LawCommandTests {
    private static let head = "vector\trule\tstart\tcalendar_as_of\tworking\tevent\tdue\twhy\n"

    private func table(_ rows: String) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "examples-\(UUID().uuidString).tsv")
        try (LawCommandTests.head + rows).write(to: file, atomically: true, encoding: .utf8)
        return file.path()
    }

    private func folder(_ pack: String) throws -> String {
        let data = FileManager.default.temporaryDirectory.appending(path: "law-\(UUID().uuidString)")
        let law = data.appending(path: "law")
        try FileManager.default.createDirectory(at: law, withIntermediateDirectories: true)
        try pack.write(to: law.appending(path: "own.yaml"), atomically: true, encoding: .utf8)
        return data.path()
    }

    @Test func aDueDayComesWithItsWorking() throws {
        let answer = try belfry("law", "due", "fy99.review", "--start", "2019-02-01")
        #expect(answer.status == 0)
        let lines = answer.output.split(separator: "\n")
        #expect(lines.first == "2019-02-13")
        #expect(answer.output.contains("2月4–10日春节"))
        #expect(answer.output.contains("2019-02-04 to 2019-02-10 off: Spring Festival"))
    }

    @Test func theAnswerForProgramsIsOneDocument() throws {
        let answer = try belfry(
            "law", "due", "xs.sue6m", "--start", "2018-11-01", "--calendar-as-of", "2019-03-01", "--json")
        let json = try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any]
        #expect(json?["due"] as? String == "2019-05-02")
        #expect((json?["working"] as? [Any])?.isEmpty == false)
    }

    @Test(arguments: [
        (["fy24.correct.party", "--start", "2023-09-27"], Int32(1), "not in force"),
        (["fy24.send", "--start", "2026-12-28"], 1, "2027"), (["jz20.leave", "--start", "2021-01-04"], 1, "draft"),
        (["no.such", "--start", "2021-01-04"], 2, "no.such"),
        (["fy99.review", "--start", "2019-02-30"], 2, "2019-02-30"),
        (["jz.term", "--start", "2019-03-15"], 2, "--length"), (["fy99.review"], 2, "--start"),
        (["fy99.decide", "--start", "2019-03-01", "--event", "rested=2019-03-04"], 2, "rested"),
        (["fy99.decide", "--start", "2019-03-01", "--event", "suspended"], 2, "suspended=2019-03-11"),
        (["ys.transfer", "--start", "2019-09-30"], 2, "minute"),
    ])
    func whereThereIsNoDayItSaysWhy(_ arguments: [String], _ status: Int32, _ words: String) throws {
        let answer = try Running("belfry", ["law", "due"] + arguments).answer()
        #expect(answer.status == status, "\(answer.messages)")
        #expect(answer.output == "")
        #expect(answer.messages.contains(words), "\(answer.messages)")
    }

    @Test func examplesAreTried() throws {
        let good = try table(
            "A1\tfy99.review\t2019-02-01\t\t\t\t2019-02-13\t\nA2\tjz12.hours\t2020-07-10\t\t\t\tREFUSE\t\n"
                + "A3\tjz.term\t2019-03-15\t\tterm:24\t\t2021-03-14\t\nA4\tjz.term\t2019-03-15\t\t\t\t2021-03-14\t\n")
        let answer = try belfry("law", "check", good)
        #expect(answer.status == 0)
        #expect(answer.messages.contains("3 hold, 0 differ, 1 not tried: their length comes from the record"))
        let wrong = try table(
            "B1\tfy99.review\t2019-02-01\t\t\t\t2019-02-12\t\nB2\tno.such\t2019-02-01\t\t\t\t2019-02-12\t\n")
        let bad = try belfry("law", "check", wrong)
        #expect(bad.status == 1)
        #expect(bad.output.contains("differs: 2019-02-13"))
        #expect(bad.messages.contains("0 hold, 2 differ"))
        #expect(try belfry("law", "check", "/nowhere.tsv").status == 2)
        #expect(try belfry("law", "check", table("C1\tfy99.review\t2019-02-31\t\t\t\t2019-02-12\t\n")).status == 2)
    }

    @Test func theListIsThatOfADay() throws {
        let answer = try belfry("law", "list", "--on", "2019-06-30")
        #expect(answer.status == 0)
        #expect(answer.output.contains("fy99.review\t"))
        #expect(!answer.output.contains("fy24.review\t"))
        #expect(try belfry("law", "list", "--on", "2026-11-25", "--stale").output == "")
        #expect(try belfry("law", "list", "--on", "2027-11-25", "--stale").output.contains("fy24.review\t"))
    }

    @Test func aBureausOwnPackTakesAPlaceAndSaysWhose() throws {
        let pack = """
            act: {zh: 钟楼区司法局内部规定, en: House rules}
            owner: 钟楼区司法局
            certainty: primary
            looked_on: 2019-01-02
            rules:
              - id: fy99.review
                title: {zh: 审查复议申请, en: Examining an application}
                starts: {zh: 收到, en: received}
                length: 3 working days
                article: 第1条

            """
        let data = try folder(pack)
        let answer = try belfry("law", "due", "fy99.review", "--start", "2019-03-01", "--data", data)
        #expect(answer.output.hasPrefix("2019-03-06"))
        #expect(answer.output.contains("本地规则，由钟楼区司法局制定"))
        let wrong = try folder(pack.replacing("3 working days", with: "3 moons").replacing("owner: 钟楼区司法局\n", with: ""))
        let refused = try belfry("law", "list", "--data", wrong)
        #expect(refused.status == 2)
        #expect(refused.messages.contains("own.yaml:8: length: 3 moons is not a length"))
        #expect(refused.messages.contains("own.yaml:1: a local pack must name its owner"))
    }
}
