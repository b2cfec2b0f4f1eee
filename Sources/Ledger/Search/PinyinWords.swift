/// Readings that the system's one reading per character misses.
enum PinyinWords {
    /// Surnames that sound otherwise than the character does elsewhere.
    static let surnames: [String: String] = [
        "曾": "zeng", "解": "xie", "仇": "qiu", "区": "ou", "单": "shan", "查": "zha", "任": "ren", "盖": "ge",
        "葛": "ge", "华": "hua", "纪": "ji", "隽": "juan", "阚": "kan", "乐": "yue", "缪": "miao", "宁": "ning",
        "朴": "piao", "覃": "qin", "瞿": "qu", "冼": "xian", "洗": "xian", "燕": "yan", "尉": "wei", "员": "yun",
        "臧": "zang", "翟": "zhai", "祭": "zhai", "种": "chong", "折": "she", "佘": "she", "召": "shao", "绳": "sheng",
        "繁": "po", "薄": "bo", "卜": "bu", "晁": "chao", "谌": "chen", "褚": "chu", "啜": "chuai", "都": "du",
        "干": "gan", "过": "guo", "哈": "ha", "郝": "hao", "黑": "he", "呼": "hu", "缴": "jiao", "俱": "ju",
        "令": "ling", "麻": "ma", "牟": "mu", "能": "nai", "逄": "pang", "强": "qiang", "秘": "bi", "撒": "sa",
        "沈": "shen", "石": "shi", "殳": "shu", "眭": "sui", "谭": "tan", "应": "ying", "於": "yu", "郁": "yu",
        "乜": "nie", "长": "chang", "朱": "zhu", "少": "shao", "曲": "qu", "车": "che", "占": "zhan", "重": "chong",
        "尉迟": "yu chi", "万俟": "mo qi", "澹台": "tan tai", "长孙": "zhang sun", "单于": "chan yu",
        "宰父": "zai fu", "令狐": "ling hu", "鲜于": "xian yu", "欧阳": "ou yang", "司徒": "si tu",
    ]

    /// Words in which a character sounds otherwise than alone.
    static let words: [String: String] = [
        "调解": "tiao jie", "调处": "tiao chu", "调委会": "tiao wei hui", "协调": "xie tiao", "银行": "yin hang",
        "行业": "hang ye", "商行": "shang hang", "会计": "kuai ji", "长春": "chang chun", "长江": "chang jiang",
        "长沙": "chang sha", "长虹": "chang hong", "长安": "chang an", "长城": "chang cheng", "成都": "cheng du",
        "都市": "du shi", "重阳": "chong yang", "重点": "zhong dian", "重大": "zhong da", "重要": "zhong yao",
        "音乐": "yin yue", "会长": "hui zhang", "校长": "xiao zhang", "家长": "jia zhang", "传达": "chuan da",
        "便民": "bian min", "便利": "bian li", "参加": "can jia", "厦门": "xia men", "六安": "lu an", "番禺": "pan yu",
        "率": "lv", "还": "huan", "没收": "mo shou", "弹性": "tan xing",
    ]
}
