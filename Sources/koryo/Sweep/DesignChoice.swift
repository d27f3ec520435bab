import ArgumentParser

/// How the points of a sweep lie among the values that vary.
enum DesignChoice: String, CaseIterable, ExpressibleByArgument {
  case grid, latin, sobol
}
