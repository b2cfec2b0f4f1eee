import Bureau

/// What those are called who wrote the demonstration's past: by their posts, as the bureau's account list has it.
enum WriterWords {
    /// Why their accounts stand there.
    static let reason = "演示数据的经办人，只供办理经过显示姓名或岗位，不能登录"

    private static let clerk = "经办"
    private static let head = "负责人"

    /// Posts that are not numbered within an office.
    private static let posts = [
        "bureau-01": "局机关" + clerk, "bureau-02": "分管副局长", "bureau-03": "值班局领导", "bureau-head-02": "局长",
        "head-01": OrganisationWords.offices[0].name + head,
        "aid-01": OrganisationWords.aidCentre.name + clerk, "aid-02": OrganisationWords.aidCentre.name + "审查人",
        "beigang-e1": "北港街道综合执法" + clerk, "beigang-e2": "北港街道综合执法" + head,
    ]
    /// The offices of the bureau by the beginning of their accounts.
    private static let offices = [
        "office": 0, "publicity": 1, "services": 3, "corrections": 4, "government": 5, "review": 6,
    ]

    /// The post behind a sign-in name; the sign-in name itself where the plan has a hand that has no post here.
    static func post(of account: String) -> String {
        if let post = posts[account] { return post }
        let parts = account.split(separator: "-").map(String.init)
        guard let slug = parts.first, let last = parts.last, parts.count > 1 else { return account }
        if let office = offices[slug] { return OrganisationWords.offices[office].name + (last == "01" ? clerk : head) }
        let place = PlacesWords.townships.first { $0.slug == slug }?.name ?? "区级"
        switch (parts.count, last) {
        case (3, _): return place + "调解员" + last
        case (_, "s1"): return OrganisationWords.judicialOffice(place) + OrganisationWords.headOfOffice
        case (_, "s2"): return OrganisationWords.judicialOffice(place) + clerk
        default: return account
        }
    }
}
