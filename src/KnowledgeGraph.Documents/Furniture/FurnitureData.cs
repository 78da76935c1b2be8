using Newtonsoft.Json;

namespace KnowledgeGraph.Documents;

/// <summary>What <c>furniture.json</c> holds; the file says what each list is for.</summary>
[JsonObject(ItemRequired = Required.Always)]
internal sealed record FurnitureData(
    IReadOnlyList<string> Phrases,
    IReadOnlyList<string> Passages,
    IReadOnlyList<string> Inline,
    IReadOnlyList<string> Sections,
    IReadOnlyList<string> References,
    IReadOnlyList<string> CreditStarts,
    IReadOnlyList<string> CreditEnds,
    IReadOnlyList<string> InterfaceWords,
    IReadOnlyList<string> LanguageNames);
