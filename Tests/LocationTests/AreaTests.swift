import Location
import Testing

@Suite struct AreaTests {
    /// A square of about 950 by 1,110 metres.
    private let square = "119.90,31.77;119.91,31.77;119.91,31.78;119.90,31.78"

    private func side(_ longitude: Double, _ latitude: Double, accuracy: Int?) throws -> Area.Side {
        let area = try #require(Area(square, in: .wgs84))
        return area.side(of: try #require(Point(latitude: latitude, longitude: longitude)), accuracy: accuracy)
    }

    @Test func onlyAWholeCircleIsOnOneSide() throws {
        #expect(try side(119.905, 31.775, accuracy: 20) == .inside)
        // The border is some 470 metres away.
        #expect(try side(119.905, 31.775, accuracy: 600) == .unsure)
        #expect(try side(119.92, 31.775, accuracy: 20) == .outside)
        #expect(try side(119.92, 31.775, accuracy: 940) == .outside)
        #expect(try side(119.92, 31.775, accuracy: 960) == .unsure)
        #expect(try side(119.905, 31.775, accuracy: nil) == .unsure)
    }

    @Test func aCornerIsAsNearAsItIs() throws {
        // 0.001 degrees beyond a corner in both directions: 146 metres.
        #expect(try side(119.911, 31.781, accuracy: 140) == .outside)
        #expect(try side(119.911, 31.781, accuracy: 150) == .unsure)
    }

    @Test func whatIsInTheBayOfAnAreaIsOutside() throws {
        let horseshoe = "0,0;3,0;3,3;2,3;2,1;1,1;1,3;0,3"
        let area = try #require(Area(horseshoe.replacing("0,0", with: "0.001,0.001"), in: .wgs84))
        #expect(area.side(of: try #require(Point(latitude: 2, longitude: 1.5)), accuracy: 50) == .outside)
        #expect(area.side(of: try #require(Point(latitude: 2, longitude: 0.5)), accuracy: 50) == .inside)
        #expect(area.side(of: try #require(Point(latitude: 0.5, longitude: 1.5)), accuracy: 50) == .inside)
    }

    @Test(arguments: ["", "1,2;3,4", "1,2;3,4;x,5", "1,2;3,4;200,5", "1,2;3,4;5", "1;2;3"])
    func whatHasNoThreeCornersIsNoArea(text: String) {
        #expect(Area(text, in: .wgs84) == nil)
    }

    @Test func cornersOfAChineseMapAreShiftedToTheEarth() throws {
        let area = try #require(Area(square, in: .gcj02))
        let corner = try #require(Point(latitude: 31.77, longitude: 119.90))
        // The shift is some hundred metres here: what lay on the border no longer does.
        #expect(area.side(of: CoordinateSystem.gcj02.wgs84(corner), accuracy: 1) == .unsure)
        #expect(area.side(of: corner, accuracy: 1) != .unsure)
    }
}
