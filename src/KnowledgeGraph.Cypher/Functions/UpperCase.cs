using System.Text;

namespace KnowledgeGraph.Cypher;

/// <summary>Upper case as Unicode defines it, with the letters that become several.</summary>
internal static class UpperCase
{
    private static readonly Lazy<Dictionary<char, string>> Special = new(Read);

    public static string Of(string text)
    {
        if (System.Text.Ascii.IsValid(text))
            return text.ToUpperInvariant();
        var upper = new StringBuilder(text.Length + 4);
        var plain = text.ToUpperInvariant();
        for (var i = 0; i < text.Length; i++)
        {
            if (Special.Value.TryGetValue(text[i], out var several))
                upper.Append(several);
            else
                upper.Append(plain[i]);
        }
        return upper.ToString();
    }

    private static Dictionary<char, string> Read()
    {
        using var stream = typeof(UpperCase).Assembly.GetManifestResourceStream("uppercase.txt")!;
        using var reader = new StreamReader(stream);
        var letters = new Dictionary<char, string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 2 && line[0] != '#')
                letters[line[0]] = line[2..];
        }
        return letters;
    }
}
