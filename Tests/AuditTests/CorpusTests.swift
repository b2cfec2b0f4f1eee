import Foundation
import Testing

@testable import Audit

@Suite struct CorpusTests {
    @Test func theCorpusIsLargeAndHalfOfItHolds() {
        #expect(Passage.all.count >= 120)
        let sound = Passage.all.filter { passage in !passage.expected.contains { $0.hasPrefix("broken") } }
        #expect(sound.count * 2 >= Passage.all.count)
    }

    @Test func whatIsCalledBrokenIsBrokenAndWhatIsBrokenIsFound() {
        let score = Score(of: Passage.all)
        let lines = [
            "\(Passage.all.count) passages",
            "precision of broken \(score.precision)",
            "recall of broken \(score.recall("broken")), of what holds \(score.recall("holds")), of questions "
                + "\(score.recall("ask"))", score.table,
        ]
        FileHandle.standardError.write(Data((lines.joined(separator: "\n") + "\n").utf8))
        #expect(score.precision >= 0.95, "\(score.falseAlarms)")
        let serious = score.recall("broken sum", "broken percent", "broken numbering", "broken contradiction")
        #expect(serious >= 0.9, "\(score.missed)")
        #expect(score.recall("holds") >= 0.9, "\(score.missed)")
        #expect(score.recall("ask") >= 0.7, "\(score.missed)")
    }

    @Test func quotesAreLiteralAndShort() {
        for passage in Passage.all {
            let scalars = Array(passage.text.unicodeScalars)
            for finding in Examination(of: passage.text).findings {
                #expect(!finding.quotes.isEmpty)
                for quote in finding.quotes {
                    #expect(!quote.isEmpty && quote.unicodeScalars.count <= 60)
                    #expect(passage.text.contains(quote))
                }
                let first = Array((finding.quotes.first ?? "").unicodeScalars)
                #expect(Array(scalars[finding.offset...].prefix(first.count)) == first)
            }
        }
    }
}
