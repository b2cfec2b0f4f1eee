import Declarations
@testable import Ledger
import Testing

@Suite struct TokenTests {
    @Test(arguments: [
        ("张志强", ["张志", "志强", "强"]), ("钟调字〔2019〕12号", ["钟调", "调字", "字", "2019", "12", "号"]),
        ("字第9号", ["字第", "第", "9", "号"]), ("Ａ１２ b", ["a12", "b"]), ("强", ["强"]), ("，。", []), ("", []),
        ("𠮷田", ["𠮷田", "田"]),
    ])
    func aTextIsCutIntoPairsAndWords(_ text: String, _ tokens: [String]) {
        #expect(Tokens.of(text) == tokens)
    }

    @Test func aLongWordIsCutAndALongTextBounded() {
        #expect(Tokens.of(String(repeating: "x", count: 500)) == [String(repeating: "x", count: 64)])
        let long = SearchTokens(open: Array(repeating: "x", count: 20_000), keyed: [])
        #expect(long.open.count == 16_000)
    }

    @Test(arguments: [
        ("曾国强", ["zengguoqiang", "zgq"]), ("解晓东", ["xiexiaodong", "xxd"]), ("单雄信", ["shanxiongxin", "sxx"]),
        ("尉迟恭", ["yuchigong", "ycg"]), ("吕布", ["lvbu", "lb"]), ("区志强", ["ouzhiqiang", "ozq"]),
        ("𠮷田", ["tian", "t"]), ("Anna", []),
    ])
    func aNameSoundsAsItsBearerSaysIt(_ name: String, _ words: [String]) {
        #expect(Pinyin.words(name, isName: true) == words)
    }

    @Test(arguments: [
        ("人民调解委员会", "renmintiaojieweiyuanhui"), ("江南银行", "jiangnanyinhang"), ("长春路", "changchunlu"),
        ("五星街道", "wuxingjiedao"), ("女", "nv"), ("区", "qu"),
    ])
    func aTitleSoundsAsItIsRead(_ title: String, _ sound: String) {
        #expect(Pinyin.words(title, isName: false).first == sound)
    }

    @Test func theQuerysLastRunStaysOpen() {
        #expect(SearchQuery("漏水引发", key: nil).parts.map(\.open.tokens) == [["漏水", "水引", "引发"]])
        #expect(SearchQuery("张", key: nil).parts.map(\.open) == [.init(tokens: ["张"], endsOpen: true)])
        #expect(SearchQuery("字第9", key: nil).parts.map(\.open) == [.init(tokens: ["字第", "第", "9"], endsOpen: true)])
        #expect(SearchQuery("第9号", key: nil).parts.map(\.open) == [.init(tokens: ["第", "9"])])
        #expect(SearchQuery("张三 李四", key: nil).parts.count == 2)
        #expect(SearchQuery(" ，\" * ", key: nil).isEmpty)
    }

    @Test func keyedTokensTellNothingAndDifferByRegister() {
        let bureauKey = BureauKey(from: .seeded(1))
        let key = SearchKey(of: bureauKey, register: "visit")
        #expect(key.token(.pair, "张三").count == 16)
        #expect(key.token(.pair, "张三") == SearchKey(of: bureauKey, register: "visit").token(.pair, "张三"))
        #expect(key.token(.pair, "张三") != SearchKey(of: bureauKey, register: "dispute").token(.pair, "张三"))
        #expect(key.token(.pair, "张三") != key.token(.word, "张三"))
        let other = SearchKey(of: BureauKey(from: .seeded(2)), register: "visit")
        #expect(key.token(.pair, "张三") != other.token(.pair, "张三"))
    }

    @Test func theUsualScalarsAreFoldedAsAllOthersAre() {
        // What stands behind the space is folded by the system, and the rest of the text with it.
        for value in UInt32(1)...0xFFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "纠" + String(scalar) + "A" + String(scalar) + "纷"
            #expect(Tokens.of(text) == Tokens.of(text + " \u{2460}").dropLast(), "\(value)")
        }
    }

    @Test func runsAreKeyedAsTheirTokensAre() {
        let key = SearchKey(of: BureauKey(from: .seeded(1)), register: "visit")
        for text in ["张志强", "第12号楼漏水，双方同意", "漏漏水水 Abc 3楼", "𠮷田", ""] {
            let runs = Tokens.stretches(in: text).flatMap(\.runs)
            #expect(key.sequence(of: runs) == key.sequence(Tokens.of(text)))
            let singles = Set(runs.flatMap(\.singles)).sorted()
            #expect(key.singles(of: runs) == singles.map { key.token(.single, $0) })
        }
    }
}
