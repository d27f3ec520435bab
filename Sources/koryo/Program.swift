import ArgumentParser

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The way from arguments to an exit status.
enum Program {
  /// The version of the program.
  static let version = "0.1.0"

  /// Runs the command that the arguments name, and ends the process.
  ///
  /// Threads are started for a command that simulates, and for no other.
  static func start(arguments: [String]) -> Never {
    StandardStream.surviveClosedReaders()
    Interruption.endAtOnce()
    do {
      try SubcommandHint.check(arguments)
      try OptionValue.check(arguments)
      var command = try KoryoCommand.parseAsRoot(arguments)
      if let simulating = command as? any AsyncParsableCommand { startThreads(for: simulating) }
      try command.run()
      ExitStatus.done.exit()
    } catch {
      end(with: error)
    }
  }

  private static func startThreads(for command: sending any AsyncParsableCommand) -> Never {
    guard ThreadProbe.canStart else {
      end(with: CommandFailure(.noResources, .noThreads))
    }
    Task {
      var command = command
      do {
        try await command.run()
        ExitStatus.done.exit()
      } catch {
        end(with: error)
      }
    }
    waitForSignals()
  }

  /// The main thread has nothing to do but to take signals, even if the parent process had blocked them: the task
  /// ends the process. Nothing serves the main queue. `dispatchMain` would, but it ends the thread, and what
  /// ends a thread reads the tables of all functions.
  private static func waitForSignals() -> Never {
    var none = sigset_t()
    sigemptyset(&none)
    while true { sigsuspend(&none) }
  }

  private static func end(with error: any Error) -> Never {
    switch error {
    case let failure as CommandFailure:
      failure.report()
      failure.status.exit()
    case let status as ExitStatus: status.exit()
    default: endAsParser(error)
    }
  }

  /// Help and version are results; what the parser says of mistakes is not.
  private static func endAsParser(_ error: any Error) -> Never {
    let text = KoryoCommand.fullMessage(for: error)
    let code = KoryoCommand.exitCode(for: error)
    guard code.isSuccess else {
      StandardStream.error.writeLine(text)
      (code == .validationFailure ? ExitStatus.usage : .internalError).exit()
    }
    do {
      try StandardStream.output.write(text.isEmpty ? "" : text + "\n")
      ExitStatus.done.exit()
    } catch {
      error.report()
      error.status.exit()
    }
  }
}
