// swift-tools-version: 6.2

import PackageDescription

/// Settings of every Swift target: the language mode and the import rules that DESIGN.md asks for.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// Of the targets whose functions every page calls a thousand times: the compiler may look into them from the targets above.
let hotSettings = settings + [.unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))]

/// The files of templates/ that pages are sent with. They become bytes in the program, so that it needs nothing beside it.
let embedded: [Resource] =
    ["order", "tokens", "base", "pictures", "layout", "components", "finding", "pages", "prose", "enquiry", "print"].map { .embedInCode("Style/\($0).css") }
    + ["site", "cards", "list", "sheet", "search", "filter"].map { .embedInCode("Scripts/\($0).js") }

// Targets stand in the order of the diagram in docs/ARCHITECTURE.md, effects first; each may import only what stands below it.
let package = Package(
    name: "ippin",
    products: [.executable(name: "ippin", targets: ["ippin"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),  // the preview server
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),  // tests only: the reference for front matter
    ],
    targets: [
        // Effects
        .executableTarget(
            name: "ippin",
            dependencies: ["IppinTool", "Templates", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            swiftSettings: settings),
        .target(
            name: "IppinTool",
            dependencies: [
                "CMimalloc", "CVips", "IppinBuild", "IppinContent", "IppinModel", "IppinSource", .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ], swiftSettings: settings),
        // Pure
        .target(
            name: "Templates", dependencies: ["IppinModel", "IppinHTML"], path: "templates", resources: embedded, swiftSettings: settings),
        .target(name: "IppinBuild", dependencies: ["IppinModel"], swiftSettings: settings),
        .target(name: "IppinContent", dependencies: ["IppinMarkdown", "IppinModel", "IppinSource"], swiftSettings: settings),
        .target(name: "IppinMarkdown", dependencies: ["IppinModel", "IppinSource", "CMarkGFM", "CMarkParsing"], swiftSettings: settings),
        // Leaves
        .target(name: "IppinModel", dependencies: ["CXXHash"], swiftSettings: hotSettings),
        .target(name: "IppinHTML", swiftSettings: settings),
        .target(name: "IppinSource", swiftSettings: settings),
        // C
        .systemLibrary(name: "CMarkGFM", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .target(name: "CMarkParsing", dependencies: ["CMarkGFM"]),
        .systemLibrary(name: "CMimalloc", providers: [.apt(["libmimalloc-dev"])]),
        .target(name: "CVips"),
        .systemLibrary(name: "CXXHash", pkgConfig: "libxxhash", providers: [.apt(["libxxhash-dev"])]),
        // Tests: one target for each target above, and what they share
        .target(name: "TestSupport", dependencies: ["IppinSource"], path: "Tests/Support", swiftSettings: settings),
        .target(
            name: "SiteSupport", dependencies: ["IppinContent", "IppinMarkdown", "IppinModel", "IppinSource", "TestSupport"], path: "Tests/SiteSupport",
            swiftSettings: settings),
        .testTarget(name: "IppinSourceTests", dependencies: ["IppinSource", "TestSupport"], swiftSettings: settings),
        .testTarget(name: "IppinModelTests", dependencies: ["IppinModel", "TestSupport"], swiftSettings: settings),
        .testTarget(name: "IppinHTMLTests", dependencies: ["IppinHTML"], swiftSettings: settings),
        .testTarget(name: "IppinMarkdownTests", dependencies: ["IppinMarkdown", "IppinModel", "IppinSource", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "IppinContentTests",
            dependencies: [
                "IppinContent", "IppinMarkdown", "IppinModel", "IppinSource", "SiteSupport", "TestSupport", .product(name: "Yams", package: "Yams"),
            ], swiftSettings: settings),
        .testTarget(name: "IppinBuildTests", dependencies: ["IppinBuild", "IppinModel", "SiteSupport", "TestSupport"], swiftSettings: settings),
        .testTarget(name: "TemplatesTests", dependencies: ["Templates", "IppinHTML", "IppinModel"], exclude: ["Snapshots"], swiftSettings: settings),
        .testTarget(
            name: "IppinToolTests",
            dependencies: ["ippin", "IppinTool", "Templates", "IppinBuild", "IppinContent", "IppinModel", "IppinSource", "SiteSupport", "TestSupport"],
            exclude: ["Pictures/Fixtures"], swiftSettings: settings),
    ]
)
