namespace KnowledgeGraph.Loading;

/// <summary>Which servers are new enough.</summary>
internal static class ServerVersion
{
    /// <summary>The first version whose Query API is complete, typed JSON and transactions; one limit for every transport.</summary>
    private static readonly Version Oldest = new(5, 26);

    /// <summary>Refuses a server that is too old.</summary>
    /// <exception cref="ServerException">It is.</exception>
    public static void Check(string version, ServerErrors errors)
    {
        var parts = version.Split('.', '-', '+');
        if (parts.Length < 2 || !Version.TryParse($"{parts[0]}.{parts[1]}", out var known) || known < Oldest)
            throw errors.TooOld(version, Oldest);
    }
}
