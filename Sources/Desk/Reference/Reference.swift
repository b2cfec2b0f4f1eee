public import Declarations

/// The reference pages, printed from the declarations as Markdown.
public struct Reference: Sendable {
    let catalogue: Catalogue

    public init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
    }

    /// What can be printed.
    public enum Topic: String, Sendable, CaseIterable {
        case registers, processes, figures, matrix, api
    }

    /// A whole page.
    public func page(_ topic: Topic) -> String {
        let body =
            switch topic {
            case .registers: registers
            case .processes: processes
            case .figures: figures
            case .matrix: matrix
            case .api: api
            }
        let title = topic == .api ? "API" : topic.rawValue.prefix(1).uppercased() + topic.rawValue.dropFirst()
        return "# \(title)\n\nPrinted by the program (`make docs`); not edited by hand.\n\n\(body)"
    }

    /// Each function that has something to say, under its name.
    func byFunction(_ said: (Function) -> String) -> String {
        Function.allCases.map { ($0, said($0)) }.filter { !$0.1.isEmpty }
            .map { "## \($0.0.label.both)\n\n\($0.1)" }.joined(separator: "\n")
    }
}

extension Label {
    /// Chinese first, English beside it.
    var both: String { "\(zh) · \(en)" }
}

/// A table of Markdown.
struct MarkdownTable: Sendable {
    private var text: String

    init(_ heads: String...) {
        text = MarkdownTable.row(heads) + MarkdownTable.row(heads.map { _ in "---" })
    }

    mutating func add(_ cells: String...) {
        text += MarkdownTable.row(cells)
    }

    /// The table with an empty line behind it.
    var whole: String { text + "\n" }

    private static func row(_ cells: [String]) -> String {
        "| " + cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }.joined(separator: " | ") + " |\n"
    }
}
