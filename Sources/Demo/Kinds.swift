import Bureau

/// Which disputes come from which sort of place, and what they look like.
enum Kinds {
    /// A kind for a matter of an organisation: its own kinds, or what its surroundings bring.
    static func kind(for org: PlannedOrg, inJanuary: Bool, _ chance: inout Chance) -> DisputeKind {
        var weights = weights(org.village?.character ?? .oldTown, isTown: org.village == nil)
        if inJanuary { weights[.wageArrears, default: 0] *= 3 }
        if !org.kinds.isEmpty {
            weights = weights.filter { org.kinds.contains($0.key) }
            for kind in org.kinds { weights[kind, default: 0] += 5 }
        }
        let kinds = DisputeKind.allCases.filter { weights[$0, default: 0] > 0 }
        return kinds[chance.place(in: kinds.map { weights[$0, default: 0] })]
    }

    private static func weights(_ character: PlaceCharacter, isTown: Bool) -> [DisputeKind: Int] {
        var weights: [DisputeKind: Int] = [
            .family: 170, .neighbour: 240, .housingSite: 30, .contract: 45, .productionBusiness: 18, .damages: 105,
            .landRequisition: 14, .environment: 14, .wageArrears: 34, .labourOther: 40, .tourism: 2, .ecommerce: 7,
            .consumerOther: 36, .medical: 6, .traffic: 42, .propertyManagement: 70, .other: 26,
        ]
        switch character {
        case .rural:
            weights[.forestLand] = 40
            weights[.housingSite] = 120
            weights[.landRequisition] = 70
            weights[.propertyManagement] = 6
        case .oldTown: weights[.neighbour] = 320
        case .newEstate:
            weights[.propertyManagement] = 230
            weights[.housingSite] = 12
        case .industrial:
            weights[.wageArrears] = 110
            weights[.labourOther] = 130
            weights[.environment] = 40
        case .commercial:
            weights[.consumerOther] = 130
            weights[.productionBusiness] = 70
            weights[.contract] = 90
        }
        if isTown { weights[.damages] = 150 }
        return weights
    }

    /// What may have happened in a dispute of a kind.
    static func stories(_ kind: DisputeKind) -> [Story] {
        switch kind {
        case .family: HomeStoriesWords.family
        case .neighbour: HomeStoriesWords.neighbour
        case .housingSite: HomeStoriesWords.house
        case .contract: TradeStoriesWords.contract
        case .productionBusiness: TradeStoriesWords.business
        case .damages: TradeStoriesWords.damages
        case .forestLand: HomeStoriesWords.land
        case .landRequisition: HomeStoriesWords.demolition
        case .environment: TradeStoriesWords.environment
        case .wageArrears: TradeStoriesWords.wages
        case .labourOther: TradeStoriesWords.labour
        case .tourism: TradeStoriesWords.travel
        case .ecommerce: TradeStoriesWords.online
        case .consumerOther: TradeStoriesWords.consumer
        case .medical: TradeStoriesWords.medical
        case .traffic: TradeStoriesWords.traffic
        case .propertyManagement: HomeStoriesWords.property
        case .other: TradeStoriesWords.other
        }
    }
}
