using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>How far a typed name is from a known spelling, both folded.</summary>
internal static class NameDistance
{
    /// <summary>Typing errors, and one more where only some of the spelling's words were typed; null where it is too far.</summary>
    public static int? Between(string typed, string known)
    {
        var whole = NearNames.Distance(typed, known);
        return whole <= Allowed(typed.Length) ? whole : OfWords(typed.Split(' '), known.Split(' '));
    }

    /// <summary>A short name is another name when a letter changes; a long one bears more.</summary>
    private static int Allowed(int length) => length switch
    {
        < 4 => 0,
        < 8 => 1,
        < 12 => 2,
        _ => 3,
    };

    private static int? OfWords(string[] typed, string[] known)
    {
        var sum = 1;
        foreach (var word in typed)
        {
            var nearest = known.Min(other => NearNames.Distance(word, other));
            if (nearest > Allowed(word.Length))
                return null;
            sum += nearest;
        }
        return sum;
    }
}
