/// Which way up a picture is, by its Exif data.
enum ExifOrientation {
    /// The value in the first image directory, 1 to 8; 1 where there is none.
    /// - Parameters start, end: of the data in the file, with or without the name `Exif` before it.
    static func value(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        guard start >= 0, end <= bytes.count, end - start > 14 else { return 1 }
        let tiff = bytes[start..<start + 6].elementsEqual("Exif\0\0".utf8) ? start + 6 : start
        let isLittle = bytes[tiff] == UInt8(ascii: "I")
        func number(_ offset: Int, _ count: Int) -> Int {
            guard offset >= start, offset + count <= end else { return 0 }
            return isLittle ? bytes.littleEndian(offset, count) : bytes.bigEndian(offset, count)
        }
        let directory = tiff + number(tiff + 4, 4)
        for entry in 0..<min(number(directory, 2), 64) {
            let offset = directory + 2 + entry * 12
            guard number(offset, 2) == 0x0112 else { continue }
            let value = number(offset + 8, 2)
            return 1...8 ~= value ? value : 1
        }
        return 1
    }
}
