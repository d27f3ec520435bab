// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// The program has all libraries in it: it starts sooner, takes less memory, and runs where none of them is. Only
// its linking differs, so that tests share all that is compiled. Named are the archives that Foundation's archive
// needs; the linker is that of the toolchain.
let onLinux: BuildSettingCondition = .when(platforms: [.linux], configuration: .release)
let selfContained: [LinkerSetting] =
  [.unsafeFlags(["-static-executable", "-use-ld=lld"], onLinux)]
  + [
    "CoreFoundation", "_FoundationCShims", "_FoundationCollections", "_FoundationICU",
    "swiftSynchronization",
  ].map { .linkedLibrary($0, onLinux) }

let package = Package(
  name: "koryo",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "koryo", targets: ["koryo"]),
    .library(
      name: "Koryo",
      targets: [
        "DiscreteEvents", "Probability", "Statistics", "QueueingTheory", "ContactCenterModel",
        "ScenarioFormat", "Experiments", "Reporting", "ResultStore",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CGSL", pkgConfig: "gsl", providers: [.apt(["libgsl-dev"]), .brew(["gsl"])]),
    .systemLibrary(name: "CPrefetch"),
    .target(name: "CStart"),
    .target(name: "DiscreteEvents", dependencies: ["CPrefetch"], swiftSettings: strict),
    .target(name: "Probability", dependencies: ["CGSL"], swiftSettings: strict),
    .target(name: "Statistics", dependencies: ["CGSL"], swiftSettings: strict),
    .target(name: "QueueingTheory", dependencies: ["CGSL"], swiftSettings: strict),
    .target(
      name: "ContactCenterModel", dependencies: ["DiscreteEvents", "Probability", "Statistics"],
      swiftSettings: strict),
    .target(
      name: "ScenarioFormat",
      dependencies: [
        "ContactCenterModel", "Probability",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .target(
      name: "Experiments",
      dependencies: ["ContactCenterModel", "Probability", "Statistics"],
      swiftSettings: strict),
    .target(
      name: "Reporting",
      dependencies: [
        "ContactCenterModel", "Experiments", "ScenarioFormat", "Probability", "Statistics",
      ],
      swiftSettings: strict),
    .target(
      name: "ResultStore",
      dependencies: ["Reporting", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .executableTarget(
      name: "koryo",
      dependencies: [
        "CStart", "ContactCenterModel", "Experiments", "Reporting", "ResultStore",
        "ScenarioFormat", "Statistics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict, linkerSettings: selfContained),
    .testTarget(
      name: "DiscreteEventsTests", dependencies: ["DiscreteEvents"], swiftSettings: strict),
    .testTarget(
      name: "ProbabilityTests", dependencies: ["Probability", "CGSL"], swiftSettings: strict),
    .testTarget(
      name: "StatisticsTests", dependencies: ["Statistics", "CGSL"], swiftSettings: strict),
    .testTarget(
      name: "QueueingTheoryTests", dependencies: ["QueueingTheory"], swiftSettings: strict),
    .testTarget(
      name: "ScenarioFormatTests",
      dependencies: [
        "ScenarioFormat", "Reporting", "ContactCenterModel", "Probability",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ContactCenterModelTests",
      dependencies: [
        "ContactCenterModel", "Experiments", "DiscreteEvents", "Probability", "QueueingTheory",
        "Statistics",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "Reporting", "ContactCenterModel", "Experiments", "Probability", "ScenarioFormat",
        "Statistics",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ResultStoreTests", dependencies: ["ResultStore", "Reporting"], swiftSettings: strict),
    .testTarget(name: "KoryoCommandTests", swiftSettings: strict),
    .testTarget(name: "ClusterTests", swiftSettings: strict),
    .testTarget(name: "CostTests", swiftSettings: strict),
    .testTarget(name: "DocumentationTests", swiftSettings: strict),
    .testTarget(
      name: "ExperimentsTests",
      dependencies: ["ContactCenterModel", "Experiments", "Probability", "Statistics"],
      swiftSettings: strict),
    .testTarget(
      name: "StatisticalTests",
      dependencies: [
        "ContactCenterModel", "Experiments", "Probability", "QueueingTheory", "Statistics",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
