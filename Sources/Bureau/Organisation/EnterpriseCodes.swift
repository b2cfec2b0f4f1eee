public import Declarations

/// The section of an industry (国民经济行业分类, GB/T 4754).
public enum Industry: String, CodeList {
    case agriculture
    case mining
    case manufacturing
    case utilities
    case construction
    case trade
    case transport
    case hospitality
    case information
    case finance
    case realEstate = "real_estate"
    case business
    case research
    case environment
    case personal
    case education
    case health
    case culture

    public var label: Label {
        switch self {
        case .agriculture: Label("农、林、牧、渔业", "Agriculture")
        case .mining: Label("采矿业", "Mining")
        case .manufacturing: Label("制造业", "Manufacturing")
        case .utilities: Label("电力、热力、燃气及水生产和供应业", "Utilities")
        case .construction: Label("建筑业", "Construction")
        case .trade: Label("批发和零售业", "Wholesale and retail")
        case .transport: Label("交通运输、仓储和邮政业", "Transport and storage")
        case .hospitality: Label("住宿和餐饮业", "Hotels and catering")
        case .information: Label("信息传输、软件和信息技术服务业", "Information technology")
        case .finance: Label("金融业", "Finance")
        case .realEstate: Label("房地产业", "Real estate")
        case .business: Label("租赁和商务服务业", "Business services")
        case .research: Label("科学研究和技术服务业", "Research and technology")
        case .environment: Label("水利、环境和公共设施管理业", "Environment")
        case .personal: Label("居民服务、修理和其他服务业", "Services to residents")
        case .education: Label("教育", "Education")
        case .health: Label("卫生和社会工作", "Health and social work")
        case .culture: Label("文化、体育和娱乐业", "Culture and sport")
        }
    }

    public var external: String? {
        switch self {
        case .agriculture: "A"
        case .mining: "B"
        case .manufacturing: "C"
        case .utilities: "D"
        case .construction: "E"
        case .trade: "F"
        case .transport: "G"
        case .hospitality: "H"
        case .information: "I"
        case .finance: "J"
        case .realEstate: "K"
        case .business: "L"
        case .research: "M"
        case .environment: "N"
        case .personal: "O"
        case .education: "P"
        case .health: "Q"
        case .culture: "R"
        }
    }
}

/// How large an enterprise is (统计上大中小微型企业划分).
public enum EnterpriseSize: String, CodeList {
    case large
    case medium
    case small
    case micro

    public var label: Label {
        switch self {
        case .large: Label("大型", "Large")
        case .medium: Label("中型", "Medium")
        case .small: Label("小型", "Small")
        case .micro: Label("微型", "Micro")
        }
    }
}
