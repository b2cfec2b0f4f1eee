import Declarations

/// One step of the way that leads to a page.
struct Crumb: Sendable {
    let name: String
    let path: String

    /// The way, the first step first.
    static func html(_ way: [Crumb], _ language: Language) -> Html {
        let items = way.map { crumb -> Html in "<li><a href=\"\(crumb.path)\">\(crumb.name)</a></li>" }
        return "<nav aria-label=\"\(Label.location[language])\"><ol class=\"crumbs\">\(Html(items))</ol></nav>"
    }
}
