import Foundation

/// The protocol of the OsmAnd application, which most tracking applications speak: names and values in an address or a
/// form, or (Traccar's own application from its version 9) a body of JSON.
public enum OsmAnd {
    /// Metres in a second of one knot, in which the form gives speeds.
    private static let knot = 1_852.0 / 3_600

    /// A position from names and values; nil for what is none.
    public static func fix(from items: [(name: String, value: String)]) -> Fix? {
        var raw = RawFix()
        for (name, value) in items where !value.isEmpty {
            guard take(name, value, into: &raw) else { return nil }
        }
        return raw.fix
    }

    /// - Returns: whether the value is one that the name can have. Names of other things are passed over.
    private static func take(_ name: String, _ value: String, into raw: inout RawFix) -> Bool {
        switch name {
        case "id", "deviceid": raw.device = value
        case "timestamp": raw.time = value
        case "lat": return set(&raw.latitude, value)
        case "lon": return set(&raw.longitude, value)
        case "location":
            let parts = value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            return parts.count == 2 && set(&raw.latitude, parts[0]) && set(&raw.longitude, parts[1])
        case "accuracy", "hacc": return set(&raw.accuracy, value)
        case "batt": return set(&raw.battery, value)
        case "speed": return set(&raw.speed, value, times: knot)
        case "bearing", "heading": return set(&raw.bearing, value)
        case "hdop": raw.hasDilution = true
        case "source": raw.source = value
        case "coordinates": raw.coordinates = value
        case "mock": raw.isSimulated = ["true", "1"].contains(value)
        default: break
        }
        return true
    }

    private static func set(_ place: inout Double?, _ text: String, times factor: Double = 1) -> Bool {
        guard let number = Double(text) else { return false }
        place = number * factor
        return true
    }

    /// A position from a body of JSON; nil for what is none.
    public static func fix(fromJson bytes: [UInt8]) -> Fix? {
        (try? JSONDecoder().decode(OsmAndBody.self, from: Data(bytes)))?.raw.fix
    }
}

/// What programs send that pass on the positions of many devices: a list of objects with the names of the form, speeds
/// in metres a second.
public enum PositionList {
    /// The positions, in their order; nil where one of them is none, or there are none or more than so many.
    public static func fixes(fromJson bytes: [UInt8], most: Int) -> [Fix]? {
        guard let bodies = try? JSONDecoder().decode([PositionBody].self, from: Data(bytes)),
            (1...most).contains(bodies.count)
        else { return nil }
        let fixes = bodies.compactMap { $0.raw.fix }
        return fixes.count == bodies.count ? fixes : nil
    }
}

/// A time as text or as a number.
private struct WrittenTime: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int64.self) {
            text = String(number)
        } else {
            text = try container.decode(String.self)
        }
    }
}

/// `{"location": {"timestamp", "coords": {…}, "battery": {…}}, "device_id"}`
private struct OsmAndBody: Decodable {
    let device: String
    let location: Place

    enum CodingKeys: String, CodingKey {
        case device = "device_id"
        case location
    }

    struct Place: Decodable {
        let timestamp: WrittenTime?
        let coords: Coordinates
        let battery: Battery?
        let mock: Bool?
    }

    struct Coordinates: Decodable {
        let latitude: Double
        let longitude: Double
        let accuracy: Double?
        let speed: Double?
        let heading: Double?
    }

    /// From 0 to 1.
    struct Battery: Decodable {
        let level: Double?
    }

    var raw: RawFix {
        var raw = RawFix()
        (raw.device, raw.time) = (device, location.timestamp?.text)
        (raw.latitude, raw.longitude) = (location.coords.latitude, location.coords.longitude)
        (raw.accuracy, raw.speed, raw.bearing) = (
            location.coords.accuracy, location.coords.speed, location.coords.heading
        )
        raw.battery = location.battery?.level.map { $0 * 100 }
        raw.isSimulated = location.mock ?? false
        return raw
    }
}

/// `{"id", "timestamp", "lat", "lon", "accuracy", "batt", …}`
private struct PositionBody: Decodable {
    let id: String
    let timestamp: WrittenTime?
    let lat: Double
    let lon: Double
    let coordinates: String?
    let accuracy: Double?
    let source: String?
    let batt: Double?
    let speed: Double?
    let bearing: Double?
    let mock: Bool?

    var raw: RawFix {
        var raw = RawFix()
        (raw.device, raw.time, raw.coordinates, raw.source) = (id, timestamp?.text, coordinates, source)
        (raw.latitude, raw.longitude, raw.accuracy) = (lat, lon, accuracy)
        (raw.battery, raw.speed, raw.bearing, raw.isSimulated) = (batt, speed, bearing, mock ?? false)
        return raw
    }
}
