import Declarations

/// The prison sends its notice a month before the release.
extension ResettledPerson: Timed {
    public static let clocks: [Clocked<ResettledPerson>] = [
        Clocked("az.notice", from: \.releasedOn, met: \.noticeOn, \.receivedOn, where: { $0.origin == .prison })
    ]
}
