/// A piece of the globe with straight borders: where somebody stays within, or may not go.
public struct Area: Sendable, Hashable {
    private let corners: [Point]

    /// On which side of the border something is.
    public enum Side: Sendable, Hashable {
        case inside, outside
        /// The circle in which it is reaches over the border, or nobody knows how large it is.
        case unsure
    }

    /// Corners as `longitude,latitude;longitude,latitude;…`; nil for fewer than three, or one that is off the globe.
    public init?(_ text: String, in system: CoordinateSystem) {
        let corners = text.split(whereSeparator: { $0 == ";" || $0 == "\n" }).map { corner -> Point? in
            let numbers = corner.split(separator: ",", omittingEmptySubsequences: false).map {
                Double($0.filter { $0 != " " })
            }
            guard numbers.count == 2, let longitude = numbers[0], let latitude = numbers[1] else { return nil }
            return Point(latitude: latitude, longitude: longitude)
        }
        guard corners.count >= 3, !corners.contains(nil) else { return nil }
        self.corners = corners.compactMap { $0 }.map { system.wgs84($0) }
    }

    /// The side on which the whole circle lies.
    public func side(of point: Point, accuracy: Int?) -> Side {
        guard let accuracy else { return .unsure }
        let plane = Plane(about: point)
        let places = corners.map { plane.place($0) }
        var (isInside, nearest) = (false, Double.infinity)
        for (one, other) in zip(places, places.dropFirst() + places.prefix(1)) {
            nearest = min(nearest, Area.distance(one, other))
            // A ray to the east crosses the border once more.
            let share = -one.north / (other.north - one.north)
            if (one.north > 0) != (other.north > 0), one.east + (other.east - one.east) * share > 0 {
                isInside.toggle()
            }
        }
        return nearest <= Double(accuracy) ? .unsure : isInside ? .inside : .outside
    }

    /// Metres from the middle of the map to a straight line between two places.
    private static func distance(
        _ one: (east: Double, north: Double), _ other: (east: Double, north: Double)
    ) -> Double {
        let (east, north) = (other.east - one.east, other.north - one.north)
        let length = east * east + north * north
        let share = length == 0 ? 0 : min(max(-(one.east * east + one.north * north) / length, 0), 1)
        let (x, y) = (one.east + east * share, one.north + north * share)
        return (x * x + y * y).squareRoot()
    }
}
