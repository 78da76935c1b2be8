using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Documents;

/// <summary>Paths with <c>*</c> (any part of a name), <c>?</c> (one character) and <c>**</c> (folders to any depth).</summary>
internal static class Glob
{
    private static readonly char[] Signs = ['*', '?'];

    public static bool Is(string input) => input.IndexOfAny(Signs) >= 0;

    /// <summary>The files that a glob matches, sorted by path. Case counts, on every system.</summary>
    public static IReadOnlyList<string> Match(string glob)
    {
        var pattern = glob.Replace('\\', '/');
        var fixedEnd = pattern.LastIndexOf('/', pattern.IndexOfAny(Signs)) + 1;
        var root = fixedEnd == 0 ? "." : pattern[..fixedEnd];
        if (!Directory.Exists(root))
            return [];
        var regex = new Regex(ToRegex(pattern[fixedEnd..]), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        return InputFiles.Sorted(InputFiles.All(root)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(relative => regex.IsMatch(relative))
            .Select(relative => fixedEnd == 0 ? relative : root + relative));
    }

    private static string ToRegex(string glob)
    {
        var regex = new StringBuilder(@"\A");
        for (var i = 0; i < glob.Length; i++)
        {
            if (string.CompareOrdinal(glob, i, "**/", 0, 3) == 0)
            {
                regex.Append("(?:.*/)?");
                i += 2;
            }
            else if (string.CompareOrdinal(glob, i, "**", 0, 2) == 0)
            {
                regex.Append(".*");
                i++;
            }
            else
                regex.Append(glob[i] switch { '*' => "[^/]*", '?' => "[^/]", var c => Regex.Escape(c.ToString()) });
        }
        return regex.Append(@"\z").ToString();
    }
}
