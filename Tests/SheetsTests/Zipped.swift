import CZip
import Foundation

@testable import Sheets

/// A workbook put together by hand, part by part, as a stranger's program might.
struct Zipped {
    var parts: [String: String]

    /// A workbook of one sheet.
    init(sheet: String, strings: String? = nil, styles: String? = nil, book: String = "") {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        parts = [
            "_rels/.rels":
                "<Relationships><Relationship Id=\"r1\" Type=\"\(office)officeDocument\" Target=\"/xl/workbook.xml\"/>"
                + "</Relationships>",
            "xl/workbook.xml":
                "<workbook xmlns:r=\"r\">\(book)<sheets><sheet name=\"一月\" sheetId=\"1\" r:id=\"a\"/></sheets>"
                + "</workbook>",
            "xl/_rels/workbook.xml.rels": """
            <Relationships><Relationship Id="a" Type="\(office)worksheet" Target="worksheets/sheet1.xml"/>\
            <Relationship Id="b" Type="\(office)sharedStrings" Target="/xl/sharedStrings.xml"/>\
            <Relationship Id="c" Type="\(office)styles" Target="styles.xml"/></Relationships>
            """,
            "xl/worksheets/sheet1.xml": "<worksheet><sheetData>\(sheet)</sheetData></worksheet>",
            "xl/styles.xml": styles ?? "<styleSheet><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>",
        ]
        parts["xl/sharedStrings.xml"] = strings ?? "<sst/>"
    }

    /// The bytes of the archive.
    func bytes() throws -> [UInt8] {
        let path = FileManager.default.temporaryDirectory.appending(path: "zipped-\(UUID().uuidString).xlsx").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        var code: Int32 = 0
        guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
            throw CocoaError(.fileWriteUnknown)
        }
        let kept = parts.map { ($0.key, Array($0.value.utf8)) }
        let memory = kept.map { _, bytes in
            let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
            copy.copyBytes(from: bytes)
            return (copy, bytes.count)
        }
        defer { for (copy, _) in memory { copy.deallocate() } }
        for ((name, _), (copy, count)) in zip(kept, memory) {
            let source = zip_source_buffer(archive, copy.baseAddress, zip_uint64_t(count), 0)
            zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        }
        guard zip_close(archive) == 0 else { throw CocoaError(.fileWriteUnknown) }
        return try [UInt8](Data(contentsOf: URL(filePath: path)))
    }

    func open() throws -> any SheetFile { try Sheets.open(.bytes(bytes()), name: "a.xlsx") }
}
