import Bureau
import Declarations
import Ledger
import Location

/// The last two days of a watch that is worn under an order in force: home, the market, work and back.
struct SupervisionTrack {
    /// The demonstration's own day.
    static let last: Day = "2019-07-01"
    private static let home = Point(latitude: Degrees(31.7785), longitude: Degrees(119.9148))
    /// Metres east and north of home, by the hour at which somebody is there.
    private static let stations: [(hour: Double, east: Double, north: Double)] = [
        (0, 0, 0), (7.5, 0, 0), (8.25, 620, 410), (9, 1_480, 900), (11.5, 1_510, 930), (12.25, 820, 1_240),
        (13, 1_470, 890), (17, 1_500, 905), (18, 540, 200), (19, 0, 0), (24, 0, 0),
    ]

    private var chance: Chance

    init(seed: UInt64) {
        chance = Chance(seed: seed, for: "track")
    }

    /// Writes what the watch sent, hour by hour. One position comes three quarters of an hour late; the worst are from
    /// a cell.
    mutating func write(order: Ref<MonitoringOrder>, device: Ref<TrackingDevice>, to script: inout Script) {
        let days = [(SupervisionTrack.last - 1, 14..<40), (SupervisionTrack.last, 14..<18)]
        for (day, halves) in days {
            for half in halves {
                let position = position(at: Moment(day) + half * 1_800 + chance.below(90), half)
                script.run(
                    "position", at: position.arrivedAt, by: Script.Hand(unit: 0, account: "system")
                ) { transaction, places in
                    var row = position
                    row.order = Ref(places(Int(order.id), MonitoringOrder.table))
                    row.device = Ref(places(Int(device.id), TrackingDevice.table))
                    try transaction.append([row])
                }
            }
        }
    }

    private mutating func position(at moment: Moment, _ half: Int) -> Position {
        var position = Position()
        position.measuredAt = moment
        position.arrivedAt = moment + (half == 25 ? 2_700 : 1 + chance.below(4))
        position.source = half % 11 == 7 ? .cell : .gnss
        let accuracy = position.source == .gnss ? chance.within(5...24) : chance.within(180...640)
        position.accuracy = accuracy
        position.battery = 98 - (half - 14) * 2
        let (east, north) = SupervisionTrack.place(at: Double(half) / 2)
        let reach = accuracy / 2
        let point = Plane(about: SupervisionTrack.home).point(
            east: east + Double(chance.within(-reach...reach)), north: north + Double(chance.within(-reach...reach)))
        (position.latitude, position.longitude) = (point.latitude, point.longitude)
        return position
    }

    /// On the straight line between the stations before and after.
    private static func place(at hour: Double) -> (east: Double, north: Double) {
        let after = stations.firstIndex { $0.hour > hour } ?? stations.count - 1
        let (one, other) = (stations[after - 1], stations[after])
        let share = (hour - one.hour) / (other.hour - one.hour)
        return (one.east + (other.east - one.east) * share, one.north + (other.north - one.north) * share)
    }
}
