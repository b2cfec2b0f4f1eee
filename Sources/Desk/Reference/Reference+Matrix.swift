import Bureau
import Declarations

extension Reference {
    /// Which role may do what with which register, and take which of its steps.
    var matrix: String {
        let duties = Duties(catalogue)
        let body = byFunction { function in
            let own = catalogue.shapes.filter { $0.function == function }
            guard !own.isEmpty else { return "" }
            var table = MarkdownTable("register", "read", "reveal", "export", "record", "correct", "withdraw", "steps")
            for shape in own {
                let cells = Right.allCases.map { roles(with: $0, shape, duties) }
                table.add(
                    "`\(shape.table)` \(shape.title.zh)", cells[0], cells[1], cells[2], cells[3], cells[4], cells[5],
                    steps(shape, duties))
            }
            return table.whole
        }
        return """
            Each role as it is granted for the whole bureau and every function. ◐: only the unit that it is granted for.
            ◑: that unit, and what is assigned to the person. ○: only what is assigned to the person. Exporting also
            takes the right to export, granted with the role. Citizens, enterprises and supervised persons come
            through the public pages; the level above and leaders of streets see numbers only, of the bureau or of their
            units.

            \(body)
            """
    }

    private func roles(with right: Right, _ shape: RegisterShape, _ duties: Duties) -> String {
        duties.roles(with: right, on: shape).map { name($0, shape, duties) }.joined(separator: Label.listComma.zh)
    }

    private func steps(_ shape: RegisterShape, _ duties: Duties) -> String {
        shape.steps.map { step in
            let takers = step.by.filter { duties.takes(step, $0, on: shape) }.map { name($0, shape, duties) }
            let second = step.needsSecondPerson ? Label("（第二人）", "").zh : ""
            let names = takers.isEmpty ? Label.none.zh : takers.joined(separator: Label.listComma.zh)
            return "`\(step.name)` \(names)\(second)"
        }.joined(separator: "; ")
    }

    private func name(_ role: Role, _ shape: RegisterShape, _ duties: Duties) -> String {
        let mark =
            switch duties.access(of: role, to: shape).reach {
            case .every: ""
            case .unit: "◐"
            case .unitOrAssigned: "◑"
            case .assigned: "○"
            }
        return role.label.zh + mark
    }
}
