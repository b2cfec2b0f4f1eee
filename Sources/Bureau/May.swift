public import Declarations
public import Ledger

/// Something that somebody wants to do.
public enum Act: Sendable, Hashable {
    /// Read a register's records, personal values covered.
    case read
    /// Read covered values in clear.
    case reveal
    case record, change, void
    case take(StepShape)
}

/// The one gate. Pages, the API and commands ask here before anything is read or written.
///
/// There are no accounts yet: whoever sits at the machine is the console. It reads with personal values covered, does
/// the daily work of the domain's roles, and uncovers nothing, since nobody could say later who looked.
public enum May {
    private static let atTheMachine: Set<Role> = [
        .clerk, .reviewer, .unitHead, .bureauHead, .statistician, .mediator, .lawyer, .aidReviewer, .correctionsOfficer,
        .reconsiderationOfficer,
    ]

    /// The roles that an actor holds.
    public static func roles(of actor: Actor) -> Set<Role> {
        actor == .console ? atTheMachine : []
    }

    /// Why the actor may not do it; nil when they may.
    ///
    /// - Parameter shape: the register that is written to; what follows from other records is not written by hand.
    public static func refusal(of act: Act, on shape: RegisterShape? = nil, to actor: Actor) -> Forbidden? {
        if shape?.isDerived == true, [.record, .change, .void].contains(act) {
            return Forbidden(act: act, needed: [], isDerived: true)
        }
        let held = roles(of: actor)
        let needed: [Role] =
            switch act {
            case .read, .record, .change, .void: [.clerk]
            case .reveal: []
            case .take(let step): step.by
            }
        return needed.contains(where: held.contains) ? nil : Forbidden(act: act, needed: needed)
    }
}

/// Somebody may not do what they asked; the answer says who may.
public struct Forbidden: Problem, Hashable {
    public let act: Act
    public let needed: [Role]
    /// The register follows from others.
    public var isDerived = false
    public var status: Int { 403 }
    public var answer: Label {
        if isDerived {
            return Label("由系统根据其他记录生成，不能手工登记、更正或作废", "It follows from other records and is not written by hand")
        }
        guard !needed.isEmpty else {
            return Label("查看个人信息须先登录并说明用途", "Personal values are shown to signed-in users who state a purpose")
        }
        let who = Label(
            needed.map(\.label.zh).joined(separator: "、"), needed.map(\.label.en).joined(separator: ", "))
        return Label("须由\(who.zh)办理", "This is for: \(who.en)")
    }
}
