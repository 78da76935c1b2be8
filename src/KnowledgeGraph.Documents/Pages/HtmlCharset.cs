using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Documents;

/// <summary>Finds the encoding that a web page declares in its head.</summary>
internal static partial class HtmlCharset
{
    private const int Farthest = 4096;

    public static Encoding? Declared(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, Farthest));
        return Charset().Match(head) is { Success: true } match ? TextEncoding.ByName(match.Groups["name"].Value) : null;
    }

    [GeneratedRegex("""<meta[^>]{0,200}charset\s*=\s*["']?(?<name>[A-Za-z0-9_:.-]{2,40})|<\?xml[^>]{0,100}encoding\s*=\s*["'](?<name>[A-Za-z0-9_:.-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
