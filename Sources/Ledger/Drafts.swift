public import Declarations

/// What somebody has typed into a form and not sent yet: where, and when last. What it says is sealed.
public struct KeptDraft: Sendable, Hashable {
    public let place: String
    public let savedAt: Moment
}

extension Volatile {
    /// Keeps what somebody has typed so far, sealed under the bureau's key for this account and place; empty text
    /// forgets it. What nobody has taken up for long is forgotten, and of one account's the oldest beyond a number.
    public func keepDraft(_ text: String, at place: String, of account: String, now: Moment) throws {
        guard !text.isEmpty else {
            try run("DELETE FROM draft WHERE account = $1 AND place = $2", [.text(account), .text(place)])
            return
        }
        guard text.utf8.count <= Limits.draftBytes else { throw DraftTooLarge() }
        try run("DELETE FROM draft WHERE saved_at < $1", [.integer(Volatile.oldest(now))])
        try run(
            """
            INSERT INTO draft (account, place, contents, saved_at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (account, place) DO UPDATE SET contents = excluded.contents, saved_at = excluded.saved_at
            """,
            [
                .text(account), .text(place), .text(try sealed(text, for: "\(account)|\(place)")),
                .integer(now.milliseconds),
            ])
        try run(
            """
            DELETE FROM draft WHERE account = $1 AND place NOT IN
            (SELECT place FROM draft WHERE account = $1 ORDER BY saved_at DESC LIMIT \(Limits.drafts))
            """, [.text(account)])
    }

    /// What somebody had typed at a place, and when; nil once it was kept for too long.
    public func draft(at place: String, of account: String, now: Moment) throws -> (text: String, savedAt: Moment)? {
        let sql = "SELECT contents, saved_at FROM draft WHERE account = $1 AND place = $2 AND saved_at >= $3"
        let values: [Datum] = [.text(account), .text(place), .integer(Volatile.oldest(now))]
        let found = try all(sql, values) { ($0.text(0), $0.integer(1)) }.first
        return found.flatMap { kept in
            opened(kept.0, for: "\(account)|\(place)").map { ($0, Moment(milliseconds: kept.1)) }
        }
    }

    /// Where somebody has typed and not sent, the latest first.
    public func drafts(of account: String, now: Moment) throws -> [KeptDraft] {
        let sql = "SELECT place, saved_at FROM draft WHERE account = $1 AND saved_at >= $2 ORDER BY saved_at DESC"
        return try all(sql, [.text(account), .integer(Volatile.oldest(now))]) {
            KeptDraft(place: $0.text(0), savedAt: Moment(milliseconds: $0.integer(1)))
        }
    }

    private static func oldest(_ now: Moment) -> Int64 { now.milliseconds - Limits.draftDays * 86_400_000 }
}

/// More was typed than is kept before it is sent.
public struct DraftTooLarge: Problem {
    public var status: Int { 413 }
    public var answer: Label { Label("填得太多，没有暂存，请先保存", "Too much to be kept: save it first") }
}
