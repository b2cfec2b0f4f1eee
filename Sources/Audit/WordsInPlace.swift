/// Words that mean something else where they stand.
extension Prose {
    /// 医疗、物业等行业性调委会481件: 等 belongs to what is counted, and leaves nothing open.
    func isWithinName(_ token: Token, from start: Int) -> Bool {
        token.end - token.start == 1 && scalars[token.start] == ListWords.andSoOn[0] && token.start > start
            && goesOn(behind: token)
    }

    /// 同期接待来访群众312人次: at the same time as what stands before, not a year before.
    func isSameTime(_ token: Token, from start: Int) -> Bool {
        token.end - token.start == 2 && scalars[token.start] == PeriodWords.same && token.start == start
            && goesOn(behind: token) && !PeriodWords.equals.contains(scalars[token.end])
    }

    /// Two letters or more follow.
    private func goesOn(behind token: Token) -> Bool {
        token.end + 1 < scalars.count && Sign.isHan(scalars[token.end]) && Sign.isHan(scalars[token.end + 1])
    }
}
