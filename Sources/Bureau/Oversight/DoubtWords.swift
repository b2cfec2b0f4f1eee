/// How the questions are put.
enum DoubtWords {
    static let comma = "、"

    static func sameWording(_ files: Int) -> String { "\(files) 件纠纷的简况文字完全相同，是否套用了同一份文字？" }
    static func samePhone(_ names: Int) -> String { "\(names) 名不同的当事人登记了同一个电话，是代为登记，还是共用电话？" }
    static func nightEntries(_ reports: Int) -> String { "\(reports) 份零报告在凌晨同一分钟报送，是否由一人代报？" }
    static func lastDay(_ late: Int, of all: Int) -> String { "期内办结 \(all) 件，其中 \(late) 件在最后一日，办结日期是否如实？" }
    static func allSucceeded(_ all: Int) -> String { "期内办结 \(all) 件，全部调解成功，不成的是否都已登记？" }
}
