/// Words in the heads of tables.
enum TableWords {
    static let totals = ExplanationWords.scalars("合计 总计 共计 总数 总 计 全年 总量")
    /// Stretches of a year that shorter ones make up.
    static let stretches = ExplanationWords.scalars("上半年 下半年 前三季度")
    static let longer = ExplanationWords.scalars("季度 全季 半年 全年 年度")
    static let shorts = ExplanationWords.scalars("季度 月 月份")
    /// In prose, for the row of totals.
    static let overall = ExplanationWords.scalars("总量 总数 总计 合计 共计 总体 全部 总额")
    static let sums = ExplanationWords.scalars("合计 总计 共计 累计 小计")
    static let wholes = ExplanationWords.scalars("全市 全县 全区 全省 全镇 全乡 全局 全院 全校")
    static let parts = ExplanationWords.scalars("小计")
    static let rates = ExplanationWords.scalars("占比 比重 比例 百分比 率 增幅 增速 增长 同比 环比 降幅 % ％")
    static let growths = ExplanationWords.scalars("增幅 增速 增长 同比 环比 降幅")
    static let number = NumeralWords.scalar("数")
    static let tenThousand = ExplanationWords.scalars("万元")[0]
    static let times = NumeralWords.scalars("年月季周日旬")
    /// In prose: the table below.
    static let below = ExplanationWords.scalars("下表 下列 如下 附表 表中 见表")
    static let steps = ExplanationWords.scalars("环比 较上月 比上月")
    static let shares = ExplanationWords.scalars("占比 比重 比例 百分比")
    /// Numbers that name, or are no parts of anything.
    static let naming = ExplanationWords.scalars("序号 编号 年度 年份 排名 名次 位次 备注 电话 得分 分数 平均 人均")
    static let changes = ExplanationWords.scalars("增减 差额 增长数 增加数 净增 变动")
}
