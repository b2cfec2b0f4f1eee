import Foundation

/// The neighbourhood of a point as a flat map, in metres to the east and to the north of it.
public struct Plane: Sendable {
    private let middle: Point
    private let metresEast: Double
    /// Metres in a degree of latitude, on a sphere of the earth's mean radius.
    private static let metresNorth = 6_371_008.8 * Double.pi / 180

    public init(about middle: Point) {
        self.middle = middle
        metresEast = Plane.metresNorth * cos(middle.latitude.value * .pi / 180)
    }

    /// Where a point lies on the map.
    public func place(_ point: Point) -> (east: Double, north: Double) {
        (
            (point.longitude.value - middle.longitude.value) * metresEast,
            (point.latitude.value - middle.latitude.value) * Plane.metresNorth
        )
    }

    /// The point at a place of the map.
    public func point(east: Double, north: Double) -> Point {
        Point(
            latitude: Degrees(middle.latitude.value + north / Plane.metresNorth),
            longitude: Degrees(middle.longitude.value + east / metresEast))
    }
}
