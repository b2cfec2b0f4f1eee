import Bureau
import Declarations

/// When applications came and how they went.
extension Government {
    static let applications: [(Day, Course)] = of2018 + of2019

    /// Twelve accepted from January to May 2018; every ending stands somewhere, one of the autumn came late.
    private static let of2018: [(Day, Course)] = [
        ("2018-01-10", .ends("2018-03-06", .upheld)), ("2018-01-24", .ends("2018-03-20", .applicationRejected)),
        ("2018-02-07", .ends("2018-04-03", .upheld)), ("2018-02-27", .ends("2018-04-10", .mediated)),
        ("2018-03-08", .ends("2018-05-03", .applicationRejected)), ("2018-03-19", .ends("2018-05-15", .revoked)),
        ("2018-03-26", .refused("2018-03-30")), ("2018-03-29", .ends("2018-05-24", .upheld)),
        ("2018-04-11", .ends("2018-05-18", .terminated)),
        ("2018-04-19", .ends("2018-06-14", .applicationRejected)), ("2018-05-03", .forwarded("2018-05-09")),
        ("2018-05-08", .ends("2018-07-03", .upheld)), ("2018-05-16", .ends("2018-07-12", .performanceOrdered)),
        ("2018-05-29", .ends("2018-07-24", .changed)), ("2018-06-12", .ends("2018-08-07", .upheld)),
        ("2018-06-28", .ends("2018-08-23", .applicationRejected)), ("2018-07-10", .ends("2018-09-04", .upheld)),
        ("2018-07-16", .withdrawn("2018-07-27")), ("2018-07-25", .ends("2018-09-28", .illegalityConfirmed)),
        ("2018-08-09", .ends("2018-09-29", .applicationRejected)), ("2018-08-30", .ends("2018-10-25", .upheld)),
        ("2018-09-04", .refused("2018-09-10")), ("2018-09-12", .ends("2018-10-19", .terminated)),
        ("2018-09-27", .ends("2018-11-22", .compensation)), ("2018-10-16", .ends("2018-12-11", .upheld)),
        ("2018-10-22", .forwarded("2018-10-26")), ("2018-10-30", .ends("2018-12-27", .mediated)),
        ("2018-11-13", .ends("2018-12-28", .applicationRejected)), ("2018-11-20", .ends("2019-01-17", .upheld)),
        ("2018-12-12", .ends("2019-02-01", .applicationRejected)),
    ]

    /// Fifteen accepted from January to May 2019 and one refused; ten concluded by then. On the first of July one is
    /// late, one is due, one is suspended, and the newest are still examined.
    private static let of2019: [(Day, Course)] = [
        ("2019-01-08", .ends("2019-03-06", .upheld)), ("2019-01-15", .ends("2019-03-14", .applicationRejected)),
        ("2019-01-23", .ends("2019-03-22", .upheld)), ("2019-02-13", .ends("2019-03-29", .applicationRejected)),
        ("2019-02-20", .ends("2019-04-18", .illegalityConfirmed)),
        ("2019-02-27", .ends("2019-04-25", .applicationRejected)), ("2019-03-06", .ends("2019-04-30", .upheld)),
        ("2019-03-11", .forwarded("2019-03-15")), ("2019-03-14", .ends("2019-05-10", .applicationRejected)),
        ("2019-03-20", .extended("2019-05-16", until: "2019-06-18", ends: "2019-06-14")),
        ("2019-04-02", .suspended("2019-04-25")),
        ("2019-04-02", .extended("2019-05-31", until: "2019-07-01", ends: nil)),
        ("2019-04-10", .ends("2019-06-06", .upheld)), ("2019-04-16", .refused("2019-04-22")),
        ("2019-04-18", .ends("2019-06-17", .terminated)), ("2019-04-29", .open),
        ("2019-05-13", .withdrawn("2019-05-24")), ("2019-05-20", .open), ("2019-06-05", .ends("2019-06-28", .mediated)),
        ("2019-06-12", .open), ("2019-06-13", .open),
        ("2019-06-20", .supplementing("2019-06-25")),
        ("2019-06-28", .examining),
    ]
}
