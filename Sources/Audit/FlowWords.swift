/// Words by which reports say what was there, what came, what went and what is left.
enum FlowWords {
    /// What was there before.
    static let opening = ExplanationWords.scalars(
        "年初 期初 月初 季初 上年末 上年底 去年底 去年末 上年结转 上年度结转 往年结转 去年结转 上期结转 上月结转 旧存 原有 积存 上年未结 上年留存 上月末 上季末 存案 上期末 积下 积压 留下 "
            + "1月1日 4月1日 7月1日 10月1日 1月初 7月初"
    )
    /// Left over: from before when it comes first, for later when it comes last.
    static let carried = ExplanationWords.scalars("结转 结存 留存")
    /// 连同原有的132人: what was there is added to what came.
    static let together = ExplanationWords.scalars("连同 加上 加之 另加")
    /// What is left.
    static let closing = ExplanationWords.scalars(
        "现有 在册 尚有 尚余 结余 剩余 余额 未结 未办结 未审结 在办 在审 在调 存量 库存 实有 结转下 尚未 仍有 还有 在矫 在管 在所 在押 在戒 在院 在校 在岗 在职")
    /// The end of the stretch: what is left, where no word says that it came or went.
    static let ends = ExplanationWords.scalars("年末 期末 年底 月末 季末 月底 目前 截至 截止")
    static let left = closing.joined(with: ends)
    static let coming = ExplanationWords.scalars(
        "新增 新设 新收 新接 新衔接 新入 入矫 接收 接管 新受理 新立 新列 调入 转入 迁入 招录 新招 新进 新登记 新纳 新发现 收到 受理 立案 增加 流入 入库 "
            + "购入 接了 来了 收了 收入 新建 新成立 入所 入职 收押 收治 收戒 入院 入戒 调进 录用"
    )
    static let going = ExplanationWords.scalars(
        "解除 解了 走了 结了 解矫 期满 减少 调出 转出 迁出 退出 销号 死亡 退休 辞职 收监 办结 审结 结案 执结 注销 流出 移出 移交 "
            + "出库 支出 核销 化解 撤销 离任 离职 解聘 出所 终止 撤并 清退 使用 销毁 报废 淘汰 出院 出戒 释放 投牢 下拨 拨付"
    )
    /// Behind a doing: those to whom it was done.
    static let who = ExplanationWords.scalars("人员 对象")
    /// The year, month or quarter before, as growth is measured from it.
    static let yearBefore = ExplanationWords.scalars("同期 去年 上年 上月 上季 上期 前年 往年")
    static let yearOnYear = ExplanationWords.scalars("同比 环比")
    static let wholeYear = ExplanationWords.scalars("去年全年 上年全年")
    /// By how much more or fewer there are than at the beginning.
    static let net = ExplanationWords.scalars("净增 净减 净入 净出 净流")
    /// What one count leaves of another.
    static let difference = ExplanationWords.scalars("相抵 结余 结转下年 结转下月 差额 缺口 相差 盈余 赤字 缺编 空编 超编 净结余 尚缺")
    static let gap = net.joined(with: difference)
    /// 用结余12.6万元抵支后: what has been covered already.
    static let covering = ExplanationWords.scalars("抵支 抵扣 抵减 扣除 弥补")
    /// What came in and is dealt with one by one.
    static let received = ExplanationWords.scalars("收到 受理 接到 发现 查出 反馈 排查")
    /// What is still to be done.
    static let lacking = ExplanationWords.scalars("还需 尚需 还须 仍需 还差 尚差")
    /// Of all that came in and all that went out.
    static let balance = ExplanationWords.scalars("收支相抵 相抵")
    /// 全年累计: counted from the year's beginning only.
    static let ofOneYear = ExplanationWords.scalars("全年 今年 本年 年内 上半年 下半年 季度 当年")
    /// Since the beginning: no opening stands before it.
    static let everSince = ExplanationWords.scalars("累计")
}
