public import Declarations

/// What kind of medium a channel is (平台类型).
public enum ChannelKind: String, CodeList {
    case wechatAccount = "wechat_account"
    case weibo, app, website, newspaper, radio
    case television = "tv"
    case shortVideo = "short_video"

    public var label: Label {
        switch self {
        case .wechatAccount: Label("微信公众号", "WeChat account")
        case .weibo: Label("微博", "Weibo")
        case .app: Label("客户端", "App")
        case .website: Label("网站", "Website")
        case .newspaper: Label("报纸", "Newspaper")
        case .radio: Label("广播电台", "Radio")
        case .television: Label("电视台", "Television")
        case .shortVideo: Label("短视频", "Short video")
        }
    }
}

/// Who runs a channel (运营方式).
public enum ChannelOperator: String, CodeList {
    case own, contractor

    public var label: Label {
        switch self {
        case .own: Label("自办", "The bureau itself")
        case .contractor: Label("服务外包", "A contractor")
        }
    }
}

/// In what form a column comes (栏目形式).
public enum ColumnFormat: String, CodeList {
    case text, audio, video

    public var label: Label {
        switch self {
        case .text: Label("图文", "Text")
        case .audio: Label("音频", "Audio")
        case .video: Label("视频", "Video")
        }
    }
}

/// Who went to whom (走出去、请进来).
public enum VisitDirection: String, CodeList {
    case out, into

    public var label: Label {
        switch self {
        case .out: Label("走出去", "To the medium")
        case .into: Label("请进来", "To the bureau")
        }
    }
}
