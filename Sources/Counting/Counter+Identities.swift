public import Declarations
import Ledger

extension Counter {
    /// The catalogue's identities that speak of a figure.
    public func identities(of id: String) throws -> [Identity] {
        let figure = try figure(id).id
        return catalogue.identities.filter { $0.rule.figures.contains(figure) }
    }

    /// Counts every number of an identity over a period.
    public func check(_ identity: Identity, over period: Period) throws -> Check {
        switch identity.rule {
        case .parts(let whole, let parts):
            let counts = try count([whole] + parts, over: period)
            return Check(
                identity: identity, period: period, terms: counts.dropFirst().map { $0.term() }, whole: counts[0])
        case .split(let id, let column):
            let question = try question(id, over: period)
            let terms = try split(question, by: column).parts.map { $0.count.term($0.label) }
            return Check(identity: identity, period: period, terms: terms, whole: try count(question))
        case .balance(let stock, let plus, let minus):
            let before = try count(stock, over: Period(on: period.from - 1))
            let opening = before.term(Label("期初\(before.question.title.zh)", "Opening \(before.question.title.en)"))
            let came = try count(plus, over: period).map { $0.term() }
            let went = try count(minus, over: period).map { $0.term(isSubtracted: true) }
            return Check(
                identity: identity, period: period, terms: [opening] + came + went,
                whole: try count(stock, over: period))
        }
    }

    private func count(_ ids: [String], over period: Period) throws -> [Count] {
        try count(ids.map { try question($0, over: period) })
    }
}

extension Identity.Rule {
    /// The figures that it speaks of, the whole or the stock first.
    public var figures: [String] {
        switch self {
        case .parts(let whole, let parts): [whole] + parts
        case .split(let id, _): [id]
        case .balance(let stock, let plus, let minus): [stock] + plus + minus
        }
    }
}

extension Count {
    fileprivate func term(_ label: Label? = nil, isSubtracted: Bool = false) -> Check.Term {
        Check.Term(count: self, label: label ?? question.title, isSubtracted: isSubtracted)
    }
}
