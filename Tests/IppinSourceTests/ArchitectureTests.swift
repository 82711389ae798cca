import Foundation
import Testing

/// The rules of docs/ARCHITECTURE.md that the compiler does not check. They are about the text of the sources, so they read it.
@Suite("Architecture")
struct ArchitectureTests {
    /// What the files of a target may import: its arrows in the diagram, and the system's modules that it needs.
    private static let allowed: [String: Set<String>] = [
        "ippin": ["IppinTool", "Templates", "ArgumentParser", "Foundation"],
        "IppinTool": ["CMimalloc", "CVips", "IppinBuild", "IppinContent", "IppinMarkdown", "IppinModel", "IppinSource", "FlyingFox", "FlyingSocks", "Dispatch", "Foundation", "Glibc", "Synchronization"],
        "Templates": ["IppinModel", "IppinHTML"],
        "IppinBuild": ["IppinModel", "Foundation", "Synchronization"],
        "IppinContent": ["IppinMarkdown", "IppinModel", "IppinSource", "Dispatch", "Synchronization"],
        "IppinMarkdown": ["IppinModel", "IppinSource", "CMarkGFM", "CMarkParsing"],
        "IppinModel": ["CXXHash", "Foundation", "Synchronization"],
        "IppinHTML": ["Synchronization"],
        "IppinSource": [],
    ]

    @Test func importsFollowTheDiagram() throws {
        for file in try SourceText.all() {
            let allowed = try #require(Self.allowed[file.target], "the target of \(file.path) is not in the diagram")
            for module in file.imports { #expect(allowed.contains(module), "\(file.path) imports \(module)") }
        }
    }

    /// C is behind one file for each library, and Foundation's formats behind few.
    @Test func foreignModulesStayBehindOneFile() throws {
        let files = try SourceText.all()
        for module in ["CMarkGFM", "CXXHash", "CMimalloc", "CVips"] { #expect(files.count { $0.imports.contains(module) } == 1, "\(module)") }
        // Ours: what the library needs, and what looks at bytes for us.
        #expect(files.filter { $0.imports.contains("CMarkParsing") }.map(\.path).sorted().map { $0.split(separator: "/").last } == ["BorrowedBytes.swift", "MarkdownTree.swift"])
        #expect(files.filter { $0.target == "IppinModel" || $0.target == "IppinBuild" }.count { $0.imports.contains("Foundation") } <= 4)
    }

    @Test func onlyTheEdgeTouchesFiles() throws {
        let interfaces = ["FileManager", "FileHandle", "contentsOf:", "contentsOfFile", "Bundle.", "fopen(", "opendir("]
        for file in try SourceText.all() where file.target != "IppinTool" && file.target != "ippin" && !file.imports.isDisjoint(with: ["Foundation", "Glibc"]) {
            // `append(contentsOf:)` is no file.
            let text = file.text.replacing("append(contentsOf:", with: "")
            for interface in interfaces { #expect(!text.contains(interface), "\(file.path) uses \(interface)") }
        }
    }

    @Test func filesAndFunctionsStayShort() throws {
        for file in try SourceText.all() {
            #expect(file.lines.count <= 400, "\(file.path) has \(file.lines.count) lines")
            for function in file.functions { #expect(function.length <= 40, "\(file.path):\(function.line) has \(function.length) lines") }
        }
    }

    @Test func nothingTrapsOnPurpose() throws {
        for file in try SourceText.all() {
            for trap in ["fatalError(", "preconditionFailure(", "try!", " as! ", "nonisolated(unsafe)", "uniqueKeysWithValues"] {
                #expect(!file.text.contains(trap), "\(file.path) has \(trap)")
            }
        }
    }
}

/// A Swift file of the package as text.
private struct SourceText {
    /// From the package's folder.
    let path: String
    let target: String
    let text: String

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() }

    var imports: Set<String> {
        Set(lines.compactMap { line in
            let words = line.split(separator: " ")
            guard let keyword = words.firstIndex(of: "import"), words[..<keyword].allSatisfy({ ["package", "public", "internal", "private"].contains($0) || $0.hasPrefix("@") })
            else { return nil }
            return words.dropFirst(keyword + 1).first.map(String.init)
        })
    }

    /// Functions and initializers, from their first line to the brace that closes them at the same indentation.
    var functions: [(line: Int, length: Int)] {
        let lines = lines
        return lines.indices.compactMap { start in
            let indentation = lines[start].prefix { $0 == " " }
            let words = lines[start].dropFirst(indentation.count).split(separator: " ")
            let isFunction = words.contains("func") && !lines[start].contains("//") || words.first.map { $0.hasPrefix("init(") || $0.hasPrefix("init?(") } == true
            guard isFunction, !lines[start].hasSuffix("}"), let end = lines[start...].firstIndex(where: { $0 == indentation + "}" }) else { return nil }
            return (start + 1, end - start + 1)
        }
    }

    static func all() throws -> [SourceText] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)
        var files: [SourceText] = []
        for folder in ["Sources", "templates"] {
            for name in try FileManager.default.subpathsOfDirectory(atPath: root + folder).sorted() where name.hasSuffix(".swift") {
                let path = folder + "/" + name
                let target = folder == "templates" ? "Templates" : String(name.prefix { $0 != "/" })
                files.append(SourceText(path: path, target: target, text: try String(contentsOfFile: root + path, encoding: .utf8)))
            }
        }
        try #require(files.count > 100)
        return files
    }
}
