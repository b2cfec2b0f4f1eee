import Declarations

/// The periods of an application for information, before and after the revision of 2019-05-15.
extension DisclosureRequest: Timed {
    public static let clocks: [Clocked<DisclosureRequest>] = [
        Clocked(
            "xx19.correct", from: \.receivedOn, met: \.clarificationAskedOn, where: { $0.clarificationAskedOn != nil }),
        Clocked(
            "xx.reply", from: { $0.clarifiedOn ?? $0.receivedOn }, met: \.answeredOn,
            pausing: [
                .init(\.clarificationAskedOn, \.clarifiedOn), .init(\.thirdPartyAskedOn, \.thirdPartyAnsweredOn),
            ], extended: \.extendedOn, due: .day(\.dueOn), until: .unlessGiven(\.extendedUntil)),
        Clocked(
            "xx19.third", from: \.thirdPartyAskedOn, met: \.thirdPartyAnsweredOn, \.answeredOn, isRight: true),
    ]
}
