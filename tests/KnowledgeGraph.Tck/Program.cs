using KnowledgeGraph.Tck;

if (args.Length is < 1 or > 2)
{
    Console.Error.WriteLine("usage: KnowledgeGraph.Tck FOLDER [PART-OF-A-FEATURE-OR-SCENARIO-NAME]");
    return 2;
}
var folder = args[0];
if (!Directory.Exists(folder))
{
    Console.Error.WriteLine($"There is no folder {folder}.");
    return 3;
}
var filter = args.Length > 1 ? args[1] : "";
var results = TckFolder.Run(folder, filter);
foreach (var failure in results.Failures)
    Console.WriteLine(failure);
Console.WriteLine($"{results.Passed} passed, {results.Failures.Count} failed");
return results.Failures.Count == 0 ? 0 : 1;
