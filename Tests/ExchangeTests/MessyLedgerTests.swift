import Bureau
import Declarations
import Foundation
import Ledger
import Sheets
import Testing

@testable import Exchange

/// Ledgers as bureaus keep them, of six functions: in they go, and right.
struct MessyLedgerTests {
    /// Brings a workbook in and expects no fault.
    private func take(
        _ ledgers: Ledgers, _ ledger: String, _ sheets: [Sheet], _ wish: LedgerImport.Wish = .init()
    ) async throws -> ImportOutcome {
        let path = try ledgers.path("\(ledger).xlsx")
        try Sheet.book(path, sheets)
        let outcome = try await ledgers.take(ledger, .file(path), path, wish)
        #expect(outcome.faults.map(\.line) == [])
        try await comesBack(ledgers, ledger, outcome.created)
        return outcome
    }

    /// What came in goes out clean, and goes in again as the same records: nothing new, nothing changed.
    private func comesBack(_ ledgers: Ledgers, _ ledger: String, _ count: Int) async throws {
        let export = try LedgerExport(ledger, of: ledgers.store, as: .console)
        for format in [LedgerExport.Format.xlsx, .csv] {
            let path = try ledgers.path("clean.\(format.rawValue)")
            let before = try ledgers.store.read { try $0.head().seq }
            if format == .csv {
                var bytes: [UInt8] = []
                try export.write(into: export.file(.csv) { bytes += $0 })
                try Data(bytes).write(to: URL(filePath: path))
            } else {
                try export.write(into: export.book(at: path))
            }
            let again = try await ledgers.take(ledger, .file(path), path)
            #expect(again.faults.map(\.line) == [])
            #expect((again.rows, again.unchanged) == (count, count))
            #expect(try ledgers.store.read { try $0.head().seq } == before)
        }
    }

    @Test func activitiesByMonthWithTotals() async throws {
        try await everywhere { ledgers in
            let held = ActivityStage.held.label.zh
            let counts = ["接受咨询", "发放宣传手册", "发放宣传品", "悬挂标语", "广播宣传", "印制资料"].map { Cell.text($0) }
            let none = counts.map { _ in Cell.number("0") }
            let head =
                texts("序号", "活动名称", "活动时间", "地 点", "牵头单位", "宣传对象", "活动形式", "参加人次（人次）", "发放资料", "状态") + counts
            let month = { (name: String, day: Cell) in
                Sheet(
                    name: name,
                    rows: [
                        texts("东街道司法所\(name)普法活动台账"), texts("填报人：李四"), head,
                        texts("1", "法律进社区") + [day]
                            + texts("东社区广场", "东所", "青少年、农民工", "专题讲座", "１２０", "200份", held) + none,
                        nil,
                        texts("2", "讲座") + [day]
                            + texts("〃", "同上", "青少年", "设摊咨询,专题讲座", "1,080人次", "0", "同上") + none,
                        texts("合计", "", "", "", "", "", "", "1200", "200"),
                    ])
            }
            let notes = Sheet(name: "填表说明", rows: [texts("请按月填写")])
            let outcome = try await take(
                ledgers, "activity",
                [
                    month("一月", .text("2019.1.5")), month("二月", .text("2019年2月5日")), month("三月", .number("43529")),
                    notes,
                ],
                .init(isOpening: true))
            #expect(outcome.created == 6)
            #expect(outcome.notices.contains { $0.zh.contains("填表说明") })
            let found = try ledgers.rows(Activity.self).map(\.record)
            #expect(
                found.map(\.startsOn) == [
                    "2019-01-05", "2019-01-05", "2019-02-05", "2019-02-05", "2019-03-05", "2019-03-05",
                ])
            #expect(found.dropFirst().first?.venue == "东社区广场")
            #expect(found.map(\.attendance) == [120, 1_080, 120, 1_080, 120, 1_080])
            #expect(found.dropFirst().first?.forms.codes == [.lecture, .stall])
        }
    }

    @Test func visitsInGB18030() async throws {
        try await everywhere { ledgers in
            let text = """
                东街道来访登记簿,,,,
                接待时间,接待组织,人数,反映事项,办理方式
                2019/3/5,东街道调委会,2人,"漏水,要求
                修缮",当场答复
                20190306,同上,１,噪音,同上
                ,,,,
                合计,,3,,

                """
            let bytes = try #require(gb18030(text))
            let outcome = try await ledgers.take("visit", .bytes(bytes), "来访.csv")
            #expect(outcome.faults.map(\.line) == [])
            try await comesBack(ledgers, "visit", outcome.created)
            let found = try await ledgers.store.write(as: .console) {
                try $0.reading.rows(Visit.self).reversed().map(\.record)
            }
            #expect(found.map(\.visitedOn) == ["2019-03-05", "2019-03-06"])
            #expect(found.map(\.subject) == ["漏水,要求\n修缮", "噪音"])
        }
    }

    @Test func consultationsByPhone() async throws {
        try await everywhere { ledgers in
            let topic = ConsultationTopic.allCases[0].label.zh
            let outcome = try await take(
                ledgers, "consultation",
                [
                    Sheet(
                        name: "12348",
                        rows: [
                            texts("序号", "咨询日期", "渠道", "批量登记", "人次", "事项", "咨询内容", "用时(分钟)", "处理结果"),
                            [
                                .number("1"), .number("43529"), .text(ConsultationChannel.walkIn.label.zh), .text("×"),
                                .number("1"), .text(topic), .text("欠薪"), .text("15分钟"),
                                .text(ConsultationOutcome.answered.label.zh),
                            ],
                            [
                                .number("2"), .number("20190306"), .text("同上"), .text("√"), .number("30"), .text("同上"),
                                .text("/"), .text("—"), .text("同上"),
                            ],
                        ])
                ])
            #expect(outcome.created == 2)
            let found = try ledgers.rows(Consultation.self).map(\.record)
            #expect(found.map(\.persons) == [1, 30])
            #expect(found.map(\.isBatch) == [false, true])
            #expect(found.map(\.minutes) == [15, nil])
            #expect(found.last?.question == nil)
        }
    }

    @Test func documentsFromAbove() async throws {
        try await everywhere { ledgers in
            let kind = DirectiveKind.allCases[0].label.zh
            let rows = "文号\t标题\t发文单位\t收到时间\t类型\t要求摘要\n常司〔2019〕9号\t通知\t市司法局\t2019.3.5\t\(kind)\t月底报\n"
            let bytes: [UInt8] = rows.utf16.reduce(into: [0xFF, 0xFE]) { $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)] }
            let outcome = try await ledgers.take("directive", .bytes(bytes), "收文.csv")
            #expect(outcome.faults.map(\.line) == [])
            try await comesBack(ledgers, "directive", outcome.created)
            #expect(try ledgers.rows(Directive.self).map(\.record.documentNumber) == ["常司〔2019〕9号"])
        }
    }

    @Test func requestsForDisclosure() async throws {
        try await everywhere { ledgers in
            let outcome = try await take(
                ledgers, "disclosure_request",
                [
                    Sheet(
                        name: "依申请公开",
                        rows: [
                            texts("2019年度依申请公开登记表"),
                            texts("收到时间", "提交方式", "申请事项", "申请人类别", "申请人", "联系方式", "申请内容", "答复期限"),
                            [
                                .day("2019-03-05"), .text(DisclosureChannel.web.label.zh), .text("征收公告"),
                                .text(PartyKind.person.label.zh), .text("张三"), .number("13800001111"),
                                .text("公告原文"), .text("2019.4.2"),
                            ],
                        ])
                ])
            #expect(outcome.created == 1)
        }
    }

    @Test func identityNumbersThatASpreadsheetSpoiledAreRefused() async throws {
        try await everywhere { ledgers in
            let path = try ledgers.path("person.xlsx")
            try Sheet.book(
                path,
                [
                    Sheet(
                        name: "人员",
                        rows: [
                            texts("姓名", "证件号码", "性别", "联系电话"),
                            [.text("张三"), .number("9.90001199001011E+17"), .text("男"), .empty],
                            texts("李*", "", "男", ""),
                        ])
                ])
            let outcome = try await ledgers.take("person", .file(path), path)
            #expect(Set(outcome.faults.map { "\($0.place) \($0.rule)" }).isSuperset(of: ["B2 spoiled", "A3 masked"]))
            #expect(outcome.faults.allSatisfy { $0.value == nil })
            #expect(try ledgers.rows(Person.self).isEmpty)
        }
    }

    /// The stock of a bureau that begins in the middle of a year: the people, then their files with state and number.
    @Test func supervisedPeopleAsOpeningStock() async throws {
        try await everywhere { ledgers in
            let wish = LedgerImport.Wish(isOpening: true)
            _ = try await take(
                ledgers, "person",
                [
                    Sheet(
                        name: "人员",
                        rows: [texts("姓名", "性别", "号码情况"), texts("王小明", "男", IdentityNote.allCases[0].label.zh)])
                ],
                wish)
            let head = texts(
                "档案编号", "姓名", "矫正类别", "犯罪类型", "罪名", "主刑", "刑期（个月）", "缓刑考验期", "决定机关种类", "决定机关", "裁判、决定日期",
                "生效日期", "接收来源", "收到法律文书日期", "报到日期", "入矫宣告日期", "矫正期起", "矫正期止", "司法所", "状态", "所属单位")
            let row = texts(
                "(2018)东所矫字第5号", "王小明", SupervisionCategory.suspended.label.zh, OffenceClass.property.label.zh, "盗窃罪",
                SupervisionPenalty.fixedTerm.label.zh, "12", "24", DecisionOrgan.court.label.zh, "测试区人民法院", "2018.9.1",
                "2018.9.12", SupervisionIntake.decision.label.zh, "2018.9.13", "2018.9.20", "2018.9.21", "2018.9.12",
                "2020.9.11",
                "东所", "在矫", "东所")
            let outcome = try await take(ledgers, "supervised_person", [Sheet(name: "存量", rows: [head, row])], wish)
            #expect(outcome.created == 1)
            let found = try #require(try ledgers.rows(SupervisedPerson.self).first)
            #expect(found.standing.isOpening)
            #expect(found.number == "(2018)东所矫字第5号")
            #expect(found.record.termTo == "2020-09-11")
            #expect(found.state != SupervisedPerson.shape.states[0].name)
            #expect(try ledgers.store.verify().holds)
        }
    }
}
