using System.IO.Enumeration;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Documents;

/// <summary>Finds the files that an input names: itself, those in a folder, or those that a glob matches.</summary>
internal static class InputFiles
{
    /// <summary>The files, sorted by path; at least one.</summary>
    /// <exception cref="InputException">There is no such file, or none that can be read.</exception>
    public static IReadOnlyList<string> Of(string input)
    {
        if (File.Exists(input))
            return [input];
        if (Directory.Exists(input))
            return NotEmpty(Below(input), input, "holds no file to read: looked for txt, md, html, json, ndjson, docx and pdf");
        return Glob.Is(input)
            ? NotEmpty(Glob.Match(input), input, "matches no file")
            : throw new InputException(new InputPlace(input), "no such file or folder");
    }

    private static IReadOnlyList<string> NotEmpty(IReadOnlyList<string> files, string input, string otherwise) =>
        files.Count > 0 ? files : throw new InputException(new InputPlace(input), otherwise);

    private static List<string> Below(string folder) => Sorted(All(folder).Where(InputFormats.IsKnown));

    public static List<string> Sorted(IEnumerable<string> files) => [.. files.Order(StringComparer.Ordinal)];

    /// <summary>All files of a folder and those below it, but for hidden ones; links to folders are not followed.</summary>
    public static IEnumerable<string> All(string folder) => new FileSystemEnumerable<string>(
        folder,
        (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
        new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !entry.FileName.StartsWith('.'),
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.FileName.StartsWith('.') && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };
}
