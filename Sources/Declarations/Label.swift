/// A language of the interface.
public enum Language: String, Sendable, CaseIterable {
    case zh, en
}

/// What people read, in Chinese (zh-Hans, first) and English.
public struct Label: Sendable, Hashable {
    public let zh: String
    public let en: String

    public init(_ zh: String, _ en: String) {
        self.zh = zh
        self.en = en
    }

    /// The text in one language.
    public subscript(language: Language) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }
}
