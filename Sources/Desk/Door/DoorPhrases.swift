import Declarations

/// What pages about signing in and accounts say.
extension Label {
    static let signIn = Label("登录", "Sign in")
    static let signOut = Label("退出登录", "Sign out")
    static let signInName = Label("登录名", "Sign-in name")
    static let password = Label("密码", "Password")
    static let oneTimeCode = Label("验证码", "One-time code")
    static let oneTimeCodeHint = Label("三员必填；其他人启用后填写", "Administrators, and whoever has set it up")
    static let lockHint = Label(
        "连续 \(Limits.signInAttempts) 次不符，账号停用 \(Limits.lockMinutes) 分钟。",
        "After \(Limits.signInAttempts) wrong tries an account is locked for \(Limits.lockMinutes) minutes.")
    static let signInWrong = Label("登录名、密码或验证码不符", "Name, password or code do not fit")
    static let demonstrationAccounts = Label("演示账号：点一下即以其身份进入", "Demonstration: one click enters as")
    static let demonstrationAccountsHint = Label(
        "只有演示数据才有；每个角色一个账号，没有密码。", "Only with demonstration data; one account a role, without passwords.")
    static let role = Label("角色", "Role")
    static let enter = Label("进入", "Enter")
    static let firstAdministrator = Label("设立第一位管理员", "The first administrator")
    static let firstHint = Label(
        "一次性开通码在建局时印在控制台上。这个账号是安全保密管理员：再由其开设其他账号。",
        "The one-time code was printed on the console. This account is the security administrator, who opens others."
    )
    static let openingCode = Label("开通码", "Opening code")
    static let nameOrPost = Label("姓名或岗位", "Name or post")
    static let newPassword = Label("新密码", "New password")
    static let oldPassword = Label("现在的密码", "Present password")
    static let ownAccount = Label("我的账号", "My account")
    static let accounts = Label("账号与角色", "Accounts and roles")
    static let journal = Label("日志", "Journal")
    static let changePassword = Label("修改密码", "Change password")
    static let passwordFirst = Label("密码是别人设的，请先修改", "Somebody else set this password: change it first")
    static let passwordChanged = Label("密码已修改，其他地方的登录都已退出", "The password is changed, every other sign-in ended")
    static let secondFactor = Label("两步验证", "Second factor")
    static let secondFactorFirst = Label("三员须先设两步验证", "Administrators set up a second factor first")
    static let secondFactorStands = Label("已启用", "In use")
    static let secondFactorScan = Label(
        "用手机上的验证器扫码，或手工输入密钥，再填它显示的六位数字。", "Scan this with an authenticator, or type the key; then give its six digits.")
    static let secretKey = Label("密钥", "Key")
    static let setUp = Label("启用", "Set up")
    static let codeWrong = Label("验证码不符，请核对手机时间", "The code does not fit; look at the phone's clock")
    static let signInsHere = Label("登录情况", "Where I am signed in")
    static let thisMachine = Label("本机", "this one")
    static let end = Label("结束", "End")
    static let tokens = Label("程序令牌", "Tokens for programs")
    static let tokenPurpose = Label("用途", "Purpose")
    static let tokenOnce = Label("请现在抄下，只显示这一次：", "Copy it now, it is shown only this once: ")
    static let giveToken = Label("发放令牌", "Give a token")
    static let validDays = Label("有效天数", "Days")
    static let myRoles = Label("我的角色", "My roles")
    static let noRoles = Label("还没有角色，请安全保密管理员授予。", "No role yet: the security administrator grants them.")
    static let wholeBureau = Label("全局", "whole bureau")
    static let allFunctions = Label("全部职能", "all functions")
    static let mayExport = Label("可导出", "may export")
    static let openAccount = Label("开设账号", "Open an account")
    static let grantRole = Label("授予角色", "Grant a role")
    static let approve = Label("批准", "Approve")
    static let waitsForSecond = Label("待另一位安全保密管理员批准", "waits for a second security administrator")
    static let closeAccount = Label("停用账号", "Close the account")
    static let resetPassword = Label("重设密码", "Set a new password")
    static let initialPassword = Label("初始密码（交给本人，首次登录须修改）：", "First password, to be changed on entering: ")
    static let forgetSecondFactor = Label("取消两步验证", "Take the second factor away")
    static let closed = Label("已停用", "closed")
    static let who = Label("何人", "Who")
    static let happened = Label("事项", "Event")
    static let proof = Label("散列", "Hash")
    static let purpose = Label("用途", "Purpose")
    static let reveal = Label("看个人信息全文…", "Reveal personal data…")
    static let revealAct = Label("显示并记录", "Show, and note it")
    static let revealHint = Label("何人何时为何查看，都记入办理经过。", "Who looked, when and why stands in the history.")
    static let revealed = Label(
        "已显示全文并记入办理经过；离开本页即重新遮盖。", "Shown in clear and noted; leaving the page covers it again.")
    static let emergency = Label("应急查阅", "Emergency access")
    static let emergencyHint = Label(
        "超出本单位范围的紧急查阅：写明理由，\(Limits.emergencyMinutes) 分钟内可查阅该台账，审计员可见。",
        "Beyond your unit, for a reason: the register opens for \(Limits.emergencyMinutes) minutes, on record."
    )
    static let emergencyAsk = Label("应急查阅…", "Emergency access…")
    static let openRegister = Label("打开台账", "Open the register")
    static let whoMay = Label("换一个有权限的账号登录，或请有权限的人办理。", "Sign in as somebody who may, or ask them.")
    static let nothingForYou = Label("您的角色在办公端没有台账可办。", "Your roles keep no register at this desk.")
    static let systemByCommands = Label(
        "系统管理员在服务器上用命令管理运行：belfry serve 运行，belfry backup 备份，belfry verify 核验。办件内容不对系统管理员开放。",
        """
        Whoever runs the system does so by commands on the server: belfry serve, backup, verify. What is in the \
        records is not theirs to see.
        """
    )
    static let accountsHint = Label("开户、停用、重设密码，授予和收回角色", "Opening and closing accounts, granting roles")
    static let journalWay = Label("谁在何时对哪条记录做了什么，逐条核对", "Who did what to which record, each entry checked")
    static let ownAccountHint = Label("密码、两步验证、令牌、日历订阅", "Password, second factor, tokens, calendar feed")
    static let journalHint = Label(
        "只记谁在何时对哪条记录做了什么，不显示内容。点记录看它的全部经过；整条链用 belfry verify 核验。",
        """
        Who did what to which record and when, never what it says. A record's name shows all that happened to it; the \
        whole chain is checked by belfry verify.
        """
    )
    static let untilDay = Label("截至哪天", "Up to")
    static let noEntries = Label("没有这样的日志", "No such entries")
    static let lookFurtherBack = Label("再往前查", "Look further back")
    static func lookedBackTo(_ entry: Int64) -> Label {
        Label("已往前查到第 \(entry) 号", "Looked back to entry \(entry)")
    }
    static let unlinked = Label("不相接", "not linked")

    static let withoutClosed = Label("不列已停用的账号", "Without closed accounts")
    static func withClosed(_ count: Int) -> Label {
        Label("另有 \(count) 个已停用的账号", "Show \(count) closed accounts too")
    }
    static func allLinked(_ count: Int) -> Label {
        Label("本页 \(count) 条逐条验过，与上一条相接", "\(count) entries of this page checked: each is linked to the one before")
    }
    static func someUnlinked(_ count: Int) -> Label {
        Label("有 \(count) 条与上一条不相接", "\(count) entries are not linked to the one before")
    }

    static func youMayOpen(_ count: String) -> Label {
        Label("其中您可打开 \(count) 条", "of which you may open \(count)")
    }

    static func lockedUntil(_ time: String) -> Label {
        Label("账号因多次不符停用至 \(time)", "After wrong tries the account is locked until \(time)")
    }
}
