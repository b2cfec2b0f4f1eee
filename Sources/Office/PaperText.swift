import Declarations

/// The text of a paper that somebody hands in, whatever it is written as.
public enum PaperText {
    /// Reads text, HTML, docx or pdf by what the bytes themselves say.
    ///
    /// - Parameter name: the file's name, which only tells HTML from text.
    /// - Throws: what is wrong with the paper: empty, binary, too large, locked, scanned …
    public static func read(_ bytes: [UInt8], name: String) throws -> String {
        guard bytes.count <= Limits.paperBytes else { throw PaperTooLarge(bytes: bytes.count) }
        let text = try text(of: bytes, name: name)
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace && $0.value != 0xFEFF }) else {
            throw PaperEmpty()
        }
        return text
    }

    private static func text(of bytes: [UInt8], name: String) throws -> String {
        if bytes.starts(with: Array("%PDF".utf8)) { return try PdfText.read(bytes) }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return try WordText.read(bytes) }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw WordText.isLocked(bytes) ? PaperLocked() as any Problem : PaperOfOldWord()
        }
        if bytes.starts(with: Array("{\\rtf".utf8)) { throw PaperOfRichText() }
        let text = try TextEncoding.text(of: bytes)
        return isHtml(text, name) ? HtmlText.read(text) : text.utf8.contains(0x0D) ? unified(text) : text
    }

    /// One way to end lines.
    private static func unified(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        var wasReturn = false
        for scalar in text.unicodeScalars {
            if scalar == "\r" {
                view.append("\n")
            } else if scalar != "\n" || !wasReturn {
                view.append(scalar)
            }
            wasReturn = scalar == "\r"
        }
        return String(view)
    }

    private static func isHtml(_ text: String, _ name: String) -> Bool {
        let low = name.lowercased()
        if low.hasSuffix(".html") || low.hasSuffix(".htm") { return true }
        let start = text.prefix(200).lowercased().drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
    }
}
