import Bureau
import Declarations

/// What follows a decision: service, the file, and the public web.
extension Government {
    mutating func serve(
        _ end: (ref: Ref<ReconsiderationCase>, cause: String, on: Day), _ result: ReconsiderationResult,
        _ pace: inout Pace, _ script: inout Script
    ) {
        let served = Days.working(end.on, plus: chance.within(1...4))
        guard served <= "2019-06-27" else { return }
        var sets = [Setting(\ReconsiderationCase.servedOn, served)]
        if result == .revoked || result == .illegalityConfirmed {
            sets.append(Setting(\ReconsiderationCase.paper, ReconsiderationPaper.opinion))
        }
        script.step("serve", end.ref, at: pace.on(served, &chance), by: desk, sets)
        let filed = Days.working(served + chance.within(16...32))
        if filed <= "2019-06-28" {
            let after: AfterReconsideration = chance.happens(22) ? .sued : .notSued
            script.step(
                "file", end.ref, at: pace.on(filed, &chance), by: desk,
                [Setting(\ReconsiderationCase.afterwards, after)])
        }
        guard result != .terminated && result != .mediated else { return }
        publish(end, result, served, &script)
    }

    /// Covered by one, checked by another, published some days later; two are still on their way, one came down again.
    private mutating func publish(
        _ end: (ref: Ref<ReconsiderationCase>, cause: String, on: Day), _ result: ReconsiderationResult,
        _ served: Day, _ script: inout Script
    ) {
        let redacted = Days.working(served + chance.within(5...9))
        var publication = DecisionPublication()
        publication.reconsideration = end.ref
        publication.redactedOn = redacted
        publication.title = ReconsiderationWords.title(end.cause)
        publication.covered = Several(
            [.names, .identityNumbers, .addresses] + (chance.happens(40) ? [.tradeSecrets] : []))
        publication.text = ReconsiderationWords.published(end.cause, result.label.zh)
        var pace = Pace(at: Days.moment(redacted, &chance))
        guard pace.at <= Days.standing else { return }
        let ref = script.record(publication, at: pace.at, by: desk)
        let checked = Days.working(redacted, plus: 2)
        guard redacted < "2019-06-10" else { return }
        script.step(
            "check", ref, at: pace.on(checked, &chance), by: head,
            [
                Setting(\DecisionPublication.checkedOn, checked),
                Setting(\DecisionPublication.checkNote, ReconsiderationWords.checkPassed),
            ])
        let published = Days.working(checked, plus: 2)
        guard redacted < "2019-05-15" else { return }
        let page = ReconsiderationWords.address + "\(published.year)/\(next("page \(published.year)")).html"
        script.step(
            "publish", ref, at: pace.on(published, &chance), by: desk,
            [Setting(\DecisionPublication.publishedOn, published), Setting(\DecisionPublication.address, page)])
        guard end.on == "2018-05-24" else { return }
        script.step(
            "withdraw", ref, at: pace.on(published + 6, &chance), by: head,
            [
                Setting(\DecisionPublication.withdrawnOn, Days.working(published + 6)),
                Setting(\DecisionPublication.withdrawReason, ReconsiderationWords.takenDown),
            ])
    }
}
