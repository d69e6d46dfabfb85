// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module of ours; `imports` is the whole of what it may see (checked by `.ci/check-imports`).
func module(_ name: String, imports: [String] = [], products: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: imports.map { .init(stringLiteral: $0) } + products, swiftSettings: settings)
}

func tests(_ name: String, of imports: [String], exclude: [String] = [], resources: [Resource] = [], products: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name, dependencies: imports.map { .init(stringLiteral: $0) } + products, exclude: exclude, resources: resources, swiftSettings: settings)
}

let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

let package = Package(
  name: "tilsagn",
  products: [.executable(name: "tilsagn", targets: ["tilsagn"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    module("Source"),
    module("Danish", imports: ["Source"]),
    module("Minutes", imports: ["Source", "Danish"]),
    module("Grammar", imports: ["Source", "Danish", "Minutes"]),
    module("FollowUp", imports: ["Source", "Danish", "Minutes", "Grammar"]),
    module("Outcomes", imports: ["Source", "Danish", "Minutes", "Grammar", "FollowUp"]),
    .target(
      name: "Reports", dependencies: ["Source", "Danish", "Minutes", "Grammar", "FollowUp", mustache],
      resources: [
        "HTML/report.mustache", "HTML/chart.mustache", "HTML/document.mustache", "HTML/style.css", "Mail/mail.mustache", "Mail/overview.mustache",
      ].map { .embedInCode("Formats/" + $0) },
      swiftSettings: settings),
    module("Review", imports: ["Source", "Danish", "Minutes", "Grammar", "FollowUp", "Reports"]),
    module("Readers", imports: ["Source"]),
    .target(
      name: "Store", dependencies: ["Source", "Danish", "Minutes", "Grammar", "FollowUp", "Outcomes", grdb],
      resources: [.embedInCode("../../schema.sql")], swiftSettings: settings),
    .executableTarget(
      name: "tilsagn",
      dependencies: ["Source", "Danish", "Minutes", "Grammar", "FollowUp", "Outcomes", "Reports", "Review", "Readers", "Store", arguments],
      resources: ["types", "package-relations", "document-relations", "document", "styles", "footer"].map { .embedInCode("Word/\($0).xml") },
      swiftSettings: settings),
    tests("SourceTests", of: ["Source"]),
    tests("DanishTests", of: ["Source", "Danish"]),
    tests("MinutesTests", of: ["Source", "Danish", "Minutes"]),
    tests("GrammarTests", of: ["Source", "Danish", "Minutes", "Grammar"]),
    tests("FollowUpTests", of: ["Source", "Danish", "Minutes", "Grammar", "FollowUp"]),
    tests("OutcomesTests", of: ["Source", "Danish", "Minutes", "Grammar", "FollowUp", "Outcomes"]),
    tests("ReportsTests", of: ["Source", "Danish", "Minutes", "Grammar", "FollowUp", "Reports"]),
    tests("ReadersTests", of: ["Source", "Readers"]),
    tests("ReviewTests", of: ["Source", "Danish", "Minutes", "Grammar", "FollowUp", "Reports", "Review"], exclude: ["Screens"]),
    tests(
      "StoreTests", of: ["Source", "Danish", "Minutes", "Grammar", "FollowUp", "Store"], resources: [.copy("Schemas")], products: [grdb]),
    tests("EndToEndTests", of: ["tilsagn"], products: [grdb]),
  ],
  swiftLanguageModes: [.v6]
)

// What `make fuzz` runs; it needs libFuzzer, which the other targets are then built for as well.
if Context.environment["TILSAGN_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: ["Source", "Danish", "Minutes", "Grammar", "FollowUp", "Store"], path: "Tests/Fuzz", swiftSettings: settings))
}
