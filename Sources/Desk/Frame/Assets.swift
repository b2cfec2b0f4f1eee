/// A file that pages load. Its name carries its contents' digest, so that it may be kept for ever.
struct Asset: Sendable {
    let path: String
    let type: String
    let bytes: [UInt8]

    init(_ ending: String, type: String, _ files: [UInt8]...) {
        bytes = Array(files.joined())
        // FNV-1a: it only has to change with the contents.
        var digest: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01b3 }
        self.path = "/assets/\(String(digest, radix: 36)).\(ending)"
        self.type = type
    }
}

/// The files that pages load, embedded in the program.
enum Assets {
    static let style = Asset(
        "css", type: "text/css; charset=utf-8", PackageResources.tokens_css, PackageResources.frame_css,
        PackageResources.parts_css, PackageResources.pages_css, PackageResources.narrow_css)
    static let script = Asset("js", type: "text/javascript; charset=utf-8", PackageResources.desk_js)
    static let icon = Asset("svg", type: "image/svg+xml", PackageResources.icon_svg)

    static let all = [style, script, icon]
}
