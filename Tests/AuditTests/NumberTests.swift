import Testing

@testable import Audit

@Suite struct NumberTests {
    private func quantities(_ text: String) -> [Quantity] {
        Reader(Prose(text)).quantities.filter { $0.unit.family != .none }
    }

    @Test(arguments: [
        ("受理481件", 481), ("受理４８１件", 481), ("受理 481 件", 481), ("排查3 7起", 37), ("归档41 206件", 41206),
        ("归档41,206件", 41206), ("发放12，806份", 12806), ("三十五人", 35), ("一百三十多名", 130), ("两千余份", 2000),
        ("一万二千人次", 12000), ("一百零五件", 105), ("十二家", 12), ("3.5万件", 35000), ("5万多元", 50000),
        ("1万2千件", 12000), ("2.36亿元", 236_000_000), ("八百六十人", 860), ("3千人", 3000), ("一百二件", 120),
    ])
    func aNumberIsReadAsItStands(_ text: String, _ value: Double) {
        #expect(quantities(text).map(\.value) == [value])
    }

    @Test(arguments: [
        ("合格率88。6%", 88.6), ("占百分之五十二", 52), ("约占三成六", 36), ("占98.35％", 98.35), ("达九成", 90),
        ("百分之三点五", 3.5), ("占八成半", 85),
    ])
    func aRateIsReadAsItStands(_ text: String, _ value: Double) {
        let found = quantities(text)
        #expect(found.map(\.value) == [value] && found.allSatisfy(\.isPercent))
    }

    @Test(arguments: [
        "苏司通〔2019〕12号", "(2019)苏04民初123号", "第二十八条第一款", "监督电话0519-88125678", "12348热线", "“1+5+N”模式",
        "“两微一端”", "第十二届文化节", "和平路25号3幢502室", "2019年", "12月4日", "系统2.0版", "4A级景区", "一站式服务", "一个统筹",
        "《关于加强3项工作的意见》", "5G网络", "统一部署", "三级联动", "千家万户", "百日攻坚", "十分重视",
    ])
    func whatCountsNothingIsLeftAlone(_ text: String) {
        #expect(quantities(text).filter(\.isCount).map(\.value) == [])
    }

    @Test func approximationsAndRangesSayHowFarTheyReach() {
        #expect(quantities("发放2000余份").first?.bounds == 2000...3000)
        #expect(quantities("增加8-9名").first?.bounds == 8...9)
        #expect(quantities("近500人").first?.exactness == .under)
        #expect(quantities("95%以上").first?.exactness == .least)
        #expect(quantities("约120家").first?.exactness == .about)
        #expect(quantities("七八名").first?.isExact == false)
    }

    @Test(arguments: [
        ("1-5月份受理3件", 1, 5), ("上半年受理3件", 1, 6), ("截至6月26日受理3件", 1, 6), ("一季度受理3件", 1, 3),
        ("1月至9月受理3件", 1, 9), ("2019年1—5月受理3件", 1, 5), ("截至5月末受理3件", 1, 5),
    ])
    func aPeriodIsRead(_ text: String, _ first: Int, _ last: Int) {
        let span = quantities(text).last?.period
        #expect(span.map { [Int($0.first), Int($0.last)] } == [first, last])
    }
}
