using System.Globalization;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Trials;

// dotnet run -c Release --project tests/KnowledgeGraph.Trials -- fuzz 1000000 [SEED [FEATURES]]
// dotnet run -c Release --project tests/KnowledgeGraph.Trials -- compare http://localhost:7474 10000 [SEED]   (empties the database)
switch (args)
{
    case ["fuzz", var texts, ..]:
        return FuzzReport.Print(Number(texts), Number(args.ElementAtOrDefault(2) ?? "7"), args.ElementAtOrDefault(3));
    case ["compare", var address, var queries, ..]:
        return await ComparisonReport.PrintAsync(await ConnectAsync(address), Number(queries), Number(args.ElementAtOrDefault(3) ?? "7"));
    case ["features", var address, var folder, ..]:
        return await ComparisonReport.PrintFeaturesAsync(await ConnectAsync(address), folder, args.ElementAtOrDefault(3) ?? "");
    case ["file", var address, var file]:
        return await ComparisonReport.PrintFileAsync(await ConnectAsync(address), file);
    default:
        Console.Error.WriteLine("usage: KnowledgeGraph.Trials fuzz COUNT [SEED [FEATURES]] | compare SERVER COUNT [SEED] | features SERVER FOLDER [PART-OF-A-NAME] | file SERVER FILE");
        Console.Error.WriteLine("compare, features and file empty the server's database; NEO4J_PASSWORD holds its password.");
        return 2;
}

static Task<Neo4jHttp> ConnectAsync(string address) =>
    Neo4jHttp.ConnectAsync(new ServerLogin(new Uri(address), "neo4j", "neo4j", Environment.GetEnvironmentVariable("NEO4J_PASSWORD")));

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
