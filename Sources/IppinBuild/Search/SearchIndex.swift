internal import IppinModel

/// The search index of one edition, as the files that `search.js` reads.
struct SearchIndex: Sendable {
    let blocks: [[UInt8]]
    let spellings: [[UInt8]]
    /// The first term of each file that has any.
    let firstTerms: [String]
    let firstSpellings: [String]
    let starts: SearchStarts
    /// Of all that is in the files: what a browser kept of another version does not go with these.
    let version: String

    init(_ postings: SearchPostings, layout: SearchLayout) {
        let encoder = SearchEncoder(postings: postings)
        let blocks = encoder.blocks(layout.blocks)
        let spellings = encoder.spellings(layout.spellings)
        self.blocks = blocks.files
        self.spellings = spellings.files
        starts = SearchStarts(postings)
        firstTerms = blocks.firstTerms.map { String(decoding: $0, as: UTF8.self) }
        firstSpellings = spellings.firstTerms.map { String(decoding: $0, as: UTF8.self) }
        var prints: [UInt8] = []
        for file in blocks.files + spellings.files { Fingerprint(of: file).appendHex(to: &prints) }
        version = Fingerprint(of: prints).shortHex
    }
}

/// How many files the index of an edition has. Known from the plan on, before any text is looked at.
struct SearchLayout: Sendable {
    /// Documents in a file of what is shown of them.
    static let documentsPerFile = 32
    /// Bytes of stories for each block. It makes blocks of 8 to 16 KB; see docs/search.md.
    private static let textPerBlock = 160 << 10
    private static let blocksPerSpellings = 16

    let documents: Int
    let blocks: Int

    var documentFiles: Int { (documents + Self.documentsPerFile - 1) / Self.documentsPerFile }
    var spellings: Int { (blocks + Self.blocksPerSpellings - 1) / Self.blocksPerSpellings }

    init(documents: Int, textBytes: Int) {
        self.documents = documents
        blocks = min(max(1, textBytes / Self.textPerBlock), 1000)
    }
}
