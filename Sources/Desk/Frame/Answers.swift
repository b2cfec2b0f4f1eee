import HTTPTypes
import Hummingbird

extension Response {
    /// A page for people. It names records of the bureau, so nobody between keeps it.
    static func page(_ html: Html, status: HTTPResponse.Status = .ok) -> Response {
        bytes(html.bytes, "text/html; charset=utf-8", status: status)
    }

    static func bytes(
        _ bytes: [UInt8], _ type: String, status: HTTPResponse.Status = .ok, keep: String = "no-store"
    ) -> Response {
        Response(
            status: status, headers: [.contentType: type, .cacheControl: keep],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// What every answer carries: nothing foreign runs, nothing is guessed, nothing is framed. Files say more strictly
    /// themselves what may run.
    mutating func guardFromForeigners() {
        if headers[.contentSecurityPolicy] == nil { headers.append(Response.policy) }
        for field in Response.guards { headers.append(field) }
    }

    private static let policy = HTTPField(
        name: .contentSecurityPolicy,
        value: """
            default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
            form-action 'self'; base-uri 'none'; frame-ancestors 'none'
            """)

    /// No answer sets these itself.
    private static let guards = [
        HTTPField(name: .xContentTypeOptions, value: "nosniff"),
        HTTPField(name: .referrerPolicy, value: "same-origin"),
        HTTPField(name: .crossOriginResourcePolicy, value: "same-origin"),
    ]

    /// Under a certificate no cookie travels without one.
    mutating func keepCookiesEncrypted() {
        let cookies = headers[values: .setCookie].map { $0 + "; Secure" }
        headers[values: .setCookie] = cookies
    }

    /// Keeps what a request has chosen for a year.
    mutating func keep(_ chosen: [(name: String, value: String)]) {
        for (name, value) in chosen {
            headers.append(
                HTTPField(name: .setCookie, value: "\(name)=\(value); Path=/; Max-Age=31536000; SameSite=Lax"))
        }
    }
}

extension HTTPField.Name {
    static let referrerPolicy = HTTPField.Name("Referrer-Policy") ?? .referer
}
