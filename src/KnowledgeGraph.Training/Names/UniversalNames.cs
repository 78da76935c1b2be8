using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Names of Universal NER: persons, organisations and places.</summary>
internal static class UniversalNames
{
    public static IReadOnlyList<NamedDocument> Read(string path)
    {
        var documents = new List<List<NamedSentence>>();
        var rows = new List<string[]>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
                documents.Add([]);
            else if (line.Length > 0 && line[0] != '#')
                rows.Add(line.Split('\t'));
            else if (line.Length == 0 && rows.Count > 0)
            {
                documents[^1].Add(Sentence(rows));
                rows.Clear();
            }
        }
        return [.. documents.Select(sentences => new NamedDocument(NameManner.Web, sentences))];
    }

    private static NamedSentence Sentence(List<string[]> rows)
    {
        var labels = new LabelRow([.. rows.Select(row => row[1])], 1UL << NameLabels.Outside);
        for (var first = 0; first < rows.Count;)
        {
            var end = first + 1;
            while (end < rows.Count && rows[end][2].StartsWith('I'))
                end++;
            if (rows[first][2] != "O" && TypeOf(rows[first][2][2..]) is { } type)
                labels.Lay(first, end, type);
            first = end;
        }
        return labels.Done();
    }

    private static NameType? TypeOf(string code) => code switch
    {
        "PER" => NameType.Person,
        "ORG" => NameType.Organization,
        "LOC" => NameType.Place,
        _ => null,
    };
}
