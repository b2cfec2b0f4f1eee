public import Declarations

/// What a file of a resettled person may not contradict in itself.
extension ResettledPerson {
    static func faultsOfKey(_ resettled: ResettledPerson) -> [Fault] {
        let hasGrounds = !resettled.keyGrounds.codes.isEmpty
        if resettled.isKey && !hasGrounds {
            return [
                Fault(
                    field: column(\.keyGrounds), rule: "required",
                    answer: Label("重点情形：重点对象至少选一项", "Why key: a key person has at least one"))
            ]
        }
        return hasGrounds && !resettled.isKey ? [needless(\.keyGrounds, Label("不是重点对象", "unless key"))] : []
    }

    static func faultsOfHandover(_ resettled: ResettledPerson) -> [Fault] {
        var faults: [Fault] = []
        if resettled.origin.hasGate && resettled.facility == nil {
            faults.append(missing(\.facility, Label("监所释放", "when somebody was released")))
        }
        if resettled.fetchedOn != nil && resettled.fetcher == nil {
            faults.append(missing(\.fetcher, Label("已接回", "when the person was fetched")))
        }
        if resettled.fetchedOn != nil && resettled.handover.map({ !$0.isFetching }) ?? false {
            faults.append(wrong(\.handover, resettled.handover, Label("与已接回不符", "is not fetching")))
        }
        if resettled.fetchedOn != nil && resettled.notFetchedReason != nil {
            faults.append(needless(\.notFetchedReason, Label("已接回", "when the person was fetched")))
        }
        return faults
    }

    static func faultsOfPlacement(_ resettled: ResettledPerson) -> [Fault] {
        if resettled.placement == .unplaced && resettled.noPlacementReason == nil {
            return [missing(\.noPlacementReason, Label("未安置", "when somebody has no placement"))]
        }
        guard resettled.placement != .unplaced && resettled.noPlacementReason != nil else { return [] }
        return [needless(\.noPlacementReason, Label("已安置或尚未登记安置", "when somebody is placed"))]
    }

    static func faultsOfEnd(_ resettled: ResettledPerson) -> [Fault] {
        var faults: [Fault] = []
        if resettled.endedOn != nil && resettled.endReason == nil {
            faults.append(missing(\.endReason, Label("已解除", "when help ended")))
        }
        if resettled.endReason != nil && resettled.endedOn == nil {
            faults.append(missing(\.endedOn, Label("已有解除原因", "when it says how")))
        }
        if resettled.endReason == .reoffended && resettled.reoffence == nil {
            faults.append(missing(\.reoffence, Label("重新犯罪", "when somebody reoffended")))
        }
        if resettled.endReason != .reoffended && resettled.reoffence != nil {
            faults.append(needless(\.reoffence, Label("未重新犯罪", "unless somebody reoffended")))
        }
        return faults
    }

    /// Why a coming release is urgent on a day: a key person comes out within thirty days and nobody is to fetch them.
    /// Nil when it is not.
    public func alarm(on day: Day, standing state: String) -> Label? {
        guard state == ResettlementStage.expected.rawValue, isKey, origin.hasGate, fetcher == nil else { return nil }
        let left = releasedOn - day
        guard left <= ResettledPerson.alarmDays else { return nil }
        if left < 0 { return Label("已释放，无人接回", "Released, and nobody fetched them") }
        return Label("\(left)日后释放，接回人未落实", "Released in \(left) days, and nobody is to fetch them")
    }

    private static let alarmDays = 30
}
