using BenchmarkDotNet.Running;
using KnowledgeGraph.Benchmarks;

// dotnet run -c Release --project tests/KnowledgeGraph.Benchmarks -- --filter '*Catalogue*'
// dotnet run -c Release --project tests/KnowledgeGraph.Benchmarks -- cypher-figures
if (args is ["cypher-figures"])
    CypherFigures.Print();
else if (args is ["cypher-edges", var nodes, var edges])
    CypherEdges.Write(nodes, edges);
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
