extension SelfCheck {
    /// What is wrong with a register's states and steps.
    func faultsOfProcess(_ shape: RegisterShape) -> [Fault] {
        let table = shape.table
        var found = repeated(shape.states.map { "\(table).\($0.name)" }, "state", Label("状态重复", "declared twice"))
        found += repeated(shape.steps.map { "\(table).\($0.name)" }, "step", Label("步骤重复", "declared twice"))
        found += shape.states.flatMap { faults(of: $0.label, at: "\(table).\($0.name)") }
        found += shape.steps.flatMap { faults(of: $0, in: shape) }
        let reached = reachable(in: shape)
        for state in shape.states where state != .void && !reached.contains(state.name) {
            found.append(fault("\(table).\(state.name)", "unreachable", Label("没有步骤到达", "no step leads here")))
        }
        return found
    }

    private func faults(of step: StepShape, in shape: RegisterShape) -> [Fault] {
        let place = "\(shape.table).\(step.name)"
        var found = faults(of: step.label, at: place)
        for state in step.from + [step.to] where shape.state(state) == nil || state == StateShape.void.name {
            found.append(fault(place, "state", Label("没有状态 \(state)", "there is no state \(state)")))
        }
        if step.from.isEmpty { found.append(fault(place, "state", Label("没有起始状态", "starts nowhere"))) }
        if step.by.isEmpty { found.append(fault(place, "role", Label("没有人可以办理", "nobody may take it"))) }
        for column in step.asks + step.offers where shape.field(column) == nil {
            found.append(fault(place, "column", Label("没有字段 \(column)", "there is no column \(column)")))
        }
        for table in step.lines where isNoLine(table, of: shape) {
            found.append(
                fault(place, "line", Label("\(table) 不是其明细", "\(table) is not a register of its lines")))
        }
        return found
    }

    private func isNoLine(_ table: String, of shape: RegisterShape) -> Bool {
        guard let lines = self.shape(table), let parent = lines.parent else { return true }
        return lines.field(parent)?.kind != .reference(shape.table)
    }

    /// The states to which steps lead from where a new record stands.
    private func reachable(in shape: RegisterShape) -> Set<String> {
        guard let first = shape.states.first else { return [] }
        var reached: Set<String> = [first.name]
        var open = [first.name]
        while let state = open.popLast() {
            for step in shape.steps where step.from.contains(state) && reached.insert(step.to).inserted {
                open.append(step.to)
            }
        }
        return reached
    }
}
