/// The townships of the district and their villages and communities.
///
/// Townships and their codes are public (320404); most villages and communities keep their public names, a few are
/// invented, and the codes below the township are the demonstration's own.
enum PlacesWords {
    static let district = "钟楼区"
    static let city = "江苏省常州市"
    static let village: Character = "村"

    /// A dwelling in a township: street, number, building and door.
    static func address(in township: Township, _ chance: inout Chance) -> String {
        let street = chance.one(of: township.streets)
        guard !township.isTown || chance.happens(40) else {
            return city + district + township.name + chance.one(of: township.villages).name
                + "\(chance.within(2...180))号"
        }
        let door = "\(chance.within(1...6))0\(chance.within(1...4))室"
        return city + district + township.name + street + "\(chance.within(3...268))号\(chance.within(1...40))幢" + door
    }

    static let townships: [Township] = [
        Township(
            name: "五星街道", slug: "wuxing", code: "320404001", isTown: false,
            villages: communities(
                [
                    ("花园新村一", .oldTown), ("花园新村二", .oldTown), ("花园新村三", .oldTown), ("白云新村", .oldTown),
                    ("西新桥一", .oldTown), ("西新桥二", .oldTown), ("西新桥三", .oldTown), ("五星", .commercial),
                    ("新新", .industrial), ("红联", .industrial), ("平岗", .oldTown), ("汇丰", .newEstate),
                    ("锦绣", .newEstate), ("银河湾", .newEstate),
                ]) + villages([("新丰", .industrial)]),
            streets: ["怀德北路", "星港路", "会馆浜路", "白云南路", "花园路", "西新桥路"]),
        Township(
            name: "永红街道", slug: "yonghong", code: "320404002", isTown: false,
            villages: communities(
                [
                    ("清潭新村一", .oldTown), ("清潭新村二", .oldTown), ("清潭新村三", .oldTown), ("清潭新村五", .oldTown),
                    ("荆川里", .oldTown), ("花园南村", .oldTown), ("上书房", .newEstate), ("香江华廷", .newEstate),
                    ("陈渡新苑", .newEstate), ("永红", .commercial), ("东方", .oldTown), ("新华", .industrial),
                ]) + villages([("为民", .industrial), ("白荡", .rural)]),
            streets: ["清潭西路", "荆川西路", "怀德南路", "白荡路", "长江南路", "中吴大道"]),
        Township(
            name: "北港街道", slug: "beigang", code: "320404003", isTown: false,
            villages: communities(
                [
                    ("蒋湾桥", .newEstate), ("龙江", .newEstate), ("北港", .commercial), ("盛世名门", .newEstate),
                    ("富强", .newEstate), ("白鹤", .newEstate), ("钟楼新城", .newEstate), ("童子河", .oldTown),
                    ("玉龙", .newEstate),
                ]) + villages([("叶家", .rural), ("李家", .rural), ("邱墅", .rural), ("建设", .industrial)]),
            streets: ["玉龙路", "童子河西路", "月季路", "紫荆西路", "合欢路", "松涛路"]),
        Township(
            name: "西林街道", slug: "xilin", code: "320404004", isTown: false,
            villages: communities(
                [
                    ("西林", .commercial), ("西林花苑", .newEstate), ("香树湾", .newEstate), ("金色新城", .newEstate),
                    ("西林公园", .newEstate),
                ])
                + villages(
                    [
                        ("东岱", .rural), ("朱夏", .rural), ("汤家", .rural), ("凌家", .industrial), ("大塘", .rural),
                    ]),
            streets: ["西林大道", "月桂路", "梅花路", "东岱路", "水杉路", "童子河路"]),
        Township(
            name: "南大街街道", slug: "nandajie", code: "320404005", isTown: false,
            villages: communities(
                [
                    ("西瀛里", .commercial), ("双桂坊", .commercial), ("觅渡桥", .oldTown), ("早科坊", .commercial),
                    ("勤业一", .oldTown), ("勤业二", .oldTown), ("勤业三", .oldTown), ("锁桥", .oldTown),
                    ("南河沿", .oldTown),
                ]),
            streets: ["南大街", "西瀛里", "早科坊", "觅渡桥弄", "勤业路", "吊桥路"]),
        Township(
            name: "荷花池街道", slug: "hehuachi", code: "320404006", isTown: false,
            villages: communities(
                [
                    ("荷花池", .oldTown), ("怀德", .commercial), ("西仓桥", .oldTown), ("盛家湾", .oldTown),
                    ("锦阳花园", .newEstate), ("广化桥", .commercial), ("米市河", .oldTown), ("西横街", .oldTown),
                    ("谭市", .oldTown),
                ]),
            streets: ["怀德中路", "荷花池路", "西横街", "米市河路", "广化街", "西仓街"]),
        Township(
            name: "新闸街道", slug: "xinzha", code: "320404007", isTown: false,
            villages: communities(
                [
                    ("新闸", .commercial), ("庆丰", .industrial), ("永丰", .newEstate), ("前进", .industrial),
                    ("新闸花苑", .newEstate), ("新博", .newEstate),
                ]) + villages([("唐家", .rural), ("新庄", .industrial), ("岸头", .rural)]),
            streets: ["新冶路", "新昌路", "运河路", "新民路", "庆丰路", "工业大道"]),
        Township(
            name: "邹区镇", slug: "zouqu", code: "320404116", isTown: true,
            villages: communities([("邹区", .commercial), ("卜弋", .oldTown), ("灯具城", .commercial)])
                + villages(
                    [
                        ("邹区", .industrial), ("杨庄", .rural), ("新屋", .rural), ("刘巷", .rural), ("桥东", .rural),
                        ("礼河", .rural), ("林场", .rural), ("泰村", .industrial), ("殷村", .rural), ("鹤溪", .rural),
                        ("安基", .rural), ("岳津", .rural), ("琵琶墩", .rural), ("工农", .industrial), ("东方", .rural),
                        ("岳溪", .rural), ("前王", .rural), ("戴庄", .rural),
                    ]),
            streets: ["岳津路", "灯城路", "振邹路", "府西街", "卜弋街", "工业路"]),
    ]

    private static func communities(_ names: [(String, PlaceCharacter)]) -> [Village] {
        names.map { Village(name: $0.0 + "社区", character: $0.1) }
    }

    private static func villages(_ names: [(String, PlaceCharacter)]) -> [Village] {
        names.map { Village(name: $0.0.hasSuffix("村") ? $0.0 : $0.0 + "村", character: $0.1) }
    }
}
