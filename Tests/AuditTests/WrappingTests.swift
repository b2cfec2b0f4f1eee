import Testing

@testable import Audit

/// A report that a page broke into lines says the same as one that is not broken.
@Suite struct WrappingTests {
    private static let report = String(decoding: PackageResources.halfyear_txt, as: UTF8.self)

    private func wrapped(_ text: String, at width: Int) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var lines = [""]
            var room = 2 * width
            for letter in line {
                room -= letter.isASCII ? 1 : 2
                if room < 0 {
                    lines.append("")
                    room = 2 * width - (letter.isASCII ? 1 : 2)
                }
                lines[lines.count - 1].append(letter)
            }
            return lines.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private func said(_ text: String) -> [String] {
        Examination(of: text).findings.map { "\($0.verdict) \($0.kind) \($0.stated) \($0.computed)" }
    }

    @Test(arguments: [22, 28, 36, 44])
    func linesOfAPageChangeNothing(_ width: Int) {
        #expect(said(wrapped(Self.report, at: width)) == said(Self.report))
    }

    @Test func quotesStandInTheTextAsItWasGiven() {
        let text = wrapped(Self.report, at: 28)
        let scalars = Array(text.unicodeScalars)
        for finding in Examination(of: text).findings {
            for (quote, passage) in zip(finding.quotes, finding.passages) {
                #expect(Array(quote.unicodeScalars) == Array(scalars[passage]))
                #expect(passage.count <= 60)
            }
        }
    }

    @Test func headingsBeginParagraphs() {
        let text = """
            一、总体情况
            今年上半年，全区各级调解组织在区委政法委的领导下共受理各类纠
            纷481件，其中民事372件，刑事109件，调解成功470件，未成功11
            件，涉及当事人九百六十人，协议金额二百三十余万元，全部履行完
            二、存在的问题，主要是调解员年龄偏大和各村调委会发展不够平衡
            """
        let prose = Prose(text)
        let lines = prose.text(prose.scalars.indices).split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.last?.hasPrefix("二、") == true)
    }

    @Test func aListOfShortLinesStaysAList() {
        let text = "城关所 213 209 186\n河东所 178 175 97\n柳林所 96 95 41\n合计 487 479 324\n"
        #expect(Wrapping(text.unicodeScalars.map(\.value)).soft.isEmpty)
        #expect(Wrapping(Self.report.unicodeScalars.map(\.value)).soft.isEmpty)
    }
}
