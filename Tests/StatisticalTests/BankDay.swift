import ContactCenterModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The calls of one day of the anonymous bank that came to its queue (Technion, Guedj and
/// Mandelbaum), read from ../shared, which is not part of the project.
///
/// A call comes at `q_start` if that happened, else at `vru_exit`. Dropped are outcome PHANTOM and
/// HANG without `q_start`, who hung up in the IVR. Talk is from `ser_start` to `ser_exit`, over
/// midnight where it ends earlier than it starts; it is 0 for some.
struct BankDay: Sendable {
  struct BankCall: Sendable {
    let type: String
    let time: Double
    /// Talk in seconds; `nil` for who abandoned.
    let talk: Double?
    /// The wait after which a caller hung up; `nil` for who was answered and may have waited longer.
    let patience: Double?
  }

  /// In order of arrival.
  let calls: [BankCall]

  /// The types in order of name.
  var types: [String] { Set(calls.map(\.type)).sorted() }

  /// Where the records are, walking up from this file; `nil` where they are absent.
  static var file: String? {
    var folder = #filePath[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      let path = folder + "/shared/data/anonymous-bank/1999-01.txt.gz"
      if access(String(path), R_OK) == 0 { return String(path) }
    }
    return nil
  }

  /// Reads a day, such as "990104".
  init?(_ date: String, of file: String) {
    guard let lines = Gunzip.lines(of: file) else { return nil }
    calls = lines.dropFirst().compactMap { Self.call($0, on: date) }.sorted { $0.time < $1.time }
  }

  private static func call(_ line: Substring, on date: String) -> BankCall? {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count >= 16, fields[5] == date else { return nil }
    let (exit, queue) = (seconds(fields[7]), seconds(fields[9]))
    let type = String(fields[4])
    switch fields[12] {
    case "AGENT":
      let talk = seconds(fields[14]) - seconds(fields[13])
      return BankCall(
        type: type, time: queue > 0 ? queue : exit, talk: talk < 0 ? talk + 86_400 : talk,
        patience: nil)
    case "HANG" where queue > 0:
      return BankCall(
        type: type, time: queue, talk: nil, patience: max(0, seconds(fields[10]) - queue))
    default: return nil
    }
  }

  /// The seconds since midnight of H:MM:SS.
  private static func seconds(_ text: Substring) -> Double {
    text.split(separator: ":").reduce(0) { 60 * $0 + (Double($1) ?? 0) }
  }
}
