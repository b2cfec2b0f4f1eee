public import Declarations
import Foundation

/// The only source of the present moment.
public struct Clock: Sendable {
    private let reading: @Sendable () -> Moment

    private init(_ reading: @escaping @Sendable () -> Moment) {
        self.reading = reading
    }

    /// The present moment.
    public func now() -> Moment { reading() }

    /// The machine's clock.
    public static let system = Clock {
        Moment(milliseconds: Int64((Date().timeIntervalSince1970 * 1_000).rounded(.down)))
    }

    /// A clock that stands still.
    public static func fixed(_ moment: Moment) -> Clock { Clock { moment } }

    /// A clock that shows a moment now and runs on from there.
    public static func shifted(from moment: Moment) -> Clock {
        let shift = moment.milliseconds - system.now().milliseconds
        return Clock { Moment(milliseconds: system.now().milliseconds + shift) }
    }
}
