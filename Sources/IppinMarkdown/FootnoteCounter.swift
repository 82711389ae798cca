import IppinModel

/// Numbers footnotes and their marks, and adds the ways back once all marks are known.
struct FootnoteCounter {
    /// Marks of each footnote so far.
    private var marks: [Int: UInt16] = [:]
    private var opened: UInt16 = 0
    /// Where each footnote's text ends in the events, in order.
    private var ends: [(number: UInt16, position: Int)] = []

    var isOpen: Bool { opened > 0 }
    var count: Int { Int(opened) }

    /// The next mark of a footnote, nil if its number cannot be.
    mutating func mark(_ number: Int) -> ProseEvent? {
        guard let value = UInt16(exactly: number), value > 0 else { return nil }
        let occurrence = marks[number, default: 0] &+ 1
        marks[number] = occurrence
        return .footnoteReference(number: value, occurrence: occurrence)
    }

    /// The number of the footnote whose text comes next: the library gives them in order.
    mutating func open() -> UInt16? {
        guard opened < .max else { return nil }
        opened += 1
        return opened
    }

    /// The ways back go to the end of the last paragraph, or after whatever else ends the footnote.
    mutating func noteEnd(of events: borrowing Pile<ProseEvent>) {
        let endsInParagraph = events.last == .close(.paragraph)
        ends.append((opened, endsInParagraph ? events.count - 1 : events.count))
    }

    func addingReturns(to events: [ProseEvent]) -> [ProseEvent] {
        guard !ends.isEmpty else { return events }
        var result: [ProseEvent] = []
        result.reserveCapacity(events.count + ends.count)
        var copied = 0
        for (number, position) in ends {
            result += events[copied..<position]
            copied = position
            let count = marks[Int(number), default: 0]
            if count > 0 { for occurrence in 1...count { result.append(.footnoteReturn(number: number, occurrence: occurrence)) } }
        }
        return result + events[copied...]
    }
}
