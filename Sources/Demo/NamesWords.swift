/// Surnames and given names of which the people of the demonstration are made; nobody real is meant.
enum NamesWords {
    /// Surnames about as common as around Changzhou.
    static let surnames: KeyValuePairs<String, Int> = [
        "王": 62, "陈": 60, "张": 58, "周": 44, "吴": 42, "徐": 40, "李": 38, "蒋": 34, "朱": 32, "刘": 30, "陆": 26,
        "杨": 26, "顾": 24, "钱": 24, "沈": 22, "孙": 22, "黄": 20, "高": 20, "胡": 18, "许": 18, "赵": 18, "谢": 16,
        "冯": 14, "曹": 14, "潘": 14, "金": 13, "邵": 13, "唐": 13, "姚": 12, "何": 12, "史": 12, "承": 10, "恽": 8,
        "庄": 8, "巢": 8, "袁": 8, "丁": 8, "戴": 7, "岳": 7, "殷": 7, "汤": 7, "毛": 6, "马": 6, "郑": 6, "宋": 6,
        "董": 5, "程": 5, "范": 5, "是": 3, "芮": 3, "狄": 2, "薛": 5, "欧阳": 1, "管": 4, "奚": 3, "卞": 3, "仲": 2,
    ]

    /// First and second characters of given names, by sex and by the years in which they were in fashion.
    static let olderMen = Fashion(
        first: "建国志荣洪金玉永福根兴德正文明国宝伯炳仁锡耀洪鹤汉克", second: "华明生林根荣平才康良法兴度方富祥清坤泉大",
        alone: "平明强华勇军")
    static let youngerMen = Fashion(
        first: "晓志俊海宇子浩嘉文伟建家明泽思一立鹏振凯", second: "杰伟峰超斌辉涛鑫宇轩龙飞磊健亮阳晨旭栋波",
        alone: "磊超杰鹏伟斌峰涛凯浩")
    static let olderWomen = Fashion(
        first: "秀玉美桂凤兰月金彩惠雪春红小云爱素亚建", second: "英珍芳娣兰琴华妹凤芬琴仙美娟萍玲霞宝花",
        alone: "芳萍英敏霞琴")
    static let youngerWomen = Fashion(
        first: "晓雅丽婷思佳静文梦欣雨小海慧诗一艳春", second: "婷娟倩怡琳洁敏燕雯丹妍莹婕颖瑶悦蓉晴玲",
        alone: "静倩婷丹敏燕颖洁琳雯")

    /// Names of invented firms: a pretty word, what they do, and their legal form.
    static let firmWords = [
        "澄麓", "禾陌", "朗砚", "润桁", "晟垣", "鑫棹", "宏砾", "毓桐", "泓墅", "瑞椽", "嘉珩", "茂岚", "卓垚", "凌澍",
        "祥苡", "恺风", "旭墨", "恒榆", "誉坪", "维桢", "同砚", "悦埠", "锦橹", "盛杼", "信楫", "永桦", "华簌", "立枫",
    ]

    /// What firms do, by the trade in which a dispute arises.
    static let trades: [Trade: [String]] = [
        .building: ["建筑劳务有限公司", "装饰工程有限公司", "建设工程有限公司", "安装工程有限公司"],
        .making: ["灯饰电器有限公司", "机械有限公司", "塑业有限公司", "纺织品有限公司", "五金制品有限公司", "包装材料有限公司"],
        .selling: ["商贸有限公司", "超市有限公司", "家居用品商行", "电器经营部", "汽车销售服务有限公司"],
        .serving: ["餐饮管理有限公司", "健身服务有限公司", "教育培训中心", "美容服务中心", "家政服务有限公司"],
        .property: ["物业服务有限公司", "物业管理有限公司"],
        .transport: ["物流有限公司", "运输有限公司", "快递服务有限公司"],
        .travel: ["旅行社有限公司", "国际旅行社有限公司"],
        .care: ["综合门诊部", "口腔门诊部", "康复医院"],
        .shopping: ["网络科技有限公司", "电子商务有限公司"],
        .clearing: ["房屋征收服务有限公司", "城市建设投资有限公司"],
    ]
}

/// Given names as one generation liked them.
struct Fashion {
    let first: [Character]
    let second: [Character]
    let alone: [Character]

    init(first: String, second: String, alone: String) {
        self.first = Array(first)
        self.second = Array(second)
        self.alone = Array(alone)
    }
}

/// A line of business.
enum Trade: Hashable {
    case building, making, selling, serving, property, transport, travel, care, shopping, clearing
}
