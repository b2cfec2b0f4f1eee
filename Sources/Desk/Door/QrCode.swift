import CQrencode

/// A picture that a phone reads, drawn as SVG. Only ASCII: readers disagree on anything else.
enum QrCode {
    /// The picture of a text; nothing where it is too long for one.
    static func svg(_ text: String, title: String) -> Html {
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return "" }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard let modules = code.pointee.data else { return "" }
        var path = ""
        for row in 0..<width {
            for column in 0..<width where modules[row * width + column] & 1 == 1 {
                path += "M\(column + 4) \(row + 4)h1v1h-1z"
            }
        }
        return """
            <svg class="qr" role="img" aria-label="\(title)" viewBox="0 0 \(width + 8) \(width + 8)" width="200" \
            height="200"><rect width="100%" height="100%" fill="#fff"/><path d="\(path)" fill="#000"/></svg>
            """
    }
}
