namespace KnowledgeGraph.Formats;

/// <summary>How the members of a closed set are written: in lower case.</summary>
internal static class JsonNames
{
    public static string Of<T>(T member)
        where T : struct, Enum => member.ToString().ToLowerInvariant();
}
