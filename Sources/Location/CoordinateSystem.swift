public import Declarations
import Foundation

/// In which coordinates a place is given (坐标系).
public enum CoordinateSystem: String, CodeList {
    case wgs84, gcj02

    public var label: Label {
        switch self {
        case .wgs84: Label("WGS-84", "WGS-84")
        case .gcj02: Label("GCJ-02", "GCJ-02")
        }
    }

    /// The point in WGS-84, in which everything is kept.
    public func wgs84(_ point: Point) -> Point {
        switch self {
        case .wgs84: point
        case .gcj02: ChinaShift.undone(point)
        }
    }

    /// A point of WGS-84 in these coordinates, for maps that are drawn in them.
    public func showing(_ point: Point) -> Point {
        switch self {
        case .wgs84: point
        case .gcj02: ChinaShift.done(point)
        }
    }
}

/// The shift by which Chinese maps (GCJ-02) differ from satellites (WGS-84): 100 to 700 metres within China, none
/// outside. The formula is published nowhere by its makers; this is the one that everybody found and uses, over the
/// ellipsoid of Krasovsky 1940.
enum ChinaShift {
    private static let axis = 6_378_245.0
    private static let eccentricity = 0.006_693_421_622_965_943

    static func done(_ point: Point) -> Point {
        guard isInside(point) else { return point }
        let shift = shift(point.latitude.value, point.longitude.value)
        return Point(
            latitude: Degrees(point.latitude.value + shift.latitude),
            longitude: Degrees(point.longitude.value + shift.longitude))
    }

    /// The point that the shift leads here, found by trying: each round is nearer by a factor of a thousand.
    static func undone(_ point: Point) -> Point {
        guard isInside(point) else { return point }
        var (latitude, longitude) = (point.latitude.value, point.longitude.value)
        for _ in 0..<6 {
            let shift = shift(latitude, longitude)
            latitude = point.latitude.value - shift.latitude
            longitude = point.longitude.value - shift.longitude
        }
        return Point(latitude: Degrees(latitude), longitude: Degrees(longitude))
    }

    /// The rectangle in which maps are shifted.
    private static func isInside(_ point: Point) -> Bool {
        (72.004...137.8347).contains(point.longitude.value) && (0.8293...55.8271).contains(point.latitude.value)
    }

    private static func shift(_ latitude: Double, _ longitude: Double) -> (latitude: Double, longitude: Double) {
        let (x, y) = (longitude - 105, latitude - 35)
        let radians = latitude / 180 * .pi
        let sine = sin(radians)
        let curve = 1 - eccentricity * sine * sine
        let root = curve.squareRoot()
        let north = northward(x, y) * 180 / (axis * (1 - eccentricity) / (curve * root) * .pi)
        let east = eastward(x, y) * 180 / (axis / root * cos(radians) * .pi)
        return (north, east)
    }

    private static func northward(_ x: Double, _ y: Double) -> Double {
        let plain = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * abs(x).squareRoot()
        return plain + ripple(x) + waves(y, [(20, 1), (40, 1 / 3.0)])
            + waves(y, [(160, 1 / 12.0), (320, 1 / 30.0)])
    }

    private static func eastward(_ x: Double, _ y: Double) -> Double {
        let plain = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * abs(x).squareRoot()
        return plain + ripple(x) + waves(x, [(20, 1), (40, 1 / 3.0)])
            + waves(x, [(150, 1 / 12.0), (300, 1 / 30.0)])
    }

    private static func ripple(_ x: Double) -> Double { waves(x, [(20, 6), (20, 2)]) }

    /// Sine waves of some heights (two thirds of each) and numbers of half turns in a unit.
    private static func waves(_ value: Double, _ waves: [(height: Double, turns: Double)]) -> Double {
        waves.reduce(0) { $0 + $1.height * sin($1.turns * value * .pi) } * 2 / 3
    }
}
