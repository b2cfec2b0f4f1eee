import Declarations

extension Reference {
    /// Every process as a picture, and its steps with who may take them and what they ask.
    var processes: String {
        byFunction { function in
            catalogue.shapes.filter { $0.function == function && !$0.steps.isEmpty }.map(process).joined()
        }
    }

    private func process(_ shape: RegisterShape) -> String {
        "### \(shape.title.both)\n\n\(picture(shape))\n\(steps(shape))"
    }

    private func picture(_ shape: RegisterShape) -> String {
        let states = shape.states.filter { $0 != .void }
        var lines = ["```mermaid", "stateDiagram-v2"]
        lines += states.map { "    \($0.name): \($0.label.zh)" }
        if let first = states.first { lines.append("    [*] --> \(first.name)") }
        for step in shape.steps {
            lines += step.from.map { "    \($0) --> \(step.to): \(step.label.zh)" }
        }
        lines += states.filter(\.isEnd).map { "    \($0.name) --> [*]" }
        return (lines + ["```", ""]).joined(separator: "\n")
    }

    private func steps(_ shape: RegisterShape) -> String {
        var table = MarkdownTable("step", "label", "from", "to", "by", "asks", "offers")
        for step in shape.steps {
            let second = step.needsSecondPerson ? "; a second person" : ""
            table.add(
                "`\(step.name)`", step.label.both, names(step.from, shape), names([step.to], shape),
                step.by.map(\.label.zh).joined(separator: "、") + second, asked(of: step), columns(step.offers))
        }
        return table.whole
    }

    private func asked(of step: StepShape) -> String {
        (step.asks.map { "`\($0)`" } + step.lines.map { "a line of `\($0)`" }).joined(separator: ", ")
    }

    private func names(_ states: [String], _ shape: RegisterShape) -> String {
        states.map { shape.state($0)?.label.zh ?? $0 }.joined(separator: "、")
    }

    private func columns(_ columns: [String]) -> String { columns.map { "`\($0)`" }.joined(separator: ", ") }
}
