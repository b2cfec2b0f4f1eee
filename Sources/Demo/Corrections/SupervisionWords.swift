import Bureau

/// What stands in the files of supervised persons.
enum SupervisionWords {
    static let levels: [(code: String, label: String, english: String)] = [
        ("strict", "严管", "Strict"), ("ordinary", "普管", "Ordinary"), ("lenient", "宽管", "Lenient"),
    ]
    static let levelEntry = "入矫初期，按严管管理。"
    static let levelOpening = "按上年末考核评定。"
    static let levelOrdinary = ["入矫满三个月，按要求报告和学习，调为普管。", "考核合格，未违反规定，调为普管。", "认罪悔罪，家庭支持良好，调为普管。"]
    static let levelLenient = ["表现稳定，连续考核良好，调为宽管。", "工作稳定、积极参加公益活动，调为宽管。"]
    static let levelBack = "受到警告，调为严管。"

    static let plans = [
        "每周电话报告、每月到所当面报告；督促参加教育学习和社区服务；帮助联系就业；家属协助管理。",
        "重点教育认清犯罪危害，定期走访；关注经济困难和情绪变化；由村居和家属共同帮扶。",
        "加强法治教育和交通安全教育；每月走访一次；鼓励参加公益活动。",
        "防止再次接触涉案人员和场所；谈话每月不少于一次；联系技能培训。",
        "督促按期复查、就医；家属配合监护；节假日加强联系。",
    ]
    static let minorPlan = "单独管理，不参加集中活动；监护人和学校参加小组；以个别谈话和心理辅导为主，档案保密。"

    static let counties = [
        "常州市武进区", "常州市天宁区", "无锡市锡山区", "常州市新北区", "镇江市丹阳市", "南京市江宁区", "泰州市泰兴市", "安徽省安庆市宿松县", "盐城市阜宁县", "常州市溧阳市",
    ]
    static let groupOffice = "司法所"

    static func workplace(_ role: TeamRole, _ village: String, _ township: String) -> String? {
        switch role {
        case .village: village
        case .office: township + groupOffice
        case .police: township + "辖区派出所"
        case .volunteer: "志愿者服务队"
        default: nil
        }
    }

    static func discharge(_ year: Int, _ number: Int) -> String { "钟矫解〔\(year)〕\(number)号" }
    static func ending(_ year: Int, _ number: Int) -> String { "钟矫终〔\(year)〕\(number)号" }
    static let noticeWithdrawn = "决定机关更正文书，不在本区执行"
    static let adjusted = "管理等级调整"
    static let gone = "解除、终止，等级结束"
    static let closedApp = "解除、终止，注销"

    static let restraints: [(kind: RestraintKind, content: String)] = [
        (.place, "缓刑考验期内禁止进入棋牌室、游戏厅等涉赌场所。"), (.activity, "缓刑考验期内禁止从事食品生产、销售及相关活动。"),
        (.activity, "缓刑考验期内禁止从事与排放、处置危险废物有关的经营活动。"), (.contact, "缓刑考验期内禁止接触被害人及其近亲属。"),
        (.place, "缓刑考验期内禁止进入夜总会、酒吧等娱乐场所。"),
    ]
    static let fences = (district: "钟楼区活动范围", exclusion: "禁止令限制区域")
    /// An outline of the district, roughly drawn.
    static let outline = "119.823,31.752;119.842,31.814;119.905,31.823;119.957,31.792;119.951,31.758;119.893,31.737"
}
