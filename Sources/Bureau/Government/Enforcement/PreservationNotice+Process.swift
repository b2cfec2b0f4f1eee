public import Declarations

/// Where things kept as evidence stand.
public enum PreservationStage: String, CodeList {
    case issued, disposed

    public var label: Label {
        switch self {
        case .issued: Label("登记保存中", "Kept")
        case .disposed: Label("已处理", "Disposed of")
        }
    }
}

/// What is kept as evidence is disposed of in time.
extension PreservationNotice: Staged {
    public static let initial = PreservationStage.issued
    public static let ends: [PreservationStage] = [.disposed]

    public static let steps: [Step<PreservationNotice>] = [
        Step(
            "dispose", Label("作出处理", "Dispose"), from: .issued, to: .disposed, by: .clerk, .unitHead,
            asks: [\.disposedOn, \.disposal])
    ]

    public static func faults(in notice: PreservationNotice, standing state: String) -> [Fault] {
        let isDisposed = state == PreservationStage.disposed.rawValue
        guard isDisposed != (notice.disposedOn != nil) else { return [] }
        return isDisposed
            ? [missing(\.disposedOn, Label("已处理", "when the things were disposed of"))]
            : [needless(\.disposedOn, Label("尚未处理", "while the things are kept"))]
    }

    public static func faults(in notice: PreservationNotice, at moment: Moment) -> [Fault] {
        guard (notice.disposal == nil) != (notice.disposedOn == nil) else { return [] }
        let why = Label("处理日期和方式须同时填写", "a disposal and its day go together")
        return [notice.disposal == nil ? missing(\.disposal, why) : missing(\.disposedOn, why)]
    }
}
