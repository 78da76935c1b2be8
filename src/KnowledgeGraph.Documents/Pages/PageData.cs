using Newtonsoft.Json;

namespace KnowledgeGraph.Documents;

/// <summary>What <c>page.json</c> holds; the file says what each list is for.</summary>
[JsonObject(ItemRequired = Required.Always)]
internal sealed record PageData(IReadOnlyList<string> Dropped, IReadOnlyList<string> Blocks, IReadOnlyList<string> Content, IReadOnlyList<string> Furniture);
