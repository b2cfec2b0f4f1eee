public import Declarations
import Law

/// What a unit is.
public enum UnitKind: String, CodeList {
    case bureau, office
    case judicialOffice = "judicial_office"
    case aidCentre = "legal_aid_centre"
    case aidStation = "legal_aid_station"
    case correctionsCentre = "corrections_centre"
    case department
    case policeStation = "police_station"
    case court, procuratorate
    case detentionHouse = "detention_house"

    public var label: Label {
        switch self {
        case .bureau: Label("司法局", "Judicial bureau")
        case .office: Label("科室", "Office of the bureau")
        case .judicialOffice: Label("司法所", "Judicial office")
        case .aidCentre: Label("法律援助中心", "Legal aid centre")
        case .aidStation: Label("法律援助工作站", "Legal aid station")
        case .correctionsCentre: Label("社区矫正中心", "Corrections centre")
        case .department: Label("部门", "Department")
        case .policeStation: Label("派出所", "Police station")
        case .court: Label("法院", "Court")
        case .procuratorate: Label("检察院", "Procuratorate")
        case .detentionHouse: Label("看守所", "Detention house")
        }
    }
}

/// What a place is: the two kinds of township and the two kinds of village.
public enum PlaceKind: String, CodeList {
    case subdistrict, town, village, community

    public var label: Label {
        switch self {
        case .subdistrict: Label("街道", "Subdistrict")
        case .town: Label("镇", "Town")
        case .village: Label("村", "Village")
        case .community: Label("社区", "Community")
        }
    }
}

/// The document that says who somebody is.
public enum IdentityKind: String, CodeList {
    case residentCard = "resident_card"
    case oldResidentCard = "old_resident_card"
    case military, passport
    case hongKongMacao = "hong_kong_macao"
    case taiwan, none

    public var label: Label {
        switch self {
        case .residentCard: Label("居民身份证", "Resident identity card")
        case .oldResidentCard: Label("15位居民身份证", "Resident card of 15 digits")
        case .military: Label("军官证", "Military card")
        case .passport: Label("护照", "Passport")
        case .hongKongMacao: Label("港澳居民来往内地通行证", "Permit for Hong Kong and Macao residents")
        case .taiwan: Label("台湾居民来往大陆通行证", "Permit for Taiwan residents")
        case .none: Label("无证件", "No document")
        }
    }
}

extension NumberNote {
    /// When it is asked.
    static let hint = Label("旧证、境外证件，或者号码校验不过时选", "For an old or foreign paper, or a number that does not check")
}

/// Why a number that does not check, or none, was taken down all the same.
public enum IdentityNote: String, CodeList {
    case asPrinted = "as_printed"
    case notShown = "not_shown"
    case lost, other

    public var label: Label {
        switch self {
        case .asPrinted: Label("证件如此印制", "So printed on the document")
        case .notShown: Label("未出示证件", "Document not shown")
        case .lost: Label("证件遗失", "Document lost")
        case .other: Label("其他原因", "Other reason")
        }
    }
}

/// Sex as the identity document gives it.
public enum Sex: String, CodeList {
    case male, female, unknown

    public var external: String? {
        switch self {
        case .male: "1"
        case .female: "2"
        case .unknown: "0"
        }
    }

    public var label: Label {
        switch self {
        case .male: Label("男", "Male")
        case .female: Label("女", "Female")
        case .unknown: Label("未说明", "Not stated")
        }
    }
}

/// Groups of people that the bureau looks after or looks out for. One person may belong to several.
public enum PersonTag: String, CodeList {
    case veteran
    case migrantWorker = "migrant_worker"
    case minor, elderly, woman, disabled, released
    case landLost = "land_lost"
    case laidOff = "laid_off"

    public var label: Label {
        switch self {
        case .veteran: Label("退役军人", "Veteran")
        case .migrantWorker: Label("农民工", "Migrant worker")
        case .minor: Label("未成年人", "Minor")
        case .elderly: Label("老年人", "Elderly person")
        case .woman: Label("妇女", "Woman")
        case .disabled: Label("残疾人", "Disabled person")
        case .released: Label("刑满释放人员", "Released prisoner")
        case .landLost: Label("失地农民", "Farmer who lost the land")
        case .laidOff: Label("下岗失业人员", "Laid-off worker")
        }
    }
}
