import Declarations
import Law

/// The calculator: any rule, any day.
struct DuePage: Sendable {
    let rules: [Rule]
    let worked: DueWorked
    let layout: Layout

    var html: Html {
        let language = layout.asked.language
        let (path, name): (String, Label) = layout.isKnown ? ("/law", .timeLimits) : ("/sign-in", .signIn)
        var html = Crumb.html([Crumb(name: layout.say(name), path: path)], language)
        html.add("<div class=\"top\"><h1>\(layout.say(.calculator))</h1></div>")
        let form = DueForm(
            address: layout.asked.address, rules: rules, rule: nil, faults: worked.faults, language: language)
        html.add(form.html)
        if !layout.isKnown { html.add("<p class=\"quiet\">\(layout.say(.calculatorKeepsNothing))</p>") }
        if let answer = worked.answer { html.add(DuePanel(answer: answer, language: language).html) }
        return layout.page(layout.say(.calculator), html)
    }
}
