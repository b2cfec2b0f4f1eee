import Declarations

/// What the page on two files of one person says.
extension Label {
    static let mergeInto = Label("并入另一份档案…", "Join another file…")
    static let otherFile = Label("保留的档案", "The file that stays")
    static let fileJoins = Label("并入", "Joins")
    static let fileStays = Label("保留", "Stays")
    static let twoFiles = Label("两份档案", "The two files")
    static let referencesMove = Label("随之改指的记录", "Records that will name the other file")
    static let nothingRefers = Label("没有记录指向并入的档案。", "No record names the file that joins.")
    static let proposeMerging = Label("提请合并", "Propose the merging")
    static let mergingAfter = Label(
        "由另一人确认后合并：以上记录改指保留的档案，各记一笔；并入的档案只作指引，可以撤销。",
        """
        Somebody else confirms it: the records above then name the file that stays, each with an entry; the other \
        becomes a signpost. It can be undone.
        """
    )

    static func merging(_ number: String) -> Label { Label("合并档案 \(number)", "Merge the file \(number)") }
    static func moves(_ count: Int, to all: Int) -> Label {
        Label("\(count) 条，合并后 \(all) 条", "\(count), then \(all) in all")
    }
    static func movesLater(_ count: Int) -> Label { Label("\(count) 条", "\(count)") }
    static func hasJoined(_ name: String) -> Label { Label("该档案已并入 \(name)", "This file has joined \(name)") }
}

extension Fault {
    static func otherFileUnclear(_ words: String, _ isNone: Bool) -> Fault {
        Fault(
            field: MergingRoutes.other, value: words, rule: "reference",
            answer: isNone
                ? Label("保留的档案：没有找到，填编号或姓名", "The file that stays: not found; give a number or a name")
                : Label("保留的档案：找到几份，请填编号", "The file that stays: several are found; give the number"))
    }
}
