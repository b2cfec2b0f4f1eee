public import Declarations

/// An angle on the globe, in ten millionths of a degree: about a centimetre.
public struct Degrees: Storable, Hashable, Comparable {
    public let tenMillionths: Int64

    public init(tenMillionths: Int64) {
        self.tenMillionths = tenMillionths
    }

    /// The nearest one to a number of degrees.
    public init(_ degrees: Double) {
        tenMillionths = Int64((degrees * 1e7).rounded())
    }

    public var value: Double { Double(tenMillionths) / 1e7 }

    public static func < (left: Degrees, right: Degrees) -> Bool { left.tenMillionths < right.tenMillionths }

    public static let kind = FieldKind.integer
    public var datum: Datum { .integer(tenMillionths) }
    public init(datum: Datum) throws {
        guard let value = datum.integer else { throw Unreadable(datum: datum, kind: "degrees") }
        self.init(tenMillionths: value)
    }
}

extension Degrees: CustomStringConvertible {
    /// With five decimals, which is a metre.
    public var description: String { Digits.decimal(value, places: 5) }
}

/// A point on the globe.
public struct Point: Sendable, Hashable {
    public let latitude: Degrees
    public let longitude: Degrees

    public init(latitude: Degrees, longitude: Degrees) {
        (self.latitude, self.longitude) = (latitude, longitude)
    }

    /// Nil for what lies off the globe, and for the point at which devices stand that know nothing (0, 0).
    public init?(latitude: Double, longitude: Double) {
        guard latitude.isFinite, longitude.isFinite, abs(latitude) <= 90, abs(longitude) <= 180,
            latitude != 0 || longitude != 0
        else { return nil }
        self.init(latitude: Degrees(latitude), longitude: Degrees(longitude))
    }

    /// Metres to another point, over a sphere: right to a few in a thousand.
    public func metres(to other: Point) -> Double {
        let plane = Plane(about: self)
        let (east, north) = plane.place(other)
        return (east * east + north * north).squareRoot()
    }
}
