/// The files that the program brings; a new act is a new line here.
enum PackFiles {
    static let packs: [PackFile] = [
        file("compulsion-law-2011", PackageResources.compulsion_law_2011_yaml),
        file("corrections-law-2019", PackageResources.corrections_law_2019_yaml),
        file("corrections-measures-2012", PackageResources.corrections_measures_2012_yaml),
        file("corrections-measures-2020", PackageResources.corrections_measures_2020_yaml),
        file("counting", PackageResources.counting_yaml),
        file("criminal-law", PackageResources.criminal_law_yaml),
        file("criminal-procedure-interpretation-2012", PackageResources.criminal_procedure_interpretation_2012_yaml),
        file("decisions-regulation-2019", PackageResources.decisions_regulation_2019_yaml),
        file("drafts", PackageResources.drafts_yaml),
        file("drug-law-2007", PackageResources.drug_law_2007_yaml),
        file("drug-rehabilitation-regulation-2011", PackageResources.drug_rehabilitation_regulation_2011_yaml),
        file("lay-assessors-law-2018", PackageResources.lay_assessors_law_2018_yaml),
        file("legal-aid-law-2021", PackageResources.legal_aid_law_2021_yaml),
        file("legal-aid-procedure-2012", PackageResources.legal_aid_procedure_2012_yaml),
        file("legal-aid-procedure-2023", PackageResources.legal_aid_procedure_2023_yaml),
        file("legal-aid-regulation-2003", PackageResources.legal_aid_regulation_2003_yaml),
        file("litigation-heads-2020", PackageResources.litigation_heads_2020_yaml),
        file("litigation-interpretation-2018", PackageResources.litigation_interpretation_2018_yaml),
        file("litigation-law-2015", PackageResources.litigation_law_2015_yaml),
        file("mediation-confirmation-2011", PackageResources.mediation_confirmation_2011_yaml),
        file("mediation-law-2010", PackageResources.mediation_law_2010_yaml),
        file("mediation-rules-2002", PackageResources.mediation_rules_2002_yaml),
        file("normative-filing-jiangsu", PackageResources.normative_filing_jiangsu_yaml),
        file("normative-review-2018", PackageResources.normative_review_2018_yaml),
        file("openness-regulation-2007", PackageResources.openness_regulation_2007_yaml),
        file("openness-regulation-2019", PackageResources.openness_regulation_2019_yaml),
        file("penalties-law-1996", PackageResources.penalties_law_1996_yaml),
        file("penalties-law-2021", PackageResources.penalties_law_2021_yaml),
        file("prison-law-2026", PackageResources.prison_law_2026_yaml),
        file("reconsideration-law-1999", PackageResources.reconsideration_law_1999_yaml),
        file("reconsideration-law-2023", PackageResources.reconsideration_law_2023_yaml),
        file("reconsideration-regulation-2007", PackageResources.reconsideration_regulation_2007_yaml),
        file("referral-rules-2001", PackageResources.referral_rules_2001_yaml),
        file("referral-rules-2020", PackageResources.referral_rules_2020_yaml),
        file("resettlement-notice-1999", PackageResources.resettlement_notice_1999_yaml),
    ]

    /// Worked examples, beside the packs that they try.
    static let examples: [PackFile] = [
        table("compulsion-law-2011", PackageResources.compulsion_law_2011_examples_tsv),
        table("corrections-law-2019", PackageResources.corrections_law_2019_examples_tsv),
        table("corrections-measures-2012", PackageResources.corrections_measures_2012_examples_tsv),
        table("corrections-measures-2020", PackageResources.corrections_measures_2020_examples_tsv),
        table("criminal-law", PackageResources.criminal_law_examples_tsv),
        table(
            "criminal-procedure-interpretation-2012",
            PackageResources.criminal_procedure_interpretation_2012_examples_tsv),
        table("decisions-regulation-2019", PackageResources.decisions_regulation_2019_examples_tsv),
        table("drug-law-2007", PackageResources.drug_law_2007_examples_tsv),
        table("drug-rehabilitation-regulation-2011", PackageResources.drug_rehabilitation_regulation_2011_examples_tsv),
        table("lay-assessors-law-2018", PackageResources.lay_assessors_law_2018_examples_tsv),
        table("legal-aid-law-2021", PackageResources.legal_aid_law_2021_examples_tsv),
        table("legal-aid-procedure-2012", PackageResources.legal_aid_procedure_2012_examples_tsv),
        table("legal-aid-procedure-2023", PackageResources.legal_aid_procedure_2023_examples_tsv),
        table("legal-aid-regulation-2003", PackageResources.legal_aid_regulation_2003_examples_tsv),
        table("litigation-heads-2020", PackageResources.litigation_heads_2020_examples_tsv),
        table("litigation-interpretation-2018", PackageResources.litigation_interpretation_2018_examples_tsv),
        table("litigation-law-2015", PackageResources.litigation_law_2015_examples_tsv),
        table("mediation-confirmation-2011", PackageResources.mediation_confirmation_2011_examples_tsv),
        table("mediation-law-2010", PackageResources.mediation_law_2010_examples_tsv),
        table("mediation-rules-2002", PackageResources.mediation_rules_2002_examples_tsv),
        table("openness-regulation-2007", PackageResources.openness_regulation_2007_examples_tsv),
        table("openness-regulation-2019", PackageResources.openness_regulation_2019_examples_tsv),
        table("penalties-law-1996", PackageResources.penalties_law_1996_examples_tsv),
        table("penalties-law-2021", PackageResources.penalties_law_2021_examples_tsv),
        table("reconsideration-law-1999", PackageResources.reconsideration_law_1999_examples_tsv),
        table("reconsideration-law-2023", PackageResources.reconsideration_law_2023_examples_tsv),
        table("reconsideration-regulation-2007", PackageResources.reconsideration_regulation_2007_examples_tsv),
        table("referral-rules-2001", PackageResources.referral_rules_2001_examples_tsv),
        table("referral-rules-2020", PackageResources.referral_rules_2020_examples_tsv),
        table("resettlement-notice-1999", PackageResources.resettlement_notice_1999_examples_tsv),
    ]

    static let notices = [PackFile(name: "Calendar/notices.yaml", text: text(PackageResources.notices_yaml))]

    private static func file(_ name: String, _ bytes: [UInt8]) -> PackFile {
        PackFile(name: "Packs/\(name).yaml", text: text(bytes))
    }

    private static func table(_ name: String, _ bytes: [UInt8]) -> PackFile {
        PackFile(name: "Packs/\(name).examples.tsv", text: text(bytes))
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
