public import Declarations

/// A bureau can only be founded where nothing stands.
public struct DirectoryNotEmpty: Problem, Hashable {
    public let path: String
    public var status: Int { 409 }
    public var answer: Label {
        Label("目录 \(path) 不是空的，请另选一个", "The directory \(path) is not empty: choose another one")
    }
}

/// The directory's settings do not read as such.
public struct SettingsUnreadable: Problem, Hashable {
    public var status: Int { 503 }
    public var answer: Label {
        Label("数据目录中的 bureau.json 内容有误", "The file bureau.json of the data directory cannot be understood")
    }
}

/// The database does not hold the directory's bureau.
public struct BureauElsewhere: Problem, Hashable {
    public let code: String
    public var status: Int { 503 }
    public var answer: Label {
        Label(
            "该数据库中没有机构 \(code)，请核对数据目录与数据库是否配套",
            "This database does not hold the bureau \(code) of the data directory")
    }
}

/// A bureau of this world stands on the machine's day.
public struct ClockIsReal: Problem, Hashable {
    public var status: Int { 400 }
    public var answer: Label {
        Label("只有演示数据可以指定日期", "Only a demonstration can be set to another day")
    }
}
