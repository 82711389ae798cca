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
