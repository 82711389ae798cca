internal import IppinModel
internal import IppinSource

/// The end of a build in words: the ledger, the pages of each edition, the files and the time.
package struct BuildSummary: Sendable {
    private let report: BuildReport

    package init(_ report: BuildReport) { self.report = report }

    /// Several lines, or one if `isBrief`.
    package func text(isBrief: Bool) -> String {
        guard let written = report.written else { return failure }
        guard !isBrief else { return "Built \(Self.count(pageCount(written), "page")) in \(report.output)\(warnings)\n" }
        var lines = [("Content", "\(report.ledger.publishedCount) of \(Self.count(report.ledger.lines.count, "file")) published")]
        lines += withheldLines.map { ("", $0) }
        lines.append(("Pages", "\(Self.count(pageCount(written), "page")): " + written.editions.map { "\($0.edition) \($0.pages)" }.joined(separator: ", ")))
        lines += untranslatedLines(written).map { ("", $0) }
        lines.append(("Files", "\(written.written) written, \(written.unchanged) unchanged, \(written.removed) removed in \(report.output)"))
        let slowest = report.slowest.map { "; the slowest part was \($0.name) with \(Self.seconds($0.seconds))" } ?? ""
        lines.append(("Time", Self.seconds(report.seconds) + slowest))
        if report.warningCount > 0 { lines.append(("Warnings", "\(report.warningCount), listed above")) }
        let width = (lines.map(\.0.count).max() ?? 0) + 2
        return lines.map { $0.0 + String(repeating: " ", count: width - $0.0.count) + $0.1 + "\n" }.joined()
    }

    private var failure: String {
        let files = report.ledger.failedCount
        let errors = Self.count(report.errorCount, "error")
        return "Nothing was built: \(errors)\(warnings). \(files > 0 ? "\(Self.count(files, "file")) could not be used. " : "")What was published before is untouched.\n"
    }

    private var warnings: String { report.warningCount > 0 ? ", \(Self.count(report.warningCount, "warning"))" : "" }

    private func pageCount(_ written: BuildReport.Written) -> Int { written.editions.reduce(0) { $0 + $1.pages } }

    private func untranslatedLines(_ written: BuildReport.Written) -> [String] {
        written.editions.filter { !$0.untranslated.isEmpty }.map { edition in
            "\(edition.edition) shows \(Self.count(edition.untranslated.count, "record")) without a translation: \(Self.shortened(edition.untranslated))"
        }
    }

    /// The first few names of a list.
    private static func shortened(_ names: [String]) -> String {
        names.prefix(5).joined(separator: ", ") + (names.count > 5 ? " and \(names.count - 5) more" : "")
    }

    /// The withheld files: each reason with its records, a record's translations in one.
    private var withheldLines: [String] {
        var records: [String: [String]] = [:]
        for line in report.ledger.withheld {
            let folder = line.path.split(separator: "/").dropFirst().dropLast().joined(separator: "/")
            let name = line.path.hasSuffix(".md") ? folder : String(line.path.split(separator: "/", maxSplits: 1).last ?? "")
            if records[line.reason]?.last != name { records[line.reason, default: []].append(name) }
        }
        return records.keys.sorted().map { reason in
            "withheld (\(reason)): \(Self.shortened(records[reason] ?? []))"
        }
    }

    /// `1 page`, `2 pages`
    static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    /// `0.35 s`, `1.2 s`
    static func seconds(_ seconds: Double) -> String {
        let hundredths = Int((seconds * 100).rounded())
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
    }
}
