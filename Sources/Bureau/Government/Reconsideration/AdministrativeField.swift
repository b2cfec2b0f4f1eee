public import Declarations

/// The field of administration; those merged in the reform of 2018 end with that statistical year.
public enum AdministrativeField: String, CodeList {
    case publicSecurity = "public_security"
    case stateSecurity = "state_security"
    case labour, justice
    case civilAffairs = "civil_affairs"
    case land, mining, environment, agriculture, water, forestry, planning, demolition
    case houseRegistration = "house_registration"
    case industryCommerce = "industry_commerce"
    case quality, commerce, prices, energy, transport, information, post, tobacco, taxation
    case centralBank = "central_bank"
    case securities, insurance, banking
    case foreignExchange = "foreign_exchange"
    case finance, statistics, audit, customs
    case goodsInspection = "goods_inspection"
    case drugs, health
    case familyPlanning = "family_planning"
    case education, culture, patents, trademarks, copyright, tourism, market
    case naturalResources = "natural_resources"
    case ecology
    case humanResources = "hr_social"
    case urbanManagement = "urban_mgmt"
    case housing
    case healthCommission = "health_commission"
    case cultureTourism = "culture_tourism"
    case emergency, other

    public var label: Label {
        switch self {
        case .publicSecurity: Label("公安", "Public security")
        case .stateSecurity: Label("国家安全", "State security")
        case .labour: Label("劳动和社会保障", "Labour and social security")
        case .justice: Label("司法行政", "Justice")
        case .civilAffairs: Label("民政", "Civil affairs")
        case .land: Label("土地", "Land")
        case .mining: Label("地矿", "Mining")
        case .environment: Label("环保", "Environment")
        case .agriculture: Label("农业", "Agriculture")
        case .water: Label("水利", "Water")
        case .forestry: Label("林业", "Forestry")
        case .planning: Label("城市规划", "Town planning")
        case .demolition: Label("房屋拆迁", "Housing demolition")
        case .houseRegistration: Label("房屋登记", "House registration")
        case .industryCommerce: Label("工商", "Industry and commerce")
        case .quality: Label("质监", "Quality supervision")
        case .commerce: Label("商务", "Commerce")
        case .prices: Label("物价", "Prices")
        case .energy: Label("能源", "Energy")
        case .transport: Label("交通", "Transport")
        case .information: Label("信息产业", "Information industry")
        case .post: Label("邮政", "Post")
        case .tobacco: Label("烟草", "Tobacco")
        case .taxation: Label("税务", "Taxation")
        case .centralBank: Label("人民银行", "Central bank")
        case .securities: Label("证监", "Securities")
        case .insurance: Label("保监", "Insurance")
        case .banking: Label("银监", "Banking")
        case .foreignExchange: Label("外汇", "Foreign exchange")
        case .finance: Label("财政", "Finance")
        case .statistics: Label("统计", "Statistics")
        case .audit: Label("审计", "Audit")
        case .customs: Label("海关", "Customs")
        case .goodsInspection: Label("商检", "Inspection of goods")
        case .drugs: Label("药监", "Drugs")
        case .health: Label("卫生", "Health")
        case .familyPlanning: Label("计生", "Family planning")
        case .education: Label("教育", "Education")
        case .culture: Label("文化", "Culture")
        case .patents: Label("专利", "Patents")
        case .trademarks: Label("商标", "Trade marks")
        case .copyright: Label("版权", "Copyright")
        case .tourism: Label("旅游", "Tourism")
        case .market: Label("市场监管", "Market supervision")
        case .naturalResources: Label("自然资源", "Natural resources")
        case .ecology: Label("生态环境", "Ecology and environment")
        case .humanResources: Label("人力资源和社会保障", "Human resources and social security")
        case .urbanManagement: Label("城市管理", "City management")
        case .housing: Label("住房和城乡建设", "Housing and construction")
        case .healthCommission: Label("卫生健康", "Health")
        case .cultureTourism: Label("文化和旅游", "Culture and tourism")
        case .emergency: Label("应急管理", "Emergency management")
        case .other: Label("其他", "Other")
        }
    }

    public var inForce: (from: Day?, until: Day?) {
        switch self {
        case .labour, .land, .mining, .environment, .forestry, .planning, .houseRegistration,
            .industryCommerce, .quality, .insurance, .banking, .goodsInspection, .drugs, .health,
            .familyPlanning, .culture, .patents, .trademarks, .tourism:
            (nil, "2018-12-31")
        case .market, .naturalResources, .ecology, .humanResources, .healthCommission, .cultureTourism,
            .emergency:
            ("2019-01-01", nil)
        default: (nil, nil)
        }
    }
}
