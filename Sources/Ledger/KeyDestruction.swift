public import Declarations

/// The end of retention: the key is destroyed, the text is gone, the chain still proves (密钥销毁).
enum KeyDestruction {
    static let event = "key_destroyed"
}

extension Transaction {
    /// Destroys a record's key, and with it every personal value and its search tokens, for good.
    public func destroyKey(_ shape: RegisterShape, id: Int64, reason: String) throws {
        let stored = try stored(shape, id)
        guard let key = stored.key else { throw KeyDestroyed() }
        guard !reason.isEmpty else {
            throw Refused([.notGiven("reason", Label("销毁理由", "Reason for destruction"))])
        }
        try append(KeyDestruction.event, shape, stored.standing, Body(key: key.digest), reason)
        try connection.run(
            "DELETE FROM record_key WHERE bureau = $1 AND register = $2 AND record = $3",
            [.text(holding.bureau), .text(shape.table), .integer(id)])
        try Search(connection, holding).forget(shape, stored.standing)
    }
}
