import HTTPTypes
import Hummingbird
import Ledger

extension Response {
    /// A file of a record. It is saved rather than shown; a picture may be shown, with nothing in it allowed to run.
    static func file(_ bytes: [UInt8], _ name: String, _ kind: AttachmentKind, isShown: Bool) -> Response {
        var response = Response.bytes(bytes, kind.mediaType)
        let isInline = isShown && kind.isPicture
        response.headers[.contentDisposition] = (isInline ? "inline; " : "attachment; ") + FileName(name).parameters
        // A browser sets a bare picture on a ground of its own, by a style in the page that it makes for it.
        let style = isInline ? "; style-src 'unsafe-inline'" : ""
        response.headers[.contentSecurityPolicy] = "default-src 'none'; sandbox; frame-ancestors 'none'" + style
        return response
    }
}

extension AttachmentKind {
    /// Whether a browser shows it without running anything.
    var isPicture: Bool { self == .png || self == .jpg }
}

/// A file's name as a header carries it (RFC 6266, 8187): once in ASCII, once whole.
struct FileName: Sendable {
    let parameters: String

    init(_ name: String) {
        let plain = name.unicodeScalars.map { scalar in
            let isPlain = scalar.isASCII && scalar.value >= 0x20 && scalar.value != 0x7F
            return isPlain && !"\"\\%;".unicodeScalars.contains(scalar) ? Character(scalar) : "_"
        }
        parameters = "filename=\"\(String(plain))\"; filename*=UTF-8''\(Address.encoded(name))"
    }
}
