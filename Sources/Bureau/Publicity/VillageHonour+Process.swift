public import Declarations

/// Where a title stands.
public enum HonourStage: String, CodeList {
    case applied, recommended, named
    case rectifying = "rectify"
    case revoked, cancelled, refused

    public var label: Label {
        switch self {
        case .applied: Label("已申报", "Applied for")
        case .recommended: Label("已推荐", "Recommended")
        case .named: Label("已命名", "Named")
        case .rectifying: Label("限期整改", "To be put right")
        case .revoked: Label("已撤销", "Revoked")
        case .cancelled: Label("已注销", "Cancelled")
        case .refused: Label("未通过", "Not granted")
        }
    }
}

/// Applied for by the village, recommended by the bureau, named by the level above, looked at again every few years.
extension VillageHonour: Staged {
    public static let initial = HonourStage.applied
    public static let ends: [HonourStage] = [.named, .revoked, .cancelled, .refused]

    public static let steps: [Step<VillageHonour>] = [
        Step(
            "recommend", Label("推荐", "Recommend"), from: .applied, to: .recommended, by: .reviewer, .unitHead,
            secondPerson: true),
        Step(
            "name", Label("登记命名", "Enter the naming"), from: .applied, .recommended, to: .named, by: .clerk,
            asks: [\.namedOn, \.batch], offers: [\.document, \.nextReviewOn]),
        Step("refuse", Label("未获命名", "Not granted"), from: .applied, .recommended, to: .refused, by: .clerk),
        Step(
            "keep", Label("复核保留", "Keep after review"), from: .named, .rectifying, to: .named, by: .clerk,
            asks: [\.reviewedOn, \.nextReviewOn], sets: { honour, _ in honour.rectifyBy = nil }),
        Step(
            "rectify", Label("限期整改", "Ask to put right"), from: .named, to: .rectifying, by: .clerk, .reviewer,
            asks: [\.reviewedOn, \.rectifyBy]),
        Step(
            "revoke", Label("登记撤销", "Enter the revocation"), from: .named, .rectifying, to: .revoked, by: .clerk,
            asks: [\.revokedOn, \.revokeReason]),
        Step(
            "cancel", Label("登记注销", "Enter the cancellation"), from: .named, .rectifying, to: .cancelled, by: .clerk,
            asks: [\.revokedOn, \.revokeReason]),
    ]

    public static func faults(in honour: VillageHonour, standing state: String) -> [Fault] {
        switch HonourStage(rawValue: state) {
        case .applied, .recommended, .refused:
            let why = Label("尚未命名", "before the village is named")
            return (honour.namedOn == nil ? [] : [needless(\.namedOn, why)])
                + (honour.revokedOn == nil ? [] : [needless(\.revokedOn, why)])
        case .named, .rectifying:
            return faultsOfNaming(honour)
                + (honour.revokedOn == nil ? [] : [needless(\.revokedOn, Label("仍保留命名", "while the title is held"))])
        case .revoked, .cancelled:
            let why = Label("已撤销或注销", "when a title was revoked")
            return faultsOfNaming(honour) + (honour.revokedOn == nil ? [missing(\.revokedOn, why)] : [])
        case nil: return []
        }
    }

    private static func faultsOfNaming(_ honour: VillageHonour) -> [Fault] {
        honour.namedOn == nil ? [missing(\.namedOn, Label("已命名", "when a village was named"))] : []
    }
}
