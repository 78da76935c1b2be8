using KnowledgeGraph.Cli;

return await new CommandRunner(Terminal.OfProcess()).RunAsync(args);
