import CStart

koryo_link_start()
Program.start(arguments: Array(CommandLine.arguments.dropFirst()))
