using System.Diagnostics;
using Newtonsoft.Json;

namespace KnowledgeGraph.Documents;

/// <summary>Reads the word lists and patterns that are compiled into the library; a fault in one is a fault of the library.</summary>
internal static class EmbeddedData
{
    private static readonly JsonSerializerSettings Strict = new() { MissingMemberHandling = MissingMemberHandling.Error };

    public static T Load<T>(string name)
        where T : class
    {
        using var stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream(name) ?? throw new UnreachableException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return JsonConvert.DeserializeObject<T>(reader.ReadToEnd(), Strict) ?? throw new UnreachableException($"{name} is empty.");
    }
}
