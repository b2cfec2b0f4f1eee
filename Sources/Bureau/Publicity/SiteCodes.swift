public import Declarations

/// What a site of legal culture is (阵地类型).
public enum SiteKind: String, CodeList {
    case park = "law_park"
    case square = "law_plaza"
    case corridor = "law_corridor"
    case street = "law_street"
    case estate = "law_estate"
    case hall = "law_hall"
    case wall
    case base
    case online

    public var label: Label {
        switch self {
        case .park: Label("法治公园", "Park")
        case .square: Label("法治广场", "Square")
        case .corridor: Label("法治长廊", "Corridor")
        case .street: Label("法治街区", "Street")
        case .estate: Label("法治小区", "Estate")
        case .hall: Label("法治展馆", "Hall")
        case .wall: Label("法治文化墙", "Wall")
        case .base: Label("法治教育基地", "Base")
        case .online: Label("网上阵地", "Online")
        }
    }
}

/// Up to which level something is recognised, from the village to the nation (级别).
public enum CultureLevel: String, CodeList {
    case village, township, district, city
    case province
    case nation

    public var label: Label {
        switch self {
        case .village: Label("村（社区）级", "Village")
        case .township: Label("街道（镇）级", "Township")
        case .district: Label("区级", "District")
        case .city: Label("市级", "City")
        case .province: Label("省级", "Province")
        case .nation: Label("国家级", "Nation")
        }
    }
}

/// What a site shows beside one another (融合版块).
public enum SiteSection: String, CodeList {
    case party
    case unitedFront = "united_front"
    case discipline
    case law
    case publicOrder = "public_order"
    case integrity
    case morals
    case history

    public var label: Label {
        switch self {
        case .party: Label("党建", "Party building")
        case .unitedFront: Label("统战", "United front")
        case .discipline: Label("纪检", "Discipline")
        case .law: Label("法治", "Law")
        case .publicOrder: Label("综治", "Public order")
        case .integrity: Label("廉政", "Clean government")
        case .morals: Label("德治", "Morals")
        case .history: Label("地方文化", "Local culture")
        }
    }
}

/// Who pays for a site (经费来源).
public enum FundingSource: String, CodeList {
    case bureau, district, township, village, enterprise, other

    public var label: Label {
        switch self {
        case .bureau: Label("司法局", "Judicial bureau")
        case .district: Label("区财政", "District budget")
        case .township: Label("街道（镇）", "Township")
        case .village: Label("村（社区）", "Village")
        case .enterprise: Label("企业、社会", "Enterprises and society")
        case .other: Label("其他", "Other")
        }
    }
}

/// The level of a model village (示范级别).
public enum HonourLevel: String, CodeList {
    case district, city, province
    case nation = "national"

    public var label: Label {
        switch self {
        case .district: Label("区级", "District")
        case .city: Label("市级", "City")
        case .province: Label("省级", "Province")
        case .nation: Label("国家级", "Nation")
        }
    }
}
