import Reporting

extension SweepText {
  var english: String {
    switch self {
    case .nothingVaries: return "nothing varies: --vary PATH=VALUES is missing"
    case .oneScenario: return "a sweep varies one scenario file"
    case .noBreakdowns(let by):
      let scope = by.split(separator: ",").map { "\($0)=*" }.joined(separator: ",")
      return "--by is not for sweeps; name the measures wanted instead, as in "
        + "--measures 'serviceLevel.offered{\(scope)}'"
    case .setAndVaried(let set, let varied):
      return set == varied
        ? "'\(set)' is set by --set and varied as well; leave one of them out"
        : "'\(set)' is set by --set, and '\(varied)' is varied, of which one lies in the other; leave one out"
    case .pathIsColumn(let path):
      return "--vary: '\(path)' is the name of a column of the result; vary the keys within it"
    case .replicationsOfWhole:
      return "--each-replication writes a whole sweep; it does not go with --resume or --shard"
    case .resumeAndForce: return "--resume goes on with a file, --force overwrites it; choose one"
    case .resumeWithoutFile:
      return "--resume needs --output FILE with the form csv, jsonl or sqlite"
    case .unknownEnding(let path):
      return "the ending of '\(path)' names no form (.csv, .jsonl, .sqlite); give --format"
    case .changedMeanwhile(let file):
      return "'\(file)', or a file that it names, was changed during the sweep"
    case .atPoint(let number, let values, let more):
      let others = more == 0 ? "" : more == 1 ? "; and 1 more point" : "; and \(more) more points"
      return " (point \(number): \(values.joined(separator: ", "))\(others))"
    case .moreRemarks(let count): return "\(count) more of this kind"
    default: return englishOfFiles
    }
  }

  private var englishOfFiles: String {
    switch self {
    case .fileIsThere(let path):
      return "'\(path)' exists already: --resume goes on with it, --force overwrites it"
    case .writtenByAnother(let path): return "'\(path)' is being written by another run"
    case .cannotRead(let path, let reason): return "cannot read '\(path)': \(reason)"
    case .notOfThisSweep(let path, let reason):
      return "'\(path)' was not written by this sweep: \(reason.english); "
        + "give another --output, or --force to overwrite it"
    case .progress(let file, let done, let planned, let left):
      return "\(file): \(done) of \(planned) points" + (left.map { ", about \($0) left" } ?? "")
    case .finished(let file, let points, let earlier, let seconds):
      return "\(file): \(points) point\(points == 1 ? "" : "s") in \(seconds) s"
        + (earlier > 0 ? ", \(earlier) done earlier" : "")
    case .runsTooShort(let points):
      return
        "at \(points) point\(points == 1 ? "" : "s") the runs or their warm-ups are too short for intervals "
        + "that you can trust ('koryo run' says how long they should be)"
    case .interrupted(let done, let planned, let file):
      let sum = "interrupted: \(done) of \(planned) points are done"
      return sum + (file.map { " and in '\($0)'; the same command with --resume goes on" } ?? "")
    default: return englishOfShards
    }
  }

  private var englishOfParts: String {
    switch self {
    case .noParts(let folder): return "'\(folder)' holds no file that ends in .part"
    case .badPart(let path, let flaw): return "'\(path)' \(flaw.english)"
    case .missingPart(let shard, let command):
      return "shard \(shard.text) is missing; this makes it: \(command)"
    case .mixture(let kinds):
      return
        "the parts come from machines of different kinds, and single runs on them may differ in "
        + "the last digits (\(Self.list(kinds, "shard", "shards"))); run some again, or join them with --mixed"
    case .mixedParts(let kinds):
      return
        "parts from machines of different kinds are joined (\(Self.list(kinds, "shard", "shards"))); "
        + "a single run may differ in the last digits"
    default: return ""
    }
  }

  /// The kinds of machines with the first shards that were run on each.
  static func list(_ kinds: [PartMixture], _ one: String, _ several: String) -> String {
    kinds.map { kind in
      let shards = kind.shards.prefix(5).map { String($0) } + (kind.shards.count > 5 ? ["…"] : [])
      let word = kind.shards.count == 1 ? one : several
      return "\(kind.machine): \(word) \(shards.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  private var englishOfShards: String {
    switch self {
    case .shardNeedsPlace:
      return "--shard writes a part: it needs --output FILE or a folder, and takes neither "
        + "--format (that is for 'koryo merge') nor --resume"
    case .shardInterrupted(let shard):
      return "interrupted: no part of shard \(shard.text) was written; run it again"
    case .partIsThere(let path, let shard):
      return "'\(path)' has all of shard \(shard.text); --force runs it again"
    case .otherPart(let path, let shard):
      return "'\(path)' exists and is not the part of shard \(shard.text) of this sweep; "
        + "give another --output, or --force to overwrite it"
    default: return englishOfParts
    }
  }
}

extension SweepText.Foreign {
  var english: String {
    switch self {
    case .noRow(let line): "line \(line) is no row of it, or was changed"
    case .lineEnds: "its lines end as those of Windows do; another program has written it"
    case .morePoints(let count): "it has more points than \(NumberText.grouped(count))"
    case .otherColumns(let paths): "its columns are not those of \(paths.joined(separator: ", "))"
    case .otherPoint(let found, let wanted): "point \(found) stands where point \(wanted) belongs"
    case .differs(let point, let difference):
      "at point \(point) it has \(difference.column) '\(difference.found)', "
        + "this sweep '\(difference.wanted)'"
    case .otherPlan(let precision, let most, let points):
      "its rows are of another plan, which differs in --precision, --max-replications or the number of "
        + "points (this sweep has \(NumberText.grouped(points)) point\(points == 1 ? "" : "s") and "
        + "\(precision.isEmpty ? "no --precision" : Self.options(precision, most: most)))"
    case .otherMachine(let found, let wanted):
      "its rows were made by '\(found)', and this is '\(wanted)', which may give other digits; "
        + "go on with the same program on the same kind of machine"
    }
  }
}

extension PartCheck.Flaw {
  var english: String {
    switch self {
    case .notAPart: "is no part of a sweep"
    case .damaged: "is damaged: it ends too early, or was changed"
    case .doubled(let other): "is of the same shard as '\(other)'; give one of them"
    case .foreign(let reference, let difference):
      "is of another sweep than '\(reference)': \(difference.subject.name(.en)) "
        + (difference.subject == .plan
          ? "differ" : "is \(difference.found), not \(difference.wanted)")
    }
  }
}
