using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Evaluation;

/// <summary>A sentence with a pair of actors and the root class of what the one does to the other.</summary>
internal sealed record PlvRow(string Text, string Source, string Target, string Root)
{
    /// <summary>The sentence's id, the same in every row of it.</summary>
    public string Id { get; } = IdOf(Text);

    public static PlvRow Of(BenchmarkRecord record) => new(record.Text("text"), record.Text("source"), record.Text("target"), record.Text("root"));

    [SuppressMessage("Security", "CA5350", Justification = "The id that other programs give the sentence; nothing is kept safe by it.")]
    private static string IdOf(string text) => Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(text.Trim())))[..16];
}
