using Newtonsoft.Json;

namespace KnowledgeGraph.Documents;

/// <summary>What <c>hyphens.json</c> holds; the file says what each list is for.</summary>
[JsonObject(ItemRequired = Required.Always)]
internal sealed record HyphenData(IReadOnlyList<string> CompoundStarts, IReadOnlyList<string> SuspendedBefore);
