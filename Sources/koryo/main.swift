Program.start(arguments: Array(CommandLine.arguments.dropFirst()))
