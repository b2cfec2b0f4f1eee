import Declarations

/// How the paper ledgers of community corrections number their records.
extension NumberWords {
    static let supervisedPerson = NumberStyle("{unit}矫〔{year}〕{n:3}号")
    static let leave = NumberStyle("{unit}矫假〔{year}〕{n:3}号")
    static let residenceChange = NumberStyle("{unit}矫变〔{year}〕{n:2}号")
    static let discipline = NumberStyle("{unit}矫惩〔{year}〕{n:3}号")
    static let correctionProposal = NumberStyle("{unit}矫提〔{year}〕{n:2}号")
    static let monitoringOrder = NumberStyle("{unit}矫定位〔{year}〕{n:2}号")
    static let device = NumberStyle("定位设备{n:4}号")
    static let assessment = NumberStyle("{unit}矫评〔{year}〕{n:3}号")
    static let correctionClass = NumberStyle("{unit}矫教〔{year}〕{n:3}号")
    static let policePush = NumberStyle("公安推送〔{year}〕{n:3}号")
    static let locationAlert = NumberStyle("定位告警〔{year}〕{n:3}号")
    static let specialCheck = NumberStyle("{unit}矫查〔{year}〕{n:3}号")
    static let checkIn = NumberStyle("{unit}矫报〔{year}〕{n:5}号")
    static let talk = NumberStyle("{unit}矫谈〔{year}〕{n:3}号")
    static let positionRetention = NumberStyle("定位保存期限{n}号")
}
