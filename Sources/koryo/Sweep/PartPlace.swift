#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the part of a shard is: `--output` names the file, or the folder for all of them.
struct PartPlace {
  let file: String

  /// A folder that is none yet is made where the path ends in a slash.
  init(_ output: String, _ shard: Shard) throws(CommandFailure) {
    let isFolder = output.hasSuffix("/") || Self.isDirectory(output)
    let folder = output.hasSuffix("/") ? output : output + "/"
    if isFolder { try Self.make(folder) }
    file = isFolder ? folder + shard.fileName : output
  }

  /// Where another shard of the sweep would have been written by the command that wrote one: the number
  /// in the file's name is replaced.
  static func other(_ shard: Shard, besides file: String, of first: Int) -> String {
    let slash = file.lastIndex(of: "/")
    let folder = slash.map { String(file[...$0]) } ?? ""
    var name = Array(file.dropFirst(folder.count))
    if String(name) == Shard(first, of: shard.count).fileName { return folder + shard.fileName }
    var start = 0
    while let digit = name[start...].firstIndex(where: \.isNumber) {
      let digits = name[digit...].prefix { $0.isNumber }
      if Int(String(digits)) == first {
        let number = String(shard.number)
        let width = digits.first == "0" ? digits.count : 0
        let zeros = String(repeating: "0", count: max(0, width - number.count))
        name.replaceSubrange(digits.indices, with: zeros + number)
        return folder + String(name)
      }
      start = digits.endIndex
    }
    return folder + shard.fileName
  }

  /// Makes a folder with those that it is in; several shards may do so at the same time.
  private static func make(_ folder: String) throws(CommandFailure) {
    var path = ""
    for step in folder.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      path += step + "/"
      guard !isDirectory(path), mkdir(path, 0o777) != 0, errno != EEXIST else { continue }
      throw CommandFailure(.cannotCreate, .cannotCreate(folder, FileBytes.reason(errno)))
    }
  }

  static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
