import Location
import Testing

@Suite struct CoordinateTests {
    /// Pairs that the makers of other converters publish: WGS-84 and GCJ-02 of the same place.
    static let known: [(wgs84: (Double, Double), gcj02: (Double, Double))] = [
        ((31.1774276, 121.5272106), (31.17530398364597, 121.531541859215)),
        ((22.543847, 113.912316), (22.540796131694766, 113.9171764808363)),
        ((39.911954, 116.377817), (39.91334545536069, 116.38404722455657)),
    ]

    @Test(arguments: known) func aPlaceIsShiftedAsChineseMapsShiftIt(
        pair: (wgs84: (Double, Double), gcj02: (Double, Double))
    ) throws {
        let earth = try #require(Point(latitude: pair.wgs84.0, longitude: pair.wgs84.1))
        let map = try #require(Point(latitude: pair.gcj02.0, longitude: pair.gcj02.1))
        #expect(CoordinateSystem.gcj02.showing(earth).metres(to: map) < 0.05)
        #expect(CoordinateSystem.gcj02.wgs84(map).metres(to: earth) < 0.05)
        #expect(CoordinateSystem.wgs84.wgs84(map) == map)
    }

    @Test func thereAndBackIsWhereItWas() throws {
        for step in 0..<400 {
            let (north, east) = (Double(step % 20), Double(step / 20))
            let point = try #require(Point(latitude: 18.3 + north * 1.7, longitude: 75.1 + east * 2.9))
            let back = CoordinateSystem.gcj02.wgs84(CoordinateSystem.gcj02.showing(point))
            #expect(back.metres(to: point) < 0.05, "\(point)")
            #expect((50...1_500).contains(CoordinateSystem.gcj02.showing(point).metres(to: point)), "\(point)")
        }
    }

    @Test func outsideChinaNothingIsShifted() throws {
        let point = try #require(Point(latitude: 48.8584, longitude: 2.2945))
        #expect(CoordinateSystem.gcj02.showing(point) == point)
        #expect(CoordinateSystem.gcj02.wgs84(point) == point)
    }

    @Test func whatLiesOffTheGlobeIsNoPoint() {
        for (latitude, longitude) in [(90.1, 0.0), (0, 180.5), (.nan, 1), (1, .infinity), (0, 0)] {
            #expect(Point(latitude: latitude, longitude: longitude) == nil)
        }
    }

    @Test func aDegreeOfLatitudeIsAHundredAndElevenKilometres() throws {
        let south = try #require(Point(latitude: 31, longitude: 119.9))
        let north = try #require(Point(latitude: 32, longitude: 119.9))
        #expect(abs(south.metres(to: north) - 111_195) < 10)
        let plane = Plane(about: south)
        let place = plane.place(plane.point(east: 250, north: -80))
        #expect(abs(place.east - 250) < 0.02 && abs(place.north + 80) < 0.02)
    }
}
