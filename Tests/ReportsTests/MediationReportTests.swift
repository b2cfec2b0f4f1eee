import Bureau
import Counting
import Declarations
import Ledger
import Reports
import Testing

@Suite struct MediationReportTests {
    @Test func theChapterReadsAsItWasReckonedByHand() async throws {
        try await everywhere { world in
            try await world.fill()
            #expect(try world.report("2019-H1").text(of: .mediation) == expected + "\n")
        }
    }

    @Test func everyFigureOfTheReportIsForOtherProgramsToo() async throws {
        try await everywhere { world in
            try await world.fill()
            let json = try world.report("2019-H1").json.line
            #expect(
                json.contains(
                    #""id":"mediation.disputes.accepted","zh":"受理调解纠纷","en":"Disputes accepted","unit":"件","#
                        + #""sense":"flow","from":"2019-01-01","to":"2019-05-31","value":3,"records":3,"#))
            #expect(json.contains(#""unit":"%","sense":"stock","from":null,"to":"2019-06-30","value":1.0,"#))
            #expect(json.contains(#""numerator":1,"denominator":1,"records":2}"#))
        }
    }

    @Test func numbersStandInTheTextByReferenceOnly() async throws {
        try await everywhere { world in
            try await world.fill()
            for section in try world.report("2019-H1").sections {
                for paragraph in section.paragraphs {
                    let typed = paragraph.runs.compactMap { run -> String? in
                        if case .text(let text) = run { return text }
                        return nil
                    }
                    #expect(typed.allSatisfy { !$0.contains(/[0-9]/) || $0.contains("年") })
                }
            }
        }
    }

    @Test func anEmptyBureauHasAReportWithoutItsOccasions() async throws {
        try await everywhere { world in
            let report = try world.report("2019-H1")
            let headings = report.sections.filter { $0.code == .mediation }.map(\.heading)
            #expect(headings == ["二、人民调解和矛盾纠纷化解", "（一）服务退役军人", "（二）在派出所先期处置"])
            #expect(report.text.contains("受理纠纷无可比基数（上年同期0件）"))
            #expect(report.text.contains("街道（镇）覆盖率—"))
            #expect(report.text.contains("尚无派出所设立调解室"))
        }
    }
}

private let expected = """
    二、人民调解和矛盾纠纷化解
    　　2019年1—5月，全区三级调解组织接待来访群众2批次5人，受理纠纷3件，调解成功3件，开展矛盾纠纷排查2次。无纠纷转化为刑事案件，未发生不良影响案件。
    　　[期间2019-01-01至2019-05-31]
    　　与上年同期相比，接待批次增长100.0%（上年同期1批次），受理纠纷增长50.0%（上年同期2件），排查增长100.0%（上年同期1次）。
    　　[期间2019-01-01至2019-05-31]

    （一）守好重点时段
    　　全国两会期间（2019年3月3日至15日），各单位每日零报告，无漏报；组织排查2次，调处纠纷1件，化解1件，涉及3人。
    　　[期间2019-03-03至2019-03-15]

    （二）服务退役军人
    　　截至2019年6月30日，全区有老兵调解工作室2个，其中区级1个、街道（镇）级1个，街道（镇）覆盖率100%。
    　　[截至2019-06-30]

    （三）加强调解员队伍
    　　2019年4月24日举办人民调解员业务培训班，10余人参加。
    　　[当日2019-04-24]

    （四）在派出所先期处置
    　　截至2019年5月31日，在1个派出所试行纠纷先期处置，各所增加调解员最少2人、最多2人。
    　　[截至2019-05-31]
    """
