/// Makes the safe fixes that findings bring, round by round: what a fix uncovers is fixed in the next one.
///
/// Every round is a proposal that the caller reads as if it were the content, and is kept only if it is sound: the findings are gone, and no new error
/// stands where something was changed. So a fix can never make a file worse, whatever rule it came from.
///
/// ```swift
/// var repair = Repair { _ in true }
/// while let proposal = repair.propose(for: diagnostics, source: bytes) {
///     let after = read(with: proposal.texts)
///     if repair.accept(proposal, before: diagnostics, after: after) { diagnostics = after }
/// }
/// ```
package struct Repair: Sendable {
    /// A finding with the edit that resolves it.
    package struct Fix: Sendable, Hashable {
        package let diagnostic: Diagnostic
        package let fixIt: FixIt
    }

    /// The fixes of one round and the files as they would be with them.
    package struct Proposal: Sendable {
        fileprivate let fixes: [String: [Fix]]
        fileprivate let changed: [String: EditedText]
        /// Every file that this and earlier rounds change, by path.
        package let texts: [String: [UInt8]]
    }

    /// A finding wherever it stands: places move when a file is edited.
    private struct Finding: Hashable {
        let path: String
        let id: DiagnosticID
        let message: String

        init(_ diagnostic: Diagnostic) {
            path = diagnostic.span.path
            id = diagnostic.id
            message = diagnostic.message
        }
    }

    /// Rounds at most; each reads the whole site.
    private static let maximumRounds = 60

    private let isWanted: @Sendable (String) -> Bool
    /// By path; only files that are changed.
    package private(set) var texts: [String: EditedText] = [:]
    package private(set) var madeCount = 0
    private var rounds = 0
    /// Files whose fixes are tried one by one, because together they were not sound.
    private var doubtful: Set<String> = []
    private var rejected: Set<Finding> = []

    /// - Parameter isWanted: whether a file may be changed, by its path.
    package init(isWanted: @escaping @Sendable (String) -> Bool) { self.isWanted = isWanted }

    /// The next round for the present findings, or nil if there is nothing more that is safe.
    /// - Parameter source: the original bytes of a file; nil leaves it alone.
    package mutating func propose(for diagnostics: [Diagnostic], source: (String) -> [UInt8]?) -> Proposal? {
        guard rounds < Self.maximumRounds else { return nil }
        rounds += 1
        var fixes: [String: [Fix]] = [:]
        var changed: [String: EditedText] = [:]
        for (path, findings) in Dictionary(grouping: diagnostics, by: \.span.path) where isWanted(path) {
            let chosen = choose(from: findings, of: path)
            guard !chosen.isEmpty, var text = texts[path] ?? source(path).map(EditedText.init) else { continue }
            text.apply(chosen.map { $0.fixIt.edit(in: text.original) })
            fixes[path] = chosen
            changed[path] = text
        }
        guard !fixes.isEmpty else { return nil }
        return Proposal(fixes: fixes, changed: changed, texts: texts.merging(changed) { $1 }.mapValues(\.bytes))
    }

    /// Keeps a proposal if it is sound in every file; otherwise remembers what was not, for the next round.
    package mutating func accept(_ proposal: Proposal, before: [Diagnostic], after: [Diagnostic]) -> Bool {
        let before = Dictionary(grouping: before, by: \.span.path)
        let after = Dictionary(grouping: after, by: \.span.path)
        let unsound = proposal.fixes.filter { path, fixes in
            !Self.isSound(fixes, in: proposal.changed[path]?.original ?? [], before: before[path] ?? [], after: after[path] ?? [])
        }
        for (path, fixes) in unsound {
            if fixes.count == 1 { rejected.formUnion(fixes.map { Finding($0.diagnostic) }) } else { doubtful.insert(path) }
        }
        guard unsound.isEmpty else { return false }
        texts.merge(proposal.changed) { $1 }
        madeCount += proposal.fixes.values.reduce(0) { $0 + $1.count }
        return true
    }

    /// Safe fixes of one file that do not touch each other. What a file's values say is clearer once its syntax is mended, so that comes first.
    private func choose(from findings: [Diagnostic], of path: String) -> [Fix] {
        var chosen: [Fix] = []
        let fixes = findings.filter { !rejected.contains(Finding($0)) }.compactMap(\.safeFix)
        let syntaxFixes = fixes.filter { $0.diagnostic.isSyntaxError }
        for fix in (syntaxFixes.isEmpty ? fixes : syntaxFixes).sorted(by: { $0.fixIt.span.range.precedes($1.fixIt.span.range) }) {
            guard fix.fixIt.span.path == path else { continue }
            if let last = chosen.last?.fixIt.span.range, !last.liesApart(before: fix.fixIt.span.range) { continue }
            chosen.append(fix)
        }
        return doubtful.contains(path) ? Array(chosen.prefix(1)) : chosen
    }

    private static func isSound(_ fixes: [Fix], in original: [UInt8], before: [Diagnostic], after: [Diagnostic]) -> Bool {
        for (finding, same) in Dictionary(grouping: fixes, by: { Finding($0.diagnostic) }) {
            let count = before.count { Finding($0) == finding }
            guard after.count(where: { Finding($0) == finding }) <= count - same.count else { return false }
        }
        let opensFrontMatter = fixes.contains { $0.diagnostic.id == .missingFrontMatter || $0.diagnostic.id == .unclosedFrontMatter }
        guard opensFrontMatter || after.count(where: \.isSyntaxError) <= before.count(where: \.isSyntaxError) else { return false }
        var growth = 0
        for fix in fixes {
            let start = fix.fixIt.span.range.lowerBound + growth
            let count = fix.fixIt.edit(in: original).replacement.count
            // What the next round can mend does no harm: a list is made of a value, and then the value is spelt right.
            guard !after.contains(where: { $0.severity == .error && $0.safeFix == nil && start..<start + count ~= $0.span.range.lowerBound }) else { return false }
            growth += count - fix.fixIt.span.range.count
        }
        return true
    }
}

extension Diagnostic {
    /// The first fix, if it is safe.
    package var safeFix: Repair.Fix? {
        guard let first = fixIts.first, first.applicability == .safe else { return nil }
        return Repair.Fix(diagnostic: self, fixIt: first)
    }

    /// Whether the file's tree is in doubt.
    fileprivate var isSyntaxError: Bool {
        guard severity == .error else { return false }
        switch id {
        case .missingFrontMatter, .unclosedFrontMatter, .tabIndentation, .badIndentation, .duplicateKey, .missingColon, .missingSpaceAfterColon, .anchorsUnsupported,
            .aliasesUnsupported, .tagsUnsupported, .complexKeysUnsupported, .mergeKeysUnsupported, .directivesUnsupported, .severalDocuments, .multilinePlainScalar,
            .multilineQuotedScalar, .multilineFlowCollection, .unclosedQuote, .unclosedBracket, .unexpectedCharacter, .unquotedSpecial, .invalidEscape,
            .invalidBlockHeader, .controlCharacter, .nestingTooDeep, .textAfterValue, .invalidUTF8:
            return true
        default: return false
        }
    }
}

extension FixIt {
    /// As bytes, with the line breaks that the file has.
    fileprivate func edit(in original: [UInt8]) -> EditedText.Edit {
        var bytes = Array(replacement.utf8)
        if bytes.contains(0x0A), let first = original.firstIndex(of: 0x0A), first > 0, original[first - 1] == 0x0D {
            bytes = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
        }
        return EditedText.Edit(range: span.range, replacement: bytes)
    }
}

extension Range<Int> {
    fileprivate func precedes(_ other: Range<Int>) -> Bool { (lowerBound, upperBound) < (other.lowerBound, other.upperBound) }

    /// Two insertions at one place have no order, so they do not lie apart.
    fileprivate func liesApart(before other: Range<Int>) -> Bool {
        upperBound < other.lowerBound || (upperBound == other.lowerBound && !isEmpty && !other.isEmpty)
    }
}
