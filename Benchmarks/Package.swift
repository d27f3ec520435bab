// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "koryo-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "koryo", path: "..")],
  targets: [
    .executableTarget(
      name: "bench",
      dependencies: [.product(name: "Koryo", package: "koryo")],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
