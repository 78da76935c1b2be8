using System.Diagnostics;
using Newtonsoft.Json;

namespace KnowledgeGraph.Documents;

/// <summary>Reads the word lists and patterns that are compiled into a library; a fault in one is a fault of the library.</summary>
internal static class EmbeddedData
{
    private static readonly JsonSerializerSettings Strict = new() { MissingMemberHandling = MissingMemberHandling.Error };

    /// <summary>Reads a list.</summary>
    /// <param name="name">Its name among the library's resources.</param>
    /// <param name="owner">A type of the library.</param>
    public static T Load<T>(string name, Type owner)
        where T : class
    {
        using var stream = owner.Assembly.GetManifestResourceStream(name) ?? throw new UnreachableException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return JsonConvert.DeserializeObject<T>(reader.ReadToEnd(), Strict) ?? throw new UnreachableException($"{name} is empty.");
    }
}
