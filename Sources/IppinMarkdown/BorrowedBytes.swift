import CMarkParsing

/// Bytes that belong to somebody else, mostly the C library: valid only during the call that hands them over.
typealias BorrowedBytes = UnsafeBufferPointer<UInt8>

extension BorrowedBytes {
    /// Where a byte stands first in a range of these; found many bytes at a time.
    func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        guard let base = UnsafeRawPointer(baseAddress), let found = memchr(base + range.lowerBound, Int32(byte), range.count) else { return nil }
        return UnsafeRawPointer(found) - base
    }

    /// Whether some bytes stand at an index; there must be as many from there on.
    func holds(_ bytes: BorrowedBytes, at index: Int) -> Bool {
        guard let base = baseAddress, let wanted = bytes.baseAddress else { return bytes.isEmpty }
        return memcmp(base + index, wanted, bytes.count) == 0
    }

    /// Where the next byte from an index on stands that is a sign; the end if there is none. Eight are looked at at a time: who walks through a story by its signs
    /// passes nearly all of it here.
    /// - Parameter signs: sets a bit in the lowest byte of eight that is a sign; those above it may be wrong. A zero is none.
    @inline(__always) func firstSign(from start: Int, _ signs: (UInt64) -> UInt64) -> Int {
        guard let base = UnsafeRawPointer(baseAddress) else { return count }
        var index = start
        while index + 8 <= count {
            let found = signs(UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        guard count >= 8, index < count else {
            while index < count, signs(UInt64(self[index])) == 0 { index += 1 }
            return index
        }
        // The last eight, less those that were looked at.
        let last = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)) &>> UInt64(8 * (index + 8 - count))
        let found = signs(last)
        return found == 0 ? count : index + found.trailingZeroBitCount / 8
    }

    /// Counted in one look at all bytes.
    var signs: StorySigns {
        let signs = ippin_count_signs(baseAddress, count)
        return StorySigns(
            bars: signs.bars, brackets: signs.brackets, openSigns: signs.open_signs, addresses: signs.addresses, hasDefinitions: signs.has_definitions,
            hasReturns: signs.has_returns, hasTildes: signs.has_tildes, hasCarets: signs.has_carets, hasAmpersands: signs.has_ampersands, isASCII: signs.is_ascii)
    }
}

/// The signs of a story that matter to its limits or to how it has to be read.
struct StorySigns {
    /// `|`
    let bars: Int
    /// `[`: as many as there can be links and pictures.
    let brackets: Int
    /// `<`
    let openSigns: Int
    /// `@`, `ww` and `:/`: at least one for each address.
    let addresses: Int
    /// `]:`
    let hasDefinitions: Bool
    let hasReturns: Bool
    let hasTildes: Bool
    let hasCarets: Bool
    /// Whether a character may be written by its name or number.
    let hasAmpersands: Bool
    let isASCII: Bool
}
