import Reporting

extension CommandText {
  var english: String {
    switch self {
    case .unknownCommand(let word, let suggestion, let known):
      return "unknown command '\(word)'"
        + (suggestion.map { " (did you mean '\($0)'?)" }
          ?? " (commands: \(known.joined(separator: ", ")))")
    case .unknownMeasure(let id, let suggestion):
      return "unknown measure '\(id)'"
        + (suggestion.map { " (did you mean '\($0)'?)" } ?? " ('koryo measures' lists them)")
    case .cannotCreate(let path, let reason): return "cannot create '\(path)': \(reason)"
    case .cannotWrite(let path, let reason): return "cannot write '\(path)': \(reason)"
    case .alreadyThere(let path): return "'\(path)' exists already and is left as it is"
    case .wouldOverwrite(let path): return "'\(path)' is read and cannot be written as well"
    case .sameOutput(let path): return "'\(path)' cannot hold both the result and the trace"
    case .traceOfSeveral: return "--trace takes one scenario at a time"
    case .traceWithoutFile: return "--trace-replication needs --trace FILE"
    case .halfWidthSyntax(let option, let text):
      return "\(option) '\(text)' is not MEASURE=±HALFWIDTH, such as serviceLevel.offered=±0.5%"
    case .halfWidthUnit(let option, let text, let example):
      return "\(option): '\(text)' is no half-width of this measure (write it like \(example))"
    default: return englishLimit
    }
  }

  private var englishLimit: String {
    switch self {
    case .traceBeyond(let number, let count):
      return "--trace-replication \(number) is not among the \(NumberText.grouped(count)) "
        + "replications; they are counted from 0"
    case .tooManyReplications(let place, let most):
      return "\(place): no more than \(NumberText.grouped(most)) replications can be run"
    case .maxWithoutPrecision: return "--max-replications needs --precision MEASURE=±HALFWIDTH"
    case .maxBelowReplications(let most, let count):
      return "--max-replications \(most) is below the \(count) replications of the first look"
    case .markWithoutCSV: return "--csv-bom needs --format csv"
    case .oneMeasure(let option, let text):
      return "\(option) takes one measure, and '\(text)' names several; name one of them"
    case .unknownEnding(let path, let endings):
      return
        "the ending of '\(path)' names no form (\(endings.joined(separator: ", "))); give --format"
    case .badOption(let option, let text, let value):
      return "\(option): '\(text)' is not \(value.english)"
    case .replicationEnding(let path):
      return "--each-replication: the ending of '\(path)' names no form (.csv, .jsonl, .sqlite)"
    case .bothToOutput:
      return
        "--trace - writes to standard output, where the result goes; give --output FILE for the result"
    case .noMeasures: return "--measures names no measure ('koryo measures' lists them)"
    case .halfWidthOfShare(let option, let text):
      return "\(option): '\(text)' for a share would be \(Self.percent(of: text)); "
        + "is '\(text) %' meant? (write the % sign)"
    default: return englishRemark
    }
  }

  private var englishRemark: String {
    switch self {
    case .progress(let file, let done, let planned):
      return "\(file): \(done) of \(planned) replications"
    case .finished(let file, let replications, let seconds):
      return "\(file): \(replications) replication\(replications == 1 ? "" : "s") in \(seconds) s"
    case .targets(let met, let missed, let undecided):
      return "targets: \(met) met, \(missed) missed, \(undecided) undecided"
    case .interrupted: return "interrupted, more were planned"
    case .warningsAreErrors(let count):
      return "\(count) warning\(count == 1 ? "" : "s"), and --strict allows none"
    case .notRun(let files): return "not run: \(files.joined(separator: ", "))"
    case .noThreads:
      return
        "the system starts no more threads for this user (see 'ulimit -u'); three more are needed"
    case .created(let path): return "wrote '\(path)'; try: koryo run \(path)"
    case .valid(let file): return "\(file): ok"
    default: return ""
    }
  }
}
