/// Units as they are written, by what they count.
enum UnitWords {
    private static let lists: [(UnitFamily, String)] = [
        (.cases, "件 起 宗 例 桩 件次 案 案次 笔 单 笔次 例次 起次"),
        (.people, "人 名 位 人员 票 个人"),
        (.visits, "人次 人（次） 人(次)"),
        (.households, "户 户次 家次 户（次） 家（次）"),
        (.groups, "批 批次 组 队"),
        (.times, "次 场 场次 剂次 剂 针 台次 期 期次 轮 趟 讲 课 堂 节 频次"),
        (.places, "个 家 处 所 座 间 站 村 街道 社区 镇 乡镇 点 支 栋"),
        (.papers, "份 人份 册 本 张 幅 篇 封 卷 部 页 块 条 枚 面 套 则 余份"),
        (.items, "项 类 种 方面 大类 门 台 部门 只 箱 袋 盏 棵 株 对 路 具 口 根 双 瓶 盒 桶 枝 尊 版块 板块 千瓦时 千瓦 立方米 头 羽 大"),
        (.vehicles, "辆 辆次 艘 架 车次"),
        (.area, "平方米 平米 亩 公顷 平方公里"),
        (.length, "米 公里 千米 厘米"),
        (.weight, "吨 公斤 千克"),
        (.time, "年 天 日 小时 分钟 周 个月 月 岁 周岁 周年 个小时 学时 课时 工作日 个工作日 秒 年度 个季度 个周"),
        (.points, "个百分点 百分点 个点"),
        (.times, "遍 通"),
        (.money, "元 块钱 美元 元钱"),
        (.occasions, "批人"),
    ]

    /// Every unit, longest first within its first scalar.
    static let all: [UInt32: [(text: [UInt32], unit: Unit)]] = {
        var all: [UInt32: [(text: [UInt32], unit: Unit)]] = [:]
        var id = 10
        for (family, list) in lists {
            for name in list.split(separator: " ") {
                let scalars = name.unicodeScalars.map(\.value)
                id += 1
                let unit = Unit(id: id, family: family, worth: 1)
                all[scalars[0], default: []].append((scalars, unit))
            }
        }
        let times = "倍".unicodeScalars.map(\.value)
        all[times[0], default: []].append((times, multiple))
        for key in all.keys { all[key]?.sort { $0.text.count > $1.text.count } }
        return all
    }()

    /// What units of area, length and weight are worth in one of their kind: 1 亩 is a fifteenth of a 公顷.
    static let worths: [Int: Double] = {
        let worths: [(String, Double)] = [
            ("平方米", 1), ("平米", 1), ("亩", 10_000.0 / 15), ("公顷", 10_000), ("平方公里", 1_000_000), ("米", 1),
            ("公里", 1_000), ("千米", 1_000), ("吨", 1_000), ("公斤", 1), ("千克", 1),
        ]
        return Dictionary(
            uniqueKeysWithValues: worths.compactMap { name, worth in
                let scalars = name.unicodeScalars.map(\.value)
                return all[scalars[0]]?.first { $0.text == scalars }.map { ($0.unit.id, worth) }
            })
    }()

    static let percent = Unit(id: 1, family: .percent, worth: 1)
    static let multiple = Unit(id: 2, family: .multiple, worth: 1)
    static let tabular = Unit(id: 3, family: .bare, worth: 1)

    /// Units that count the members of a list: 五个中心, 六项制度, 三所学校.
    static let listing: Set<String> = [
        "个", "家", "所", "项", "类", "种", "方面", "大类", "大", "名", "位", "人", "部门", "街道", "镇", "乡镇", "村", "社区", "版块",
        "板块", "处", "支",
        "站", "门",
    ]

    static let listingIDs: Set<Int> = Set(
        all.values.joined().filter { entry in
            listing.contains { $0.unicodeScalars.map(\.value) == entry.text }
        }.map(
            \.unit.id))

    /// What a unit counts.
    static func family(of name: String) -> UnitFamily { unit(name.unicodeScalars.map(\.value))?.family ?? .none }

    static func unit(_ name: [UInt32]) -> Unit? {
        name.first.flatMap { all[$0] }?.first { $0.text == name }?.unit
    }

    /// Words that begin like a unit and are none.
    static let not: [[UInt32]] = [
        "个人调", "个人工", "个人品", "个人所", "个人信", "个人账", "个人独", "个人荣", "个人先", "个人隐", "个人住", "个人会", "个人申",
        "个人嘉",
        "个人二", "个人三", "个人一", "个人名", "个人和", "个人、", "个人奖", "个人极", "件件", "项目", "次要", "家庭", "处处", "人民",
        "人均", "类似", "本局",
        "本区", "部分", "点半", "点钟", "个点位", "个点上", "条例", "名单",
    ]
    .map { $0.unicodeScalars.map(\.value) }
}
