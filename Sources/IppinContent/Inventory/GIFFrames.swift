/// Walks the blocks of a GIF (GIF89a, section 12).
enum GIFFrames {
    static func areSeveral(in bytes: [UInt8]) -> Bool {
        func tableSize(_ flags: UInt8) -> Int { flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 0x07) + 1) }
        func behindSubBlocks(_ start: Int) -> Int {
            var offset = start
            while offset < bytes.count, bytes[offset] != 0 { offset += 1 + Int(bytes[offset]) }
            return offset + 1
        }
        guard bytes.count >= 13 else { return false }
        var offset = 13 + tableSize(bytes[10])
        var frames = 0
        while offset + 10 <= bytes.count, frames < 2 {
            switch bytes[offset] {
            case 0x21: offset = behindSubBlocks(offset + 2)
            case 0x2C:
                frames += 1
                offset = behindSubBlocks(offset + 11 + tableSize(bytes[offset + 9]))
            default: return false
            }
        }
        return frames > 1
    }
}
