namespace KnowledgeGraph.Cypher;

/// <summary>Unicode's normal forms.</summary>
internal enum NormalForm
{
    Nfc,
    Nfd,
    Nfkc,
    Nfkd,
}

/// <summary>The names of the forms.</summary>
internal static class NormalForms
{
    /// <summary>All names, each at the place that its form has in <see cref="NormalForm"/>.</summary>
    public static string[] Names { get; } = ["NFC", "NFD", "NFKC", "NFKD"];

    /// <summary>The form of a name; null where it is none.</summary>
    public static NormalForm? Find(string name) => Array.IndexOf(Names, name) is >= 0 and var place ? (NormalForm)place : null;
}
