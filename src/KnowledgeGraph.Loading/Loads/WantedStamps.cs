using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Loading;

/// <summary>What a server remembers of each document once it has all of it: while the two agree, there is nothing to load.</summary>
internal static class WantedStamps
{
    /// <summary>The version of what the server remembers; a change loads everything anew.</summary>
    private const string Format = "1";

    /// <summary>The stamps by document.</summary>
    public static Dictionary<string, string> Of(GraphFile file, GraphSchema schema, EvidenceLevel evidence)
    {
        var common = ContentHash.Of(Format, ContentHash.Of(SchemaJson.Render(schema)), evidence.ToString());
        return file.Stamps().ToDictionary(stamp => stamp.Document, stamp => ContentHash.Of(stamp.Text, common), StringComparer.Ordinal);
    }
}
