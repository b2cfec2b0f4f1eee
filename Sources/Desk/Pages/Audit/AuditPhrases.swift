import Declarations

/// What the audit's page says.
extension Label {
    static let audit = Label("报告核对", "Audit of reports")
    static let auditLead = Label(
        "贴上一份工作报告，或选一个文件：核对其中的合计、比率、增减、列举、序号和前后说法。文字不出本机，也不保存。",
        "Paste a work report, or choose a file: sums, rates, growth, lists, numbering and statements are checked. "
            + "The text stays on this machine and is not kept.")
    static let auditPaste = Label("报告文字", "Text of the report")
    static let auditFile = Label("或选文件（txt、html、docx、pdf）", "Or a file (txt, html, docx, pdf)")
    static let auditCheck = Label("核对", "Check")
    static let auditAgain = Label("再核对一份", "Check another")
    static let auditNothing = Label("没有发现不符或要问的地方。", "Nothing broken, nothing to ask about.")
    static let auditText = Label("报告", "Report")
    static let auditFindings = Label("核对结果", "Findings")
    static let auditWhere = Label("看原文", "See the passage")
    static let auditShort = Label(
        "文字太长，原文只显示所列各处的前后文。", "The text is long: what surrounds the listed findings is shown.")

    static let auditPeriod = Label("与台账对照", "Hold against the ledger")
    static let auditPeriodHint = Label(
        "选报告所属的期间：文中按用词和期间能对上指标的数，逐个与台账核对。",
        "Choose the period that the report is of: numbers whose words and days match a figure are compared with it.")
    static let auditNoLedger = Label("不对照，只看文字", "Not compared: the text alone")
    static let auditHalves = Label("半年", "Half-years")
    static let auditQuarters = Label("季度", "Quarters")
    static let auditYears = Label("全年", "Years")
    static let auditMonthsSoFar = Label("年初至某月", "Year to a month")
    static let auditChecking = Label("正在核对…", "Checking…")
    static let auditRevise = Label("改动后再核对", "Change the text and check again")

    static func auditAgainst(_ period: Label, _ summary: Label) -> Label {
        Label("台账\(period.zh)：\(summary.zh)", "Ledger, \(period.en): \(summary.en)")
    }
    static func auditNoFigure(_ period: Label) -> Label {
        Label("台账\(period.zh)：文中没有能与指标对上的数。", "Ledger, \(period.en): no number matches a figure.")
    }
    static func auditStretch(_ shown: ClosedRange<Int>, _ count: Int) -> Label {
        Label(
            "不符和待问共 \(count) 处，这里是第 \(shown.lowerBound)—\(shown.upperBound) 处。",
            "\(count) are broken or asked about; these are \(shown.lowerBound)–\(shown.upperBound).")
    }
    static func auditOther(_ shown: ClosedRange<Int>) -> Label {
        Label("看第 \(shown.lowerBound)—\(shown.upperBound) 处", "See \(shown.lowerBound)–\(shown.upperBound)")
    }
    static let auditOthers = Label("看其余", "See the others")
    static let auditSameFile = Label("再选同一文件（文字不保存）", "Choose the same file again (the text is not kept)")
    static let auditAllAtOnce = Label(
        "全部结果一次看：belfry audit 文件 --html", "All at once: belfry audit FILE --html")
    static func auditFirst(_ count: Int) -> Label { Label("只列前 \(count) 处。", "The first \(count) are listed.") }
    static func auditHolding(_ count: Int) -> Label { Label("相符的 \(count) 处", "\(count) that hold") }
    static func auditSure(_ percent: Int) -> Label { Label("把握 \(percent)%", "\(percent)% sure") }
}
