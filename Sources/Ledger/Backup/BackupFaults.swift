public import Declarations

/// There is no backup where one was named.
public struct BackupMissing: Problem, Hashable {
    public var status: Int { 404 }
    public var answer: Label { Label("找不到备份文件，请核对路径", "There is no backup there: check the path") }
}

/// A file stands where the backup was to be written.
public struct BackupExists: Problem, Hashable {
    public var status: Int { 409 }
    public var answer: Label { Label("该文件已存在，备份不会覆盖它", "There is a file already; a backup never overwrites one") }
}

/// The file is no backup, or was cut or altered.
public struct BackupBroken: Problem, Hashable {
    public var status: Int { 422 }
    public var answer: Label {
        Label("备份文件不完整或已被改动，请换用另一份备份", "The backup is incomplete or was altered: use another one")
    }
}

/// One member of the backup is larger than the archive can say.
public struct BackupTooLarge: Problem, Hashable {
    public var status: Int { 507 }
    public var answer: Label {
        Label("数据库超过 8 GB，请用数据库自带的工具备份", "The database exceeds 8 GB: use its own tools for backup")
    }
}

/// The copy is not what its journal says; so the data themselves were damaged before.
public struct BackupDisagrees: Problem, Hashable {
    /// The first place that does not agree.
    public let first: Discrepancy
    public var status: Int { 422 }
    public var answer: Label {
        Label(
            "数据与日志不符（\(first.table)：\(first.answer.zh)），请先运行 belfry verify",
            "The data are not what the journal says (\(first.table): \(first.answer.en)): run belfry verify first")
    }
}

/// The passphrase is short enough to be guessed.
public struct PassphraseTooShort: Problem, Hashable {
    public var status: Int { 422 }
    public var answer: Label {
        let least = SealedKey.passphraseScalars
        return Label("口令至少 \(least) 个字", "A passphrase needs \(least) characters at least")
    }
}

/// The passphrase does not open the key of the backup.
public struct WrongPassphrase: Problem, Hashable {
    public var status: Int { 403 }
    public var answer: Label { Label("口令不对", "This is not the passphrase of the backup") }
}

/// A passphrase was given, and the backup holds no key.
public struct BackupWithoutKey: Problem, Hashable {
    public var status: Int { 422 }
    public var answer: Label {
        Label(
            "该备份不含密钥；请不带口令恢复，再放回 keys/bureau.key",
            "The backup holds no key: restore it without a passphrase, then bring back keys/bureau.key")
    }
}

/// The database that was to take the rows holds tables already.
public struct DatabaseNotEmpty: Problem, Hashable {
    public var status: Int { 409 }
    public var answer: Label { Label("目标数据库不是空的，请另选一个", "The database is not empty: choose another one") }
}
