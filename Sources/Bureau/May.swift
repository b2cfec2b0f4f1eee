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
    public static func refusal(of act: Act, to actor: Actor) -> Forbidden? {
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
    public var status: Int { 403 }
    public var answer: Label {
        guard !needed.isEmpty else {
            return Label("查看个人信息须先登录并说明用途", "Personal values are shown to signed-in users who state a purpose")
        }
        let who = Label(
            needed.map(\.label.zh).joined(separator: "、"), needed.map(\.label.en).joined(separator: ", "))
        return Label("须由\(who.zh)办理", "This is for: \(who.en)")
    }
}
