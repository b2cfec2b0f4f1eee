extension RegisterShape {
    /// By state, the steps that cannot be taken there yet but may be, by way of others that lead on.
    static func ahead(_ states: [StateShape], _ steps: [StepShape]) -> [String: [StepShape]] {
        let ends = Set(states.filter(\.isEnd).map(\.name))
        // A step that takes a matter up again that was over leads back.
        let onward = steps.filter { !$0.from.allSatisfy(ends.contains) || ends.contains($0.to) }
        let ahead = states.map { state in
            let later = reachable(from: state.name, by: onward)
            let steps = steps.filter { !$0.from.contains(state.name) && $0.from.contains(where: later.contains) }
            return (state.name, steps)
        }
        return Dictionary(ahead, uniquingKeysWith: { first, _ in first })
    }

    private static func reachable(from state: String, by steps: [StepShape]) -> Set<String> {
        var found: Set<String> = [state]
        var grew = true
        while grew {
            let next = steps.filter { $0.from.contains(where: found.contains) }.map(\.to)
            grew = !found.isSuperset(of: next)
            found.formUnion(next)
        }
        return found
    }
}
