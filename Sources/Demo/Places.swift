/// What a village or community lives from; its disputes follow.
enum PlaceCharacter: CaseIterable {
    case rural, oldTown, newEstate, industrial, commercial
}

/// A township of the district with its villages and communities, as PlacesWords lists them.
struct Township {
    let name: String
    /// The first part of its accounts' names.
    let slug: String
    let code: String
    let isTown: Bool
    let villages: [Village]
    let streets: [String]

    /// 五星 of 五星街道, as numbers carry it.
    var shortName: String {
        String(name.dropLast(isTown ? 1 : 2))
    }
}

/// A village or community.
struct Village {
    let name: String
    let character: PlaceCharacter

    var isVillage: Bool { name.last == PlacesWords.village }
}
