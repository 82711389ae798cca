import IppinBuild
import IppinModel
import TestSupport
import Testing

struct ManifestTests {
    private let entry = Manifest.Entry(fingerprint: Fingerprint(high: 1, low: 2), size: 3, modified: 4)

    @Test func roundTrips() {
        var random = SeededRandom(seed: 6)
        for isComplete in [true, false] {
            var entries = ["ja/products/瓶 の/index.html": entry, "a": entry, ".well-known/x": entry, "a b  c": entry]
            for _ in 0..<50 {
                entries["f/\(random.next())"] = .init(
                    fingerprint: Fingerprint(high: random.next(), low: random.next()), size: Int64(random.below(1 << 40)), modified: Int64(random.next() >> 1))
            }
            let manifest = Manifest(files: entries.sorted { $0.key < $1.key }.map { .init(path: $0.key, entry: $0.value) }, isComplete: isComplete)
            #expect(Manifest(manifest.bytes) == manifest)
        }
        #expect(Manifest(Manifest.empty.bytes) == .empty)
    }

    @Test func ofAPathThatIsThereTwiceTheFirstEntryCounts() {
        let other = Manifest.Entry(fingerprint: entry.fingerprint, size: 9, modified: 9)
        #expect(Manifest(files: [.init(path: "a", entry: entry), .init(path: "a", entry: other)], isComplete: true).entriesByPath() == ["a": entry])
    }

    @Test func hasOneForm() {
        let text = String(decoding: Manifest(files: [.init(path: "a/é", entry: entry), .init(path: "b", entry: entry)], isComplete: true).bytes, as: UTF8.self)
        #expect(text == "ippin-manifest 1 complete\n00000000000000010000000000000002 3 4 a/é\n00000000000000010000000000000002 3 4 b\n")
    }

    @Test(arguments: ["/etc/passwd", "../x", "a/../../x", "..", ".", "a/./b", "a//b", "a/", "./a", ""])
    func refusesPathsThatLeadOut(path: String) { #expect(Manifest(Manifest(files: [.init(path: path, entry: entry)], isComplete: true).bytes) == nil) }

    @Test(arguments: [
        "", "\n", "ippin-manifest 2 complete\n", "ippin-manifest 1 complete\nx", "ippin-manifest 1 complete\n00 3 4 a", "ippin-manifest 1 complete\n00000000000000010000000000000002 -3 4 a",
        "ippin-manifest 1 complete\n00000000000000010000000000000002 3 99999999999999999999 a", "ippin-manifest 1 complete\n+0000000000000010000000000000002 3 4 a",
        "ippin-manifest 1 complete\n00000000000000010000000000000002 3 4", "{}",
    ])
    func refusesWhatIsNoManifest(text: String) { #expect(Manifest(Array(text.utf8)) == nil) }

    @Test func anUnknownStateProvesNothing() {
        #expect(Manifest(Array("ippin-manifest 1 perhaps\n".utf8))?.isComplete == false)
    }

    @Test func arbitraryBytesAreNoCrash() {
        var random = SeededRandom(seed: 2)
        let good = Manifest(files: [.init(path: "a", entry: entry), .init(path: "b/c", entry: entry)], isComplete: true).bytes
        for _ in 0..<2000 {
            var bytes = good
            for _ in 0...random.below(4) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
            _ = Manifest(Array(bytes.prefix(random.below(bytes.count + 1))))
        }
    }
}
