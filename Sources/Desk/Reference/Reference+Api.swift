import Declarations
import Ledger

extension Reference {
    /// Every address that programs may use, as the description at `/api/openapi.json` has it.
    var api: String {
        let document = OpenApi(catalogue: catalogue, language: .en).document
        guard let paths = document.member("paths")?.members else { return "" }
        var table = MarkdownTable("address", "methods", "about")
        for path in paths {
            let methods = path.value.members ?? []
            let words = methods.compactMap { $0.value.member("summary")?.text }
            table.add(
                "`\(path.name)`", methods.map { $0.name.uppercased() }.joined(separator: ", "),
                Set(words).sorted().joined(separator: ", "))
        }
        return table.whole
    }
}

extension JsonValue {
    fileprivate var members: [Member]? {
        if case .object(let members) = self { return members }
        return nil
    }

    fileprivate func member(_ name: String) -> JsonValue? { members?.first { $0.name == name }?.value }

    fileprivate var text: String? {
        if case .text(let text) = self { return text }
        return nil
    }
}
