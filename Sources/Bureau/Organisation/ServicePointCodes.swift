public import Declarations

/// The three levels of public legal service.
public enum ServicePointKind: String, CodeList {
    case centre
    case station
    case point

    public var label: Label {
        switch self {
        case .centre: Label("公共法律服务中心", "Centre")
        case .station: Label("公共法律服务工作站", "Station")
        case .point: Label("公共法律服务点", "Point")
        }
    }
}

/// What a service point offers.
public enum PublicService: String, CodeList {
    case consultation
    case legalAid = "legal_aid"
    case mediation
    case notary
    case forensic
    case publicity
    case lawyers
    case resettlement

    public var label: Label {
        switch self {
        case .consultation: Label("法律咨询", "Consultation")
        case .legalAid: Label("法律援助", "Legal aid")
        case .mediation: Label("人民调解", "Mediation")
        case .notary: Label("公证", "Notary")
        case .forensic: Label("司法鉴定", "Forensic examination")
        case .publicity: Label("法治宣传", "Law publicity")
        case .lawyers: Label("律师服务", "Lawyers")
        case .resettlement: Label("安置帮教", "Resettlement")
        }
    }
}
