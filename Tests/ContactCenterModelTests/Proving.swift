#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whether laws are held against all their centers, which takes minutes: `KORYO_PROVE` is set.
var isProving: Bool { getenv("KORYO_PROVE") != nil }
