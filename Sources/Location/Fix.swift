public import Declarations

/// What a device said of where it is, read from whatever form it spoke in.
public struct Fix: Sendable, Hashable {
    /// The word by which the device makes itself known.
    public let device: String
    /// When the device took it, by its own clock; nil where it did not say.
    public let measuredAt: Moment?
    /// In WGS-84.
    public let point: Point
    /// The coordinates in which the device gave it.
    public let coordinates: CoordinateSystem
    /// The radius of the circle in which the device is, in whole metres, rounded up.
    public let accuracy: Int?
    public let source: LocationSource
    /// Per cent.
    public let battery: Int?
    /// Decimetres in a second.
    public let speed: Int?
    /// Whole degrees from north, clockwise.
    public let bearing: Int?
    /// The device says itself that the position was made up by a program.
    public let isSimulated: Bool
}

/// What forms hold before it is known whether it makes sense.
struct RawFix {
    var device = ""
    var time: String?
    var latitude: Double?
    var longitude: Double?
    var coordinates: String?
    var accuracy: Double?
    var source: String?
    /// Whether the form holds what only satellites give.
    var hasDilution = false
    /// Per cent.
    var battery: Double?
    /// Metres in a second.
    var speed: Double?
    var bearing: Double?
    var isSimulated = false

    /// Nil for what is no position: no device, no point on the globe, a time or number that cannot be.
    var fix: Fix? {
        guard (1...200).contains(device.utf8.count), let latitude, let longitude,
            let point = Point(latitude: latitude, longitude: longitude),
            let system = coordinates.map({ CoordinateSystem(rawValue: $0) }) ?? .wgs84,
            let source = source.map({ LocationSource(rawValue: $0) }) ?? (hasDilution ? .gnss : .unknown)
        else { return nil }
        let moment = time.flatMap { DeviceTime.moment($0) }
        if time != nil, moment == nil { return nil }
        let numbers = [accuracy, battery, speed, bearing].compactMap { $0 }
        guard numbers.allSatisfy({ $0.isFinite && abs($0) < 1e7 }) else { return nil }
        return Fix(
            device: device, measuredAt: moment, point: system.wgs84(point), coordinates: system,
            accuracy: RawFix.given(accuracy).map { Int($0.rounded(.up)) }, source: source,
            battery: RawFix.given(battery).map { Int(min($0, 100).rounded()) },
            speed: RawFix.given(speed).map { Int(($0 * 10).rounded()) },
            bearing: RawFix.given(bearing).map { Int($0.rounded()) % 360 }, isSimulated: isSimulated)
    }

    /// Devices write −1 for what they do not know.
    private static func given(_ number: Double?) -> Double? { number.flatMap { $0 < 0 ? nil : $0 } }
}

/// The ways in which devices write a time: seconds or milliseconds since 1970, or a day and a time of day (UTC unless a
/// zone stands behind it).
enum DeviceTime {
    /// Beyond it a number counts milliseconds: the second of this number lies in the year 5138.
    private static let mostSeconds: Int64 = 100_000_000_000
    private static let chinaMinutes = 8 * 60

    static func moment(_ text: String) -> Moment? {
        let moment: Moment?
        if let number = Int64(text) {
            guard number >= 0, number < mostSeconds * 1_000 else { return nil }
            moment = Moment(milliseconds: number < mostSeconds ? number * 1_000 : number)
        } else {
            moment = written(text)
        }
        return moment.flatMap { Moment.known.contains($0) ? $0 : nil }
    }

    /// `2019-07-01T01:30:05.250Z`, a space for the T, `+08:00` or nothing for the Z, no fraction.
    private static func written(_ text: String) -> Moment? {
        guard let local = Moment(String(text.prefix(19))), text.utf8.count >= 19 else { return nil }
        var rest = text.dropFirst(19)
        var milliseconds: Int64 = 0
        if rest.first == "." {
            let digits = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
            guard !digits.isEmpty, let value = Int64((digits + "000").prefix(3)) else { return nil }
            milliseconds = value
            rest = rest.dropFirst(digits.count + 1)
        }
        guard let minutes = zone(rest) else { return nil }
        // The moment was read by China's clock.
        let shifted = local + (chinaMinutes - minutes) * 60
        return Moment(milliseconds: shifted.milliseconds + milliseconds)
    }

    /// Minutes east of Greenwich.
    private static func zone(_ text: Substring) -> Int? {
        if text.isEmpty || text == "Z" { return 0 }
        let digits = text.dropFirst().filter { $0 != ":" }
        guard let sign = text.first, sign == "+" || sign == "-", digits.count == 4, let number = Int(digits),
            number / 100 <= 14, number % 100 < 60
        else { return nil }
        return (number / 100 * 60 + number % 100) * (sign == "-" ? -1 : 1)
    }
}
