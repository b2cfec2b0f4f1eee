public import Declarations

/// A place where law is on show (法治文化阵地).
public struct CultureSite: Register {
    public var name = ""
    public var kind = SiteKind.park
    public var place: Ref<Place>?
    public var address: String?
    public var level = CultureLevel.district
    public var sections = Several<SiteSection>()
    public var lengthMetres: Int?
    public var areaSquareMetres: Int?
    public var builder: String?
    public var plannedOn = Day.notGiven
    public var buildingOn: Day?
    public var openedOn: Day?
    public var closedOn: Day?
    public var closeReason: String?
    public var photos: Int?

    public init() {}

    public static let table = "culture_site"
    public static let title = Label("法治文化阵地", "site of legal culture")
    public static let function = Function.publicity
    public static var numbers: NumberStyle { NumberWords.site }

    public static let fields: [Field<CultureSite>] = [
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.kind, "kind", Label("类型", "Kind"), .listed, .filtered),
        Field(\.place, "place", Label("所在区划", "Place"), .listed, .filtered),
        Field(\.address, "address", Label("地址", "Address"), .open),
        Field(\.level, "level", Label("级别", "Level"), .listed, .filtered),
        Field(\.sections, "sections", Label("融合版块", "Sections"), .filtered),
        Field(\.lengthMetres, "length_m", Label("长度", "Length"), .unit(Label("米", "m"))),
        Field(\.areaSquareMetres, "area_m2", Label("面积", "Area"), .unit(Label("平方米", "m²"))),
        Field(\.builder, "builder", Label("建设单位", "Built by"), .open),
        Field(\.plannedOn, "planned_on", Label("立项日期", "Planned on"), .listed, .sorted),
        Field(\.buildingOn, "building_on", Label("开工日期", "Building since"), .notBefore("planned_on")),
        Field(\.openedOn, "opened_on", Label("建成开放", "Opened"), .notBefore("building_on"), .listed),
        Field(\.closedOn, "closed_on", Label("停用日期", "Closed"), .notBefore("opened_on")),
        Field(\.closeReason, "close_reason", Label("停用原因", "Why closed"), .open),
        Field(\.photos, "photos", Label("留存照片", "Photographs"), .unit(Label("张", "photographs"))),
    ]
}
