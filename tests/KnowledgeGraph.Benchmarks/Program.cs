using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/KnowledgeGraph.Benchmarks -- --filter '*Catalogue*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
