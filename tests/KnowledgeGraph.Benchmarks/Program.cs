using BenchmarkDotNet.Running;
using KnowledgeGraph.Benchmarks;

// dotnet run -c Release --project tests/KnowledgeGraph.Benchmarks -- --filter '*Catalogue*'
// dotnet run -c Release --project tests/KnowledgeGraph.Benchmarks -- cypher-figures
// dotnet run -c Release --project tests/KnowledgeGraph.Benchmarks -- open-make FILE.kg 1000000
// dotnet run -c Release --project tests/KnowledgeGraph.Benchmarks -- open FILE.kg
// dotnet run -c Release --project tests/KnowledgeGraph.Benchmarks -- cypher-neo4j 200000 1000000
// dotnet run -c Release --project tests/KnowledgeGraph.Benchmarks -- load-figures 1000000
// dotnet run -c Release --project tests/KnowledgeGraph.Benchmarks -- import-figures 1000000
if (args is ["cypher-figures"])
    CypherFigures.Print();
else if (args is ["cypher-neo4j", var serverNodes, var serverEdges])
    await ServerFigures.PrintAsync(serverNodes, serverEdges);
else if (args is ["open-make", var file, var count])
    OpenFile.Write(file, count);
else if (args is ["open", var made])
    OpenFigures.Print(made);
else if (args is ["load-figures", var loaded])
    await LoadFigures.PrintAsync(loaded);
else if (args is ["import-figures", var imported])
    await ImportFigures.PrintAsync(imported);
else if (args is ["cypher-edges", var nodes, var edges])
    CypherEdges.Write(nodes, edges);
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
