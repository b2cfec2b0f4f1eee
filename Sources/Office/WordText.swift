import CZip
import Declarations

/// The text of a Word document (docx), paragraph by paragraph.
enum WordText {
    /// Reads `word/document.xml` out of the document.
    static func read(_ bytes: [UInt8]) throws -> String {
        try bytes.withUnsafeBytes { bytes in
            var error = zip_error_t()
            zip_error_init(&error)
            guard let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(bytes.count), 0, &error) else {
                throw PaperDamaged()
            }
            guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
                zip_source_free(source)
                throw PaperDamaged()
            }
            defer { zip_discard(archive) }
            return text(ofDocument: try entry("word/document.xml", of: archive))
        }
    }

    /// Office locks a document by wrapping it whole; the wrapper names what it holds.
    static func isLocked(_ bytes: [UInt8]) -> Bool {
        var name: [UInt8] = []
        for byte in "EncryptedPackage".utf8 { name += [byte, 0] }
        let most = min(bytes.count, 1 << 20)
        var place = 0
        while place + name.count <= most {
            if bytes[place] == name[0], bytes[place..<(place + name.count)].elementsEqual(name) { return true }
            place += 1
        }
        return false
    }

    private static func entry(_ name: String, of archive: OpaquePointer) throws -> [UInt8] {
        var facts = zip_stat_t()
        zip_stat_init(&facts)
        guard zip_stat(archive, name, 0, &facts) == 0 else { throw PaperNotWord() }
        guard facts.encryption_method == ZIP_EM_NONE else { throw PaperLocked() }
        guard facts.size <= Limits.paperExpandedBytes else { throw PaperTooLarge(bytes: Int(clamping: facts.size)) }
        guard let file = zip_fopen(archive, name, 0) else { throw PaperDamaged() }
        defer { zip_fclose(file) }
        var contents = [UInt8](repeating: 0, count: Int(facts.size))
        var filled = 0
        while filled < contents.count {
            let read = contents.withUnsafeMutableBytes { buffer in
                zip_fread(file, buffer.baseAddress?.advanced(by: filled), zip_uint64_t(buffer.count - filled))
            }
            guard read > 0 else { throw PaperDamaged() }
            filled += Int(read)
        }
        return contents
    }

    /// Runs of text, with tabs between cells and a line for each paragraph and row.
    static func text(ofDocument xml: [UInt8]) -> String {
        var text: [UInt8] = []
        var index = 0
        var isInRun = false
        var rowDepth = 0
        while index < xml.count {
            guard xml[index] == UInt8(ascii: "<") else {
                if isInRun { text.append(xml[index]) }
                index += 1
                continue
            }
            let end = xml[index...].firstIndex(of: UInt8(ascii: ">")) ?? xml.count - 1
            let tag = String(decoding: xml[(index + 1)..<max(index + 1, end)], as: UTF8.self)
            let name = tag.prefix { $0 != " " && $0 != ">" }
            switch name {
            case "w:t": isInRun = !tag.hasSuffix("/")
            case "/w:t": isInRun = false
            case "w:tab", "w:tab/": text.append(0x09)
            case "w:br", "w:br/", "w:cr/": text.append(0x0A)
            case "w:tr": rowDepth += 1
            case "/w:tr":
                rowDepth = max(0, rowDepth - 1)
                while let last = text.last, last == 0x09 || last == 0x20 { text.removeLast() }
                text.append(0x0A)
            case "/w:tc": text.append(0x09)
            case "/w:p": text.append(rowDepth > 0 ? 0x20 : 0x0A)
            default: break
            }
            index = end + 1
        }
        return plain(String(decoding: text, as: UTF8.self))
    }

    private static func plain(_ text: String) -> String {
        guard text.contains("&") else { return text }
        let names = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")]
        return names.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}
