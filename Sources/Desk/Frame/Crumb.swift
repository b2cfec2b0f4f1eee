import Declarations

/// One step of the way that leads to a page.
struct Crumb: Sendable {
    let name: String
    /// Nil where the step has no page of its own.
    var path: String?

    /// The way, the first step first.
    static func html(_ way: [Crumb], _ language: Language) -> Html {
        let items = way.map { crumb -> Html in
            let step: Html = crumb.path.map { "<a href=\"\($0)\">\(crumb.name)</a>" } ?? "\(crumb.name)"
            return "<li>\(step)</li>"
        }
        return "<nav aria-label=\"\(Label.location[language])\"><ol class=\"crumbs\">\(Html(items))</ol></nav>"
    }
}
