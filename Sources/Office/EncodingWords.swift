/// Letters and marks by which a Chinese text is known.
enum EncodingWords {
    static let common = Set(
        "，。、；：（）的一是在不有和人中大为上国年月日件区法全工作市县司局民行政管理会发展个对了以我到出分成要他地时".unicodeScalars)

    /// Around the number of a page.
    static let dashes = Set("-–—―－·•/第页共")
}
