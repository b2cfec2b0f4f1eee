import Bureau
import Declarations

/// The rules of 2018 and 2019 whose articles were not read themselves: the legal officer has compared each with a copy
/// of the text, and a head has confirmed it, before the first record was entered.
struct Confirming {
    init(_ script: inout Script) {
        var at = Moment("2017-12-28", hour: 8, minute: 40)
        let officer = Script.Hand(unit: 0, account: "review-01")
        let head = Script.Hand(unit: 0, account: "bureau-head-02")
        for waiting in RuleConfirmation.waiting(from: "2018-01-01", to: Days.standing.day) {
            var confirmation = RuleConfirmation()
            confirmation.rule = waiting.rule
            confirmation.version = waiting.version
            confirmation.checkedAgainst = ConfirmingWords.compared(waiting.act)
            confirmation.proposedOn = "2017-12-28"
            at = at + 5
            let ref = script.record(confirmation, at: at, by: officer)
            at = at + 5
            script.step("confirm", ref, at: at, by: head, [Setting(\RuleConfirmation.confirmedOn, "2017-12-28")])
        }
    }
}
