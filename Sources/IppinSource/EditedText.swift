/// A text and what has been changed in it, so that every byte that no edit named is known to be the original's.
///
///     var text = EditedText(bytes)
///     text.apply([.init(range: 10..<18, replacement: Array("at-bashy".utf8))])
package struct EditedText: Sendable {
    /// A part of a text and what stands there instead.
    package struct Edit: Sendable, Hashable {
        package let range: Range<Int>
        package let replacement: [UInt8]

        package init(range: Range<Int>, replacement: [UInt8]) {
            self.range = range
            self.replacement = replacement
        }
    }

    private enum Piece {
        case kept(Range<Int>)
        case added([UInt8])

        var count: Int {
            switch self {
            case .kept(let range): range.count
            case .added(let bytes): bytes.count
            }
        }

        func part(_ range: Range<Int>) -> Piece {
            switch self {
            case .kept(let whole): .kept(whole.lowerBound + range.lowerBound..<whole.lowerBound + range.upperBound)
            case .added(let bytes): .added(Array(bytes[range]))
            }
        }
    }

    package let original: [UInt8]
    private var pieces: [Piece]

    package init(_ original: [UInt8]) {
        self.original = original
        pieces = [.kept(0..<original.count)]
    }

    package var bytes: [UInt8] {
        pieces.reduce(into: []) { bytes, piece in
            switch piece {
            case .kept(let range): bytes += original[range]
            case .added(let added): bytes += added
            }
        }
    }

    package var isChanged: Bool { !edits.isEmpty }

    /// Makes edits that are given in terms of the present bytes. Edits that lie outside them or overlap one before them are left out.
    package mutating func apply(_ edits: [Edit]) {
        let end = pieces.reduce(0) { $0 + $1.count }
        var result: [Piece] = []
        var position = 0
        var rest = pieces[...]
        var taken = 0
        /// Takes the next bytes of the pieces.
        func advance(to target: Int, _ keep: (Piece) -> Void) {
            while position < target, let piece = rest.first {
                let count = min(target - position, piece.count - taken)
                keep(piece.part(taken..<taken + count))
                position += count
                taken += count
                if taken == piece.count { (rest, taken) = (rest.dropFirst(), 0) }
            }
        }
        for edit in edits.sorted(by: { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }) {
            guard edit.range.lowerBound >= position, edit.range.upperBound <= end else { continue }
            advance(to: edit.range.lowerBound) { result.append($0) }
            result.append(.added(edit.replacement))
            advance(to: edit.range.upperBound) { _ in }
        }
        advance(to: end) { result.append($0) }
        pieces = result
    }

    /// All that was changed, in terms of the original and in its order; edits that touch are one.
    package var edits: [Edit] {
        var edits: [Edit] = []
        var position = 0
        var added: [UInt8] = []
        func close(at start: Int) {
            let old = position..<start
            if !original[old].elementsEqual(added) { edits.append(Edit(range: old, replacement: added)) }
            added = []
        }
        for piece in pieces {
            switch piece {
            case .added(let bytes): added += bytes
            case .kept(let range):
                guard !range.isEmpty else { continue }
                if position < range.lowerBound || !added.isEmpty { close(at: range.lowerBound) }
                position = range.upperBound
            }
        }
        if position < original.count || !added.isEmpty { close(at: original.count) }
        return edits
    }
}
