public import Declarations
import HummingbirdCore
import HummingbirdTLS

/// Answering other machines, phones among them, under a certificate (TLS 1.2 or later).
extension DeskSettings {
    /// How requests are taken in.
    ///
    /// - Throws: `CertificateUnreadable` where the files hold no certificate and the key that fits it.
    var server: HTTPServerBuilder {
        get throws {
            guard let certificate else { return LoopConnection.server }
            do {
                let chain = try NIOSSLCertificate.fromPEMFile(certificate.chain)
                let key = try NIOSSLPrivateKey(file: certificate.key, format: .pem)
                var configuration = TLSConfiguration.makeServerConfiguration(
                    certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
                configuration.minimumTLSVersion = .tlsv12
                return try .tls(LoopConnection.server, tlsConfiguration: configuration)
            } catch {
                throw CertificateUnreadable(chain: certificate.chain, key: certificate.key)
            }
        }
    }

    /// How the desk's addresses begin.
    var scheme: String { certificate == nil ? "http" : "https" }

    /// Names under which the desk may be asked; nil for every one. Under a certificate a browser itself refuses a name
    /// that the certificate does not hold.
    var hosts: Set<String>? { certificate == nil ? DeskSettings.loopback : nil }
}

/// The certificate or its key cannot be read, or they do not fit.
public struct CertificateUnreadable: Problem, Hashable {
    public let chain: String
    public let key: String
    public var status: Int { 503 }
    public var answer: Label {
        Label(
            "证书 \(chain) 或密钥 \(key) 不能用：须为 PEM，且相互配对",
            "The certificate \(chain) or the key \(key) cannot be used: both are PEM and fit one another")
    }
}
