public import Declarations

/// How a law firm is constituted.
public enum LawFirmForm: String, CodeList {
    case partnership
    case special
    case individual
    case state
    case branch

    public var label: Label {
        switch self {
        case .partnership: Label("普通合伙", "Partnership")
        case .special: Label("特殊普通合伙", "Special partnership")
        case .individual: Label("个人", "Individual")
        case .state: Label("国资", "State-funded")
        case .branch: Label("分所", "Branch")
        }
    }
}

/// The category of a lawyer's licence; the external code is its tenth digit.
public enum LawyerKind: String, CodeList {
    case fullTime = "full_time"
    case partTime = "part_time"
    case hongKong = "hong_kong"
    case macao
    case taiwan
    case official
    case company
    case aid
    case military

    public var label: Label {
        switch self {
        case .fullTime: Label("专职律师", "Full time")
        case .partTime: Label("兼职律师", "Part time")
        case .hongKong: Label("香港居民律师", "Hong Kong resident")
        case .macao: Label("澳门居民律师", "Macao resident")
        case .taiwan: Label("台湾居民律师", "Taiwan resident")
        case .official: Label("公职律师", "Government lawyer")
        case .company: Label("公司律师", "Company lawyer")
        case .aid: Label("法律援助律师", "Legal aid lawyer")
        case .military: Label("军队律师", "Military lawyer")
        }
    }

    public var external: String? {
        switch self {
        case .fullTime: "1"
        case .partTime: "2"
        case .hongKong: "3"
        case .macao: "4"
        case .taiwan: "5"
        case .official: "6"
        case .company: "7"
        case .aid: "8"
        case .military: "9"
        }
    }
}

extension LawyerKind {
    /// Whether such a lawyer practises in a firm.
    var needsFirm: Bool { self == .fullTime || self == .partTime }
}

/// A field of law in which somebody is at home.
public enum LegalField: String, CodeList {
    case criminal
    case family
    case labour
    case contract
    case damages
    case traffic
    case realEstate = "real_estate"
    case company
    case property
    case administrative
    case finance
    case minors

    public var label: Label {
        switch self {
        case .criminal: Label("刑事", "Criminal")
        case .family: Label("婚姻家庭", "Family")
        case .labour: Label("劳动", "Labour")
        case .contract: Label("合同", "Contracts")
        case .damages: Label("人身损害", "Damages")
        case .traffic: Label("交通事故", "Traffic")
        case .realEstate: Label("房地产", "Real estate")
        case .company: Label("公司", "Companies")
        case .property: Label("知识产权", "Intellectual property")
        case .administrative: Label("行政", "Administrative")
        case .finance: Label("金融", "Finance")
        case .minors: Label("未成年人", "Minors")
        }
    }
}

/// Who is checked or sanctioned.
public enum PracticeSubject: String, CodeList {
    case firm
    case lawyer
    case worker

    public var label: Label {
        switch self {
        case .firm: Label("律师事务所", "Firm")
        case .lawyer: Label("律师", "Lawyer")
        case .worker: Label("基层法律服务工作者", "Legal worker")
        }
    }
}

extension PracticeSubject {
    /// Exactly the one who is meant is named.
    static func faults(
        _ subject: PracticeSubject, _ firm: Ref<LawFirm>?, _ lawyer: Ref<Lawyer>?, _ worker: Ref<LegalWorker>?
    ) -> [Fault] {
        let named: [(PracticeSubject, String, Bool)] = [
            (.firm, "firm", firm != nil), (.lawyer, "lawyer", lawyer != nil), (.worker, "worker", worker != nil),
        ]
        return named.compactMap { kind, column, isGiven in
            guard isGiven != (kind == subject) else { return nil }
            return Fault(
                field: column, rule: isGiven ? "needless" : "required",
                answer: isGiven
                    ? Label("\(kind.label.zh)：对象是\(subject.label.zh)时不填", "\(kind.label.en): not the one meant")
                    : Label("\(kind.label.zh)：必须填写", "\(kind.label.en): must be given"))
        }
    }
}

/// How a yearly check ended.
public enum PracticeCheckResult: String, CodeList {
    case competent
    case barely
    case incompetent
    case notGraded = "not_graded"

    public var label: Label {
        switch self {
        case .competent: Label("称职（合格）", "Competent")
        case .barely: Label("基本称职", "Barely competent")
        case .incompetent: Label("不称职（不合格）", "Not competent")
        case .notGraded: Label("不评定等次", "Not graded")
        }
    }
}

/// What was imposed, by the judicial administration or by the profession.
public enum SanctionKind: String, CodeList {
    case admonition
    case warning
    case criticism
    case censure
    case fine
    case confiscation
    case suspension
    case membership
    case revocation

    public var label: Label {
        switch self {
        case .admonition: Label("训诫", "Admonition")
        case .warning: Label("警告", "Warning")
        case .criticism: Label("通报批评", "Criticism")
        case .censure: Label("公开谴责", "Public censure")
        case .fine: Label("罚款", "Fine")
        case .confiscation: Label("没收违法所得", "Confiscation")
        case .suspension: Label("停止执业", "Suspension")
        case .membership: Label("中止会员权利", "Membership suspended")
        case .revocation: Label("吊销执业证书", "Licence revoked")
        }
    }
}
