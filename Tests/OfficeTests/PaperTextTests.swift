import Declarations
import Foundation
import Testing

@testable import Office

@Suite struct PaperTextTests {
    @Test func textIsReadInTheEncodingsOfTheCountry() throws {
        let word: [UInt8] = [0xCA, 0xDC, 0xC0, 0xED]  // 受理 in GB18030
        #expect(try PaperText.read(word, name: "a.txt") == "受理")
        #expect(try PaperText.read(Array("受理481件".utf8), name: "a.txt") == "受理481件")
        #expect(try PaperText.read([0xEF, 0xBB, 0xBF] + Array("受理".utf8), name: "-") == "受理")
        #expect(try PaperText.read([0xFF, 0xFE, 0xD7, 0x53, 0x06, 0x74], name: "-") == "受理")
        #expect(try PaperText.read(Array("一\r\n二\r三".utf8), name: "-") == "一\n二\n三")
        #expect(try PaperText.read(Array("一\r\n二".utf8), name: "-") == "一\n二")
    }

    @Test func whatIsNoTextIsNamed() {
        #expect(throws: PaperEmpty.self) { try PaperText.read([], name: "a.txt") }
        #expect(throws: PaperEmpty.self) { try PaperText.read(Array(" \n\t".utf8), name: "a.txt") }
        #expect(throws: PaperBinary.self) { try PaperText.read([0x7F, 0x45, 0x4C, 0x46, 0, 0, 1], name: "a.txt") }
        #expect(throws: PaperUnreadable.self) { try PaperText.read([0x41, 0xFF, 0xFF, 0x41], name: "a.txt") }
        #expect(throws: PaperOfOldWord.self) {
            try PaperText.read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], name: "a.doc")
        }
        #expect(throws: PaperDamaged.self) { try PaperText.read([0x50, 0x4B, 0x03, 0x04, 1, 2], name: "a.docx") }
        #expect(throws: PaperTooLarge.self) {
            try PaperText.read([UInt8](repeating: 0x61, count: Limits.paperBytes + 1), name: "a.txt")
        }
    }

    @Test func otherEncodingsAndKindsAreNamed() {
        #expect(throws: PaperOfRichText.self) {
            try PaperText.read(Array("{\\rtf1\\ansi}".utf8), name: "a.rtf")
        }
        // 今年以來受理各類糾紛 in Big5, again and again.
        let big: [UInt8] = [
            0xA4, 0xB5, 0xA6, 0x7E, 0xA5, 0x48, 0xA8, 0xD3, 0xA8, 0xFC, 0xB2, 0x7A, 0xA6, 0x55, 0xC3, 0xFE, 0xAA, 0xC8,
            0xAF, 0xC9,
        ]
        let bytes = Array(repeatElement(big, count: 20).joined())
        #expect(throws: PaperUnreadable.self) { try PaperText.read(bytes, name: "a.txt") }
    }

    @Test func numbersOfPagesAreLeftOut() {
        #expect(PdfText.pages("受理案件4\n\n— 1 —\n\u{C}\n81件。\n") == "受理案件4\n81件。")
        #expect(PdfText.pages("一\n2\n三\u{C}第 2 页\n四") == "一\n2\n三\n四")
    }

    @Test func aLockedDocumentIsNamed() {
        var wrapped: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
        for byte in "EncryptedPackage".utf8 { wrapped += [byte, 0] }
        #expect(throws: PaperLocked.self) { try PaperText.read(wrapped, name: "a.docx") }
    }

    @Test func aPageIsReadBlockByBlock() throws {
        let page = """
            <!doctype html><html><head><title>x</title><style>p{}</style></head><body><h1>一、工作</h1>
            <p>受理<b>481</b>件，其中&ldquo;民事&rdquo;372件&#65292;刑事109件。</p><script>1</script>
            <table><tr><td>民事</td><td>372</td></tr><tr><td>刑事</td><td>109</td></tr></table></body></html>
            """
        let text = try PaperText.read(Array(page.utf8), name: "a.html")
        #expect(text.contains("一、工作\n受理481件，其中\u{201C}民事\u{201D}372件，刑事109件。\n"))
        #expect(text.contains("民事\t372\n刑事\t109\n"))
        #expect(!text.contains("p{}"))
    }

    @Test func aDocumentOfWordIsReadParagraphByParagraph() throws {
        let text = try PaperText.read(
            Data(base64Encoded: PaperTextTests.document).map(Array.init) ?? [], name: "a.docx")
        #expect(text == "一、工作\n受理481件，其中民事372件。\n民事 \t372\n刑事 \t109\n")
    }

    @Test func aPdfIsReadAndAScanIsNamed() throws {
        func pdf(_ words: String) -> [UInt8] {
            let stream = "BT /F1 12 Tf 20 100 Td (\(words)) Tj ET"
            return Array(
                """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R\
                /Resources<</Font<</F1 5 0 R>>>>>>endobj
                4 0 obj<</Length \(stream.utf8.count)>>stream
                \(stream)
                endstream endobj
                5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
                trailer<</Root 1 0 R>>
                %%EOF
                """.utf8)
        }
        #expect(try PaperText.read(pdf("Accepted 481"), name: "a.pdf").contains("Accepted 481"))
        #expect(throws: PaperScanned.self) { try PaperText.read(pdf(""), name: "a.pdf") }
        #expect(throws: PaperDamaged.self) { try PaperText.read(Array("%PDF-1.4 nothing".utf8), name: "a.pdf") }
    }

    /// A small docx: two paragraphs and a table.
    private static let document = """
        UEsDBBQAAAAIAGtueV1ZdTNmMgEAAFwCAAARAAAAd29yZC9kb2N1bWVudC54bWyVkr1OwzAUhV8l8k6dFAQlStKNGQl4ADcxbST/\
        yTYJ2QISCAkkYGJhZURiait+nqYJjLwCTkKDgFaIxVfWPed898r2+oeUWAmWKubMB07HBhZmIY9iNvTB3u7WSg9YSiMWIcIZ9kGG\
        FegHXupGPDygmGnLBDDlpj4YaS1cCFU4whSpDheYmd4+lxRpc5VDmHIZCclDrJTJpwR2bXsdUhQzUEUOeJRVVdTHtqzLjs4ItlI3\
        QcTMB2DgwbZZHzoopvksPyond8XLbdXVtUY2yjawEVfjukqg0OwiJFZYJhgE5eXN29XpWs8pnsbvzxffQlpMeTIupvevD9fF4/nq\
        RtdIZ/nxQp4ekLo0xvDHCEETscAJ5+rfHgNcboAtawmxPPs/0bE3/yTCz13h/PHg18cIPgBQSwECFAMUAAAACABrbnldWXUzZjIB\
        AABcAgAAEQAAAAAAAAAAAAAAgAEAAAAAd29yZC9kb2N1bWVudC54bWxQSwUGAAAAAAEAAQA/AAAAYQEAAAAA
        """
}
