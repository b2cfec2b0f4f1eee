import Crypto
import Foundation

extension Reading {
    /// By which equal personal values are known to be equal, under the bureau's key: it says nothing to who lacks it.
    public func fingerprint(_ text: String, for purpose: String) -> String {
        let key = holding.keys.derived(for: "fingerprint|\(purpose)")
        return Digest.hexadecimal(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: key).prefix(8))
    }
}
