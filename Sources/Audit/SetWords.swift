/// Words that divide a whole between them. Where all parts come from one closed set, they must add up to the whole.
enum SetWords {
    /// Sets that leave nothing over; the members of one are parted by spaces, other names of a member by a stroke.
    private static let closed = [
        "民事|民商事 刑事 行政案件|行政类|行政 非诉讼|非诉",
        "缓刑|宣告缓刑 假释 暂予监外执行|监外执行|保外就医 管制 剥夺政治权利|剥权",
        "维持 驳回 撤销 变更 确认违法 责令履行|限期履行 终止|终止审理 不予受理 撤回|撤回申请 和解 调解结案 转送 中止 纠错",
        "男性|男 女性|女",
        "国家级|全国级 省级 市级 县级 区级|区（县）级 镇级|街道级|乡镇级|乡镇|乡级 村级|社区级",
        "书面协议|书面 口头协议|口头",
        "办结|审结|已结|结案|已办结|已审结|执结|整改完成|已整改|完成整改|整改到位|已完成整改|已完成|协调解决|已解决|已协调解决|解决到位 "
            + "未办结|未结|在办|未审结|正在办理|正在审理|尚未办结|待办|未整改|正在整改|未完成|在审|尚在办理|尚未审结|尚在审理|正在处理|"
            + "尚未整改|尚未完成|待审|在调|阶段性办结|部分办结|基本办结|未完成整改|正在推进|正在协调|推进中|正在解决|尚未解决",
        "调解成功|成功调解|成功化解|达成协议|调成|成功|化解成功|调处成功|成功调处 没有调成|没调成|未能调成|未化解|未能化解|尚未化解|没有成功|"
            + "未能成功|未成功|调解不成|调解不成功|未调成|失败|未达成协议|调解失败|未调解成功|不成功",
        "专职 兼职", "行政编制 事业编制 工勤编制|工勤", "在编|正式 聘用|编外|合同制|劳务派遣", "来信 来访 来电 网上投诉|网上信访",
        "本科|大学本科|本科学历 大专|专科|大专学历 研究生|硕士|研究生学历 博士 中专 高中 初中 小学 文盲",
        "合格 不合格|基本合格 优秀 良好 称职 基本称职 不称职 优良 中等 较差",
        "城镇|城市 农村|乡村 城郊",
        "简易程序 一般程序|普通程序 听证程序",
        "红色|红 橙色|橙 黄色|黄 蓝色|蓝 绿色|绿",
        "有效 无效", "赞成|同意 反对|不同意 弃权", "采纳|已采纳 部分采纳 未采纳|不采纳",
        "胜诉 败诉", "成年人 未成年人|未成年", "党员 团员 群众 民主党派",
        "严管 普管|普通管理 宽管 严格管理", "本地|本市户籍|本地户籍|户籍 外地|外市户籍|外地户籍|非户籍 外籍",
        "立案 不予立案|不立案 ", "到场|出席|到会|参加|实到|实际到会 缺席|请假|未参加", "达标|已达标 不达标|未达标",
        "线上|网上 线下|现场", "首次|初访 重复|重访", "个体|个人 单位|法人|集体",
        "A级|AAA级 B级|AA级 C级 D级", "A类 B类 C类 D类", "一类 二类 三类 四类 五类", "一级 二级 三级 四级 五级", "甲类 乙类 丙类 丁类",
        "老年 中年 青年 少年", "一审 二审 再审", "批准 不批准|不予批准", "支持 不支持|不予支持", "属实|查实|部分属实 不属实|查否|失实",
        "已建成|建成|已完工|完工|竣工|已竣工 在建|正在施工|施工中|正在建设 拟建|未开工|尚未开工", "满意|很满意|非常满意 基本满意 不满意",
        "主办|独办|主办件 会办|协办|会办件", "初次 再次|二次",
        "全部公开|予以公开 部分公开 不予公开 无法提供", "汉族 少数民族", "高风险 中风险 低风险", "重大 较大 一般",
    ]

    /// Sets of which reports often name only some.
    private static let open = [
        "窗口|来访|现场接待 电话|热线|来电 网络|网上|微信 来信|信函 上门",
        "婚姻家庭|婚姻|家庭 邻里|相邻关系 劳动争议|劳动|劳资 损害赔偿|人身损害 房屋|宅基地|房屋宅基地 土地|山林土地 合同 道路交通|交通事故|交通 医疗|医患 物业 消费 征地拆迁|拆迁 "
            + "债务|民间借贷|借贷 环境污染|环境 工伤",
        "警告 罚款 没收 拘留 责令停产 吊销", "故意伤害 盗窃 诈骗 危险驾驶 毒品 寻衅滋事 交通肇事 开设赌场",
        "社会律师 公职律师 公司律师 法律援助律师", "律师 公证员 司法鉴定人 基层法律服务工作者 人民调解员",
        "讲座 展览 咨询 文艺演出|演出 竞赛 培训", "手册|宣传册 折页|宣传单|传单 海报 环保袋|宣传品",
    ]

    /// Groups that overlap: one person may be counted in several.
    private static let overlapping =
        "妇女 农民工 进城务工人员 老年人 残疾人 未成年人 军人军属 退役军人 青少年 低保 低保户 留守儿童 困难群众 贫困户 少数民族群众 下岗职工 "
        + "学生 老人 儿童 外来务工人员 务工人员 女职工 涉军 涉农 涉老 涉企 军属 孤寡老人 困难职工 失业人员 流动人口 刑释人员 女调解员 女律师 “三无”人员 三无人员 有就业愿望 就业愿望 零就业家庭"

    static let negations = NumeralWords.scalars("不未非无")

    /// 以内 and 以上: on either side of one border.
    static let sides: Set<[UInt32]> = Set(
        ["内上", "下上", "前后", "里外", "内外"].map { $0.unicodeScalars.map(\.value) })

    /// How many of the sets are closed.
    static var closedCount: Int { closed.count }

    /// How many members each of them has.
    static let sizes: [Int] = closed.map { $0.split(separator: " ").count }

    static let all: [(String, Word)] = {
        var all: [(String, Word)] = []
        for (number, list) in (closed + open).enumerated() {
            for (member, names) in list.split(separator: " ").enumerated() {
                for name in names.split(separator: "|") {
                    all.append((String(name), Word(sense: .member, set: number + 1, member: member + 1)))
                }
            }
        }
        for group in overlapping.split(separator: " ") {
            all.append((String(group), Word(sense: .overlapping)))
        }
        return all
    }()
}
