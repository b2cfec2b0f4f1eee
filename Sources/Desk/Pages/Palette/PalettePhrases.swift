import Declarations

/// What the palette and the list of keys say.
extension Label {
    static let palette = Label("查找与办事", "Find and do")
    static let paletteHint = Label("搜编号、姓名、拼音首字母，或直接办事", "A number, a name, its initials, or what to do")
    static let paletteFound = Label("项，用 ↑ ↓ 选，Enter 打开", "found: ↑ ↓ to choose, Enter to open")
    static let keys = Label("快捷键", "Keys")
    static let keyPalette = Label("查找与办事：页面、记录、人和机构，以及可以办的事", "Find and do: pages, records, people, units, acts")
    static let keySearch = Label("到搜索框", "To the search box")
    static let keyHelp = Label("看这张表", "This list")
    static let keyWalk = Label("在列表中下移、上移", "Down and up in a list")
    static let keyOpen = Label("打开选中的一行", "Open the chosen row")
    static let keyEscape = Label("关闭面板，或离开输入框", "Close what is open, or leave a field")
    static let keySend = Label("在表单的长文本中直接提交", "Send the form from within a long text")

    static func recording(_ title: Label) -> Label { Label("登记\(title.zh)", "Record: \(title.en)") }
}

extension Palette.Kind {
    var label: Label {
        switch self {
        case .here: Label("这条记录", "This record")
        case .lately: Label("最近", "Lately")
        case .people: Label("人", "People")
        case .units: Label("机构", "Units")
        case .records: Label("记录", "Records")
        case .pages: Label("页面", "Pages")
        case .acts: Label("办事", "Acts")
        }
    }
}
