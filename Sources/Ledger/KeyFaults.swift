public import Declarations

/// The bureau's key file is not there: personal fields cannot be read without it.
public struct KeyMissing: Problem, Hashable {
    public var status: Int { 503 }
    public var answer: Label {
        Label(
            "找不到本局密钥文件 keys/bureau.key，个人信息无法打开；请从带口令的备份中恢复密钥",
            "The bureau's key file keys/bureau.key is missing: restore it from a backup with passphrase")
    }
}

/// Others than the owner may read the key file.
public struct KeyTooOpen: Problem, Hashable {
    public var status: Int { 503 }
    public var answer: Label {
        Label(
            "密钥文件权限过宽，请执行 chmod 600 keys/bureau.key 后重试",
            "Others may read the key file: run chmod 600 keys/bureau.key and try again")
    }
}

/// The key file does not read as one.
public struct KeyUnreadable: Problem, Hashable {
    public var status: Int { 503 }
    public var answer: Label {
        Label(
            "密钥文件 keys/bureau.key 内容有误，请从备份中恢复",
            "The key file keys/bureau.key does not read as a key: restore it from a backup")
    }
}

/// A key file stands already where one was to be made.
public struct KeyExists: Problem, Hashable {
    public var status: Int { 409 }
    public var answer: Label {
        Label("密钥文件已存在，不会覆盖", "There is a key file already; it is never overwritten")
    }
}

/// The bureau's key does not open a record's key: it belongs to another bureau, or the row was altered.
public struct WrongKey: Problem, Hashable {
    public var status: Int { 503 }
    public var answer: Label {
        Label(
            "密钥与本局数据不符，请核对 keys/bureau.key 是否属于该数据库",
            "The key does not fit the data: check that keys/bureau.key belongs to this database")
    }
}

/// A ciphertext does not open under its record's key: it was altered, or stands in another column.
public struct CiphertextBroken: Problem, Hashable {
    public let column: String
    public var status: Int { 503 }
    public var answer: Label {
        Label(
            "个人信息密文已损坏，请运行 belfry verify 核对", "A personal field cannot be decrypted: run belfry verify")
    }
}
