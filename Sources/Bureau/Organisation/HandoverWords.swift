/// What the record of a handover says has passed.
enum HandoverWords {
    static let deputyship = "代理期间其职责内的全部工作"

    static func matters(_ count: Int) -> String { "选定的在办事项\(count)件" }
}
