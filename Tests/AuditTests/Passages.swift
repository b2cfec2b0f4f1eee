import Testing

@testable import Audit

/// One passage of the corpus: a title, the text, and what a careful reader finds in it.
struct Passage: Sendable, CustomTestStringConvertible {
    let title: String
    let text: String
    /// Verdict and kind of each relation that must be found; empty where nothing may be called broken.
    let expected: [String]

    var testDescription: String { title }

    /// The whole corpus.
    static let all: [Passage] = [
        PackageResources.sums_txt, PackageResources.rates_txt, PackageResources.structure_txt,
        PackageResources.traps_txt, PackageResources.chapters_txt, PackageResources.offices_txt,
        PackageResources.unseen_a_txt, PackageResources.unseen_b_txt, PackageResources.unseen_c_txt,
        PackageResources.unseen_d_txt, PackageResources.unseen_e_txt, PackageResources.unseen_f_txt,
        PackageResources.unseen_g_txt, PackageResources.unseen_h_txt, PackageResources.unseen_i_txt,
        PackageResources.unseen_j_txt, PackageResources.unseen_k_txt, PackageResources.unseen_l_txt,
        PackageResources.unseen_m_txt, PackageResources.unseen_n_txt,
        PackageResources.unseen_o_txt, PackageResources.unseen_p_txt, PackageResources.unseen_q_txt,
        PackageResources.unseen_r_txt, PackageResources.unseen_s_txt,
        PackageResources.unseen_t_txt, PackageResources.unseen_u_txt, PackageResources.unseen_v_txt,
        PackageResources.unseen_w_txt, PackageResources.unseen_x_txt, PackageResources.unseen_y_txt,
        PackageResources.unseen_aa_txt, PackageResources.unseen_bb_txt, PackageResources.unseen_cc_txt,
        PackageResources.unseen_dd_txt, PackageResources.unseen_ee_txt, PackageResources.unseen_ff_txt,
        PackageResources.unseen_gg_txt, PackageResources.unseen_hh_txt,
        PackageResources.unseen_ii_txt, PackageResources.unseen_jj_txt,
        PackageResources.unseen_kk_txt, PackageResources.unseen_ll_txt,
        PackageResources.unseen_mm_txt, PackageResources.unseen_nn_txt,
        PackageResources.unseen_oo_txt, PackageResources.unseen_pp_txt, PackageResources.unseen_qq_txt,
        PackageResources.unseen_rr_txt, PackageResources.unseen_ss_txt, PackageResources.unseen_tt_txt,
        PackageResources.unseen_uu_txt, PackageResources.unseen_vv_txt, PackageResources.unseen_ww_txt,
        PackageResources.unseen_xx_txt, PackageResources.unseen_yy_txt, PackageResources.unseen_zz_txt,
        PackageResources.unseen_ac_txt, PackageResources.unseen_ad_txt, PackageResources.unseen_ae_txt,
        PackageResources.unseen_af_txt, PackageResources.unseen_ag_txt, PackageResources.unseen_ah_txt,
        PackageResources.unseen_ba_txt, PackageResources.unseen_bd_txt, PackageResources.unseen_be_txt,
        PackageResources.unseen_bf_txt, PackageResources.unseen_bg_txt,
        PackageResources.unseen_bh_txt, PackageResources.unseen_bi_txt,
        PackageResources.unseen_bj_txt, PackageResources.unseen_bk_txt,
        PackageResources.unseen_bl_txt, PackageResources.unseen_bm_txt, PackageResources.unseen_bo_txt,
        PackageResources.unseen_bn_txt, PackageResources.unseen_bp_txt, PackageResources.unseen_bq_txt,
        PackageResources.unseen_br_txt,
        PackageResources.further_txt, PackageResources.slips_txt,
    ].flatMap { read(String(decoding: $0, as: UTF8.self)) }

    /// A block begins with `# title`; lines with `> ` say what is expected.
    static func read(_ file: String) -> [Passage] {
        var passages: [Passage] = []
        for line in file.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("# ") {
                passages.append(Passage(title: String(line.dropFirst(2)), text: "", expected: []))
            } else if let last = passages.last {
                let isExpectation = line.hasPrefix("> ")
                let expected = isExpectation && line != "> none" ? [String(line.dropFirst(2))] : []
                passages[passages.count - 1] = Passage(
                    title: last.title, text: isExpectation ? last.text : last.text + line + "\n",
                    expected: last.expected + expected)
            }
        }
        return passages
    }

    /// What the audit says of it, as verdict and kind.
    var found: [String] { Examination(of: text).findings.map { "\($0.verdict.rawValue) \($0.kind.rawValue)" } }
}

/// How well the audit reads a corpus.
struct Score {
    var expected: [String: Int] = [:]
    var hit: [String: Int] = [:]
    var falseAlarms: [String] = []
    var missed: [String] = []

    init(of passages: [Passage]) {
        for passage in passages {
            var left = passage.found
            for relation in passage.expected {
                expected[relation, default: 0] += 1
                if let place = left.firstIndex(of: relation) {
                    left.remove(at: place)
                    hit[relation, default: 0] += 1
                } else {
                    missed.append("\(passage.title): \(relation)")
                }
            }
            for relation in left where relation.hasPrefix("broken") {
                falseAlarms.append("\(passage.title): \(relation)")
            }
        }
    }

    /// Of what is called broken, how much is.
    var precision: Double {
        let right = hit.filter { $0.key.hasPrefix("broken") }.values.reduce(0, +)
        return Double(right) / Double(max(right + falseAlarms.count, 1))
    }

    /// Of what is so, how much is found, among relations that begin with these words.
    func recall(_ prefixes: String...) -> Double {
        let named = expected.filter { entry in prefixes.contains { entry.key.hasPrefix($0) } }
        let found = named.keys.reduce(0) { $0 + hit[$1, default: 0] }
        return Double(found) / Double(max(named.values.reduce(0, +), 1))
    }

    var table: String {
        expected.keys.sorted().map { "\($0): \(hit[$0, default: 0]) of \(expected[$0, default: 0])" }
            .joined(separator: "\n")
    }
}
