import Declarations
import Testing

@testable import Location

@Suite struct OsmAndTests {
    private func read(_ query: String) -> Fix? {
        OsmAnd.fix(
            from: query.split(separator: "&").map { pair in
                let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
                return (name: parts[0], value: parts.count > 1 ? parts[1] : "")
            })
    }

    @Test func theFormOfTheProtocolIsRead() throws {
        let fix = try #require(
            read(
                "id=abc&timestamp=1561942800&lat=31.779&lon=119.949&accuracy=12.2&speed=10&heading=90.4&batt=87&hdop=1"
            ))
        #expect(fix.device == "abc")
        #expect(fix.measuredAt == Moment("2019-07-01", hour: 9))
        #expect(fix.point == Point(latitude: 31.779, longitude: 119.949))
        #expect(fix.accuracy == 13)
        // Ten knots are 5.14 metres a second.
        #expect(fix.speed == 51)
        #expect(fix.bearing == 90 && fix.battery == 87)
        #expect(fix.source == .gnss && fix.coordinates == .wgs84 && !fix.isSimulated)
    }

    /// The same moment, as devices write it.
    @Test(arguments: [
        "1561942800", "1561942800000", "2019-07-01T01:00:00Z", "2019-07-01T01:00:00.000Z", "2019-07-01 01:00:00",
        "2019-07-01T09:00:00+08:00", "2019-06-30T20:00:00-0500",
    ]) func aTimeIsReadHoweverItIsWritten(text: String) {
        #expect(DeviceTime.moment(text) == Moment("2019-07-01", hour: 9))
    }

    @Test(arguments: [
        "", "-5", "2019-07-01", "2019-13-01T01:00:00Z", "2019-07-01T01:00:00.Z", "2019-07-01T01:00:00+99:00", "soon",
        "99999999999999999",
    ]) func whatIsNoTimeIsNone(text: String) {
        #expect(DeviceTime.moment(text) == nil)
    }

    @Test func otherNamesOfTheSameAreRead() throws {
        let one = try #require(read("deviceid=abc&location=31.779,119.949&heading=370&hacc=0&batt="))
        #expect(one.bearing == 10 && one.accuracy == 0 && one.battery == nil && one.measuredAt == nil)
        #expect(one.source == .unknown)
        #expect(read("id=a&lat=1&lon=2&source=cell")?.source == .cell)
        #expect(read("id=a&lat=1&lon=2&bearing=-1&speed=-1")?.bearing == nil)
    }

    @Test(arguments: [
        "timestamp=1561942800&lat=31.7&lon=119.9", "id=a&lat=31.7", "id=a&lat=north&lon=119.9", "id=a&lat=91&lon=119.9",
        "id=a&lat=nan&lon=119.9", "id=a&lat=31.7&lon=119.9&timestamp=never", "id=a&lat=31.7&lon=119.9&accuracy=x",
        "id=a&lat=0&lon=0", "id=a&lat=31.7&lon=119.9&source=magic", "id=a&lat=31.7&lon=119.9&coordinates=bd09",
        "id=a&timestamp=1377177267&cell=257,02,16,2224", "id=a&lat=31.7&lon=119.9&accuracy=1e300", "id=&lat=1&lon=2",
        "id=a&location=31.7", "",
    ]) func whatIsNoPositionIsRefused(query: String) {
        #expect(read(query) == nil, "\(query)")
    }

    @Test func thePlaceOfAChineseMapIsKeptInTheCoordinatesOfTheEarth() throws {
        let fix = try #require(read("id=a&lat=31.17530398&lon=121.53154186&coordinates=gcj02"))
        #expect(fix.coordinates == .gcj02)
        let earth = try #require(Point(latitude: 31.1774276, longitude: 121.5272106))
        #expect(fix.point.metres(to: earth) < 0.1)
    }

    @Test func theBodyOfNewerApplicationsIsRead() throws {
        let json = """
            {"location": {"timestamp": "2019-07-01T01:00:00.862Z", "coords": {"latitude": 31.779, "longitude": 119.949,
            "accuracy": 3.8, "speed": 5.1, "heading": -1, "altitude": 5}, "is_moving": false, "battery": {"level": 0.79,
            "is_charging": false}, "extras": {"any": [1, null]}, "mock": true}, "device_id": "abc"}
            """
        let fix = try #require(OsmAnd.fix(fromJson: Array(json.utf8)))
        #expect(fix.device == "abc" && fix.measuredAt?.milliseconds == 1_561_942_800_862)
        #expect(fix.accuracy == 4 && fix.speed == 51 && fix.bearing == nil && fix.battery == 79 && fix.isSimulated)
        let bare = #"{"location":{"coords":{"latitude":1,"longitude":2},"battery":{"level":-1}},"device_id":"a"}"#
        #expect(OsmAnd.fix(fromJson: Array(bare.utf8))?.battery == nil)
    }

    @Test(arguments: ["", "[]", "{}", "null", #"{"location":{"coords":{"latitude":1}},"device_id":"a"}"#, "{\"loc"])
    func aBodyThatIsNoPositionIsRefused(json: String) {
        #expect(OsmAnd.fix(fromJson: Array(json.utf8)) == nil)
    }

    @Test func aListIsReadWholeOrNotAtAll() {
        let one = #"{"id":"a","timestamp":1561942800,"lat":31.7,"lon":119.9,"speed":1.5,"source":"wifi"}"#
        let other = #"{"id":"b","timestamp":"2019-07-01T01:00:00Z","lat":31.7,"lon":119.9}"#
        let both = PositionList.fixes(fromJson: Array("[\(one),\(other)]".utf8), most: 2)
        #expect(both?.map(\.device) == ["a", "b"])
        #expect(both?.first?.speed == 15 && both?.first?.source == .wifi)
        #expect(PositionList.fixes(fromJson: Array("[\(one),\(other)]".utf8), most: 1) == nil)
        #expect(PositionList.fixes(fromJson: Array("[\(one),{}]".utf8), most: 9) == nil)
        #expect(PositionList.fixes(fromJson: Array("[]".utf8), most: 9) == nil)
    }
}
