/// What the name of a function tells, as the linker knows it.
extension String {
  /// Whether it takes memory.
  var allocates: Bool {
    [
      "malloc", "calloc", "realloc", "posix_memalign", "aligned_alloc", "memalign", "mmap",
      "swift_allocObject", "swift_slowAlloc",
    ].contains(self)
  }

  /// Whether it belongs to the Swift runtime without being harmless, or is written by the compiler for it:
  /// accessors and instantiation of metadata, witnesses of protocols and of values.
  var isOfSwiftRuntime: Bool {
    if CostBound.harmless.contains(self) { return false }
    if ["swift_", "_swift_", "__swift_"].contains(where: hasPrefix) { return true }
    let suffixes = [
      "Ma", "Mr", "Mb", "TW", "Wl", "WL", "wxx", "wcp", "wca", "wtk", "wta", "wet", "wst",
    ]
    return hasPrefix("$s") && suffixes.contains(where: hasSuffix)
  }
}
