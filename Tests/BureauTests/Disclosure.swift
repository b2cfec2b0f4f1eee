import Bureau
import Declarations
import Law

extension DisclosureRequest {
    /// A sound request; its answer's due day is its clock's to say.
    static func sound(_ received: Day = "2019-05-20") -> DisclosureRequest {
        var request = DisclosureRequest()
        request.receivedOn = received
        request.subject = "区政府2018年行政诉讼败诉统计"
        request.applicant = "张三"
        request.content = "申请公开统计表"
        return request
    }
}

extension PackFile {
    /// A notice that makes a working day of June 2019 a day off.
    static let dayOff = PackFile(
        name: "local.yaml",
        text: """
            owner: 测试
            notices:
              - year: 2019
                changes: true
                number: 测试〔2019〕1号
                issued: 2019-06-01
                holidays:
                  - {name: 高考日, off: 2019-06-17}
            """)
}
