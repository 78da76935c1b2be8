using System.Globalization;

namespace KnowledgeGraph.Trials;

/// <summary>Makes random small graphs, as a statement that creates one. Each node and edge has a <c>k</c> of its own.</summary>
internal static class GraphMaker
{
    private static readonly string[] Labels = ["", ":A", ":A", ":B", ":B", ":C", ":A:B", ":B:C"];
    private static readonly string[] Types = ["R", "R", "S", "T"];
    private static readonly string[] Texts = ["a", "b", "Ab", "", "é", "ß", "a\U0001F600", "\uFF21", "12", " x"];
    private static readonly string[] Days = ["2004-06-10", "1999-12-31", "2004-02-29", "0001-01-01"];

    public static string Make(Random random)
    {
        var nodes = random.Next(4, 10);
        var parts = Enumerable.Range(0, nodes).Select(node => $"(n{node}{Labels[random.Next(Labels.Length)]} {{k: {node}{Properties(random)}}})").ToList();
        for (var edge = random.Next(5, 16); edge > 0; edge--)
        {
            var weight = random.Next(4) > 0 ? Number($", w: {random.Next(1, 5)}, v: {random.Next(9) / 4.0 + 0.25}") : "";
            parts.Add($"(n{random.Next(nodes)})-[:{Types[random.Next(Types.Length)]} {{k: {100 + edge}{weight}}}]->(n{random.Next(nodes)})");
        }
        return $"CREATE {string.Join(", ", parts)}";
    }

    private static string Properties(Random random)
    {
        var text = "";
        if (random.Next(4) > 0)
            text += Number($", i: {random.Next(-1, 5)}");
        if (random.Next(3) > 0)
            text += Number($", f: {random.Next(-6, 9) / 4.0 + 0.125}");
        if (random.Next(3) > 0)
            text += $", s: '{Texts[random.Next(Texts.Length)]}'";
        if (random.Next(2) > 0)
            text += random.Next(2) == 0 ? ", b: true" : ", b: false";
        if (random.Next(2) > 0)
            text += random.Next(3) == 0 ? ", l: []" : $", l: [{random.Next(4)}, {random.Next(4)}]";
        if (random.Next(2) > 0)
            text += $", d: date('{Days[random.Next(Days.Length)]}')";
        return text;
    }

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
