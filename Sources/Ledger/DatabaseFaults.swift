public import Declarations

/// There is no database where one was expected.
public struct DatabaseMissing: Problem, Hashable {
    public var status: Int { 503 }
    public var answer: Label {
        Label(
            "找不到数据库，请核对数据目录，或先运行 belfry init",
            "There is no database here: check the data directory, or run belfry init first")
    }
}

/// The file cannot be read as a database: another kind of file, or damaged.
public struct NotADatabase: Problem, Hashable {
    public var status: Int { 503 }
    public var answer: Label {
        Label(
            "数据库文件已损坏或不是数据库，请用备份恢复（belfry restore）",
            "The database file is damaged or no database: restore it from a backup (belfry restore)")
    }
}

/// The database holds tables of some other program.
public struct ForeignDatabase: Problem, Hashable {
    public var status: Int { 503 }
    public var answer: Label {
        Label(
            "该数据库属于其他程序，请另选数据库", "This database belongs to another program: choose another one")
    }
}

/// The database was written by a newer program than this one.
public struct NewerDatabase: Problem, Hashable {
    /// The number of the first migration that this program does not know.
    public let migration: Int64
    public var status: Int { 503 }
    public var answer: Label {
        Label(
            "数据库由更新版本的程序写成（第\(migration)号迁移），请升级程序",
            "A newer program wrote this database (migration \(migration)): upgrade the program")
    }
}

/// A migration that was applied reads otherwise in this program.
public struct ChangedMigration: Problem, Hashable {
    public let migration: Int64
    public var status: Int { 503 }
    public var answer: Label {
        Label(
            "第\(migration)号迁移与数据库中已执行的不一致，请换用原版本的程序",
            "Migration \(migration) is not the one that was applied: use the program that wrote the database")
    }
}

/// The database lacks a migration that this program needs.
public struct MigrationsDue: Problem, Hashable {
    public let migration: Int64
    public var status: Int { 503 }
    public var answer: Label {
        Label(
            "数据库尚未升级到本程序的版本（第\(migration)号迁移），请先备份再启动服务",
            "The database is older than this program (migration \(migration)): back it up, then start to serve")
    }
}

/// The disk has no room for what was to be written.
public struct DiskFull: Problem, Hashable {
    public var status: Int { 507 }
    public var answer: Label {
        Label("磁盘已满，未保存；请清出空间后重试", "The disk is full, nothing was saved: make room and try again")
    }
}

/// Somebody else holds what was needed, for longer than one waits.
public struct DatabaseBusy: Problem, Hashable {
    public var status: Int { 503 }
    public var answer: Label { Label("数据库正忙，请稍后重试", "The database is busy: try again in a moment") }
}

/// Another process already writes to this data directory.
public struct SecondWriter: Problem, Hashable {
    public var status: Int { 503 }
    public var answer: Label {
        Label(
            "另一个 belfry 进程正在使用该数据目录，请先将其停止",
            "Another belfry process uses this data directory: stop it first")
    }
}

/// The server cannot be reached, or closed the connection; what was under way may or may not be saved.
public struct ConnectionLost: Problem, Hashable {
    public var status: Int { 503 }
    public var answer: Label {
        Label(
            "与数据库服务器的连接中断，请核对是否已保存后再重试",
            "The database server cannot be reached: look whether it was saved before trying again")
    }
}

/// A number, or values that occur once, are on file already.
public struct NumberTaken: Problem, Hashable {
    /// The table whose unique index refused.
    public let table: String
    public var status: Int { 409 }
    public var answer: Label {
        Label("编号或唯一内容已在册，请核对后重试", "This number is on file already: check it and try again")
    }
}

/// A text holds the character NUL, which no database keeps.
public struct NulInText: Problem, Hashable {
    public var status: Int { 422 }
    public var answer: Label {
        Label("文字中含有无法保存的控制字符，请删去", "A text holds a control character that cannot be kept: remove it")
    }
}

/// The database refused for a reason that no user can mend; the detail is for the log.
public struct DatabaseFailed: Problem, Hashable {
    /// The database's own code, and its words where they can hold no value.
    public let detail: String
    public var status: Int { 503 }
    public var answer: Label {
        Label("数据库出错，未保存；请联系系统管理员查看日志", "The database failed, nothing was saved: see the log")
    }
}
