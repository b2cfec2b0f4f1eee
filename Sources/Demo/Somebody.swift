import Bureau
import Declarations

/// An invented person. The identity number's area is one that no person has, and the telephone's form no subscriber's.
struct Somebody {
    let name: String
    let sex: Sex
    let born: Day
    let identityNumber: String
    let phone: String

    /// Somebody of an age in years, on a day.
    init(aged years: ClosedRange<Int>, on day: Day, _ sex: Sex?, _ chance: inout Chance) {
        let sex = sex ?? (chance.happens(50) ? .male : .female)
        self.sex = sex
        born = day - chance.within(years.lowerBound * 365 + 30...years.upperBound * 365 + 200)
        name = Somebody.name(sex, born: born, &chance)
        identityNumber = Somebody.identityNumber(sex, born: born, &chance)
        phone = Somebody.phone(&chance)
    }

    func age(on day: Day) -> Int { (day - born) / 365 }

    /// The person's own file (一人一档).
    func file(address: String, tags: [PersonTag] = []) -> Person {
        var person = Person()
        person.name = name
        person.identityNumber = identityNumber
        person.sex = sex
        person.bornOn = born.description
        person.phone = phone
        person.address = address
        person.tags = Several(tags)
        return person
    }

    private static func name(_ sex: Sex, born: Day, _ chance: inout Chance) -> String {
        let isOlder = born.year < 1975
        let fashion =
            sex == .male
            ? (isOlder ? NamesWords.olderMen : NamesWords.youngerMen)
            : (isOlder ? NamesWords.olderWomen : NamesWords.youngerWomen)
        let surname = chance.one(of: NamesWords.surnames)
        guard chance.happens(86) else { return surname + String(chance.one(of: fashion.alone)) }
        return surname + String(chance.one(of: fashion.first)) + String(chance.one(of: fashion.second))
    }

    /// Eighteen characters: area, birth date, order (odd for men), check character (ISO 7064 MOD 11-2).
    private static func identityNumber(_ sex: Sex, born: Day, _ chance: inout Chance) -> String {
        let order = chance.below(500) * 2 + (sex == .male ? 1 : 0)
        let (year, month, day) = born.parts
        let digits =
            Digits.padded(990_000 + chance.below(10_000), to: 6) + Digits.padded(year, to: 4)
            + Digits.padded(month, to: 2) + Digits.padded(day, to: 2) + Digits.padded(order, to: 3)
        return digits + checkCharacter(of: digits)
    }

    private static func checkCharacter(of digits: String) -> String {
        let sum = digits.utf8.reduce(0) { ($0 + Int($1 - UInt8(ascii: "0"))) * 2 % 11 }
        let check = (12 - sum) % 11
        return check == 10 ? "X" : String(check)
    }

    static func phone(_ chance: inout Chance) -> String {
        "0519-0" + Digits.padded(chance.below(10_000_000), to: 7)
    }
}
