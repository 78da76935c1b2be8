namespace KnowledgeGraph.Extraction;

/// <summary>A sentence as the rules see it: words, and the mentions that stand on them.</summary>
internal sealed class RuleSentence
{
    private readonly int[] groupOfWord;
    private readonly Lazy<HashSet<string>> spelled;

    public RuleSentence(int passage, int start, int end, IReadOnlyList<Word> words, IReadOnlyList<MentionGroup> groups)
    {
        (Passage, Start, End, Words, Groups) = (passage, start, end, words, groups);
        Tree = new SentenceTree(words);
        spelled = new(() => [.. words.Select(word => word.Lower), .. words.Select(word => word.Lemma)]);
        groupOfWord = new int[words.Count];
        Array.Fill(groupOfWord, -1);
        for (var i = 0; i < groups.Count; i++)
            groupOfWord.AsSpan(groups[i].First, groups[i].Last - groups[i].First + 1).Fill(i);
    }

    /// <summary>The index of its passage.</summary>
    public int Passage { get; }

    /// <summary>Offset of its first UTF-16 code unit in the passage's text.</summary>
    public int Start { get; }

    /// <summary>Offset after its last.</summary>
    public int End { get; }

    public IReadOnlyList<Word> Words { get; }

    /// <summary>The sentence before it in its passage, or null.</summary>
    public RuleSentence? Previous { get; init; }

    /// <summary>How the words depend on each other.</summary>
    public SentenceTree Tree { get; }

    /// <summary>The groups, in order; no two share a word.</summary>
    public IReadOnlyList<MentionGroup> Groups { get; }

    /// <summary>Whether it has two mentions, without which it can tell of no relation by itself.</summary>
    public bool HasTwoMentions => Groups.Count > 1 || Groups is [{ Mentions.Count: > 1 }];

    /// <summary>The group that a word is part of, or null.</summary>
    public MentionGroup? GroupAt(int word) => word >= 0 && word < Words.Count && groupOfWord[word] >= 0 ? Groups[groupOfWord[word]] : null;

    /// <summary>True where a word is part of a mention of several words, so that it tells nothing by itself.</summary>
    public bool IsInName(int word) => GroupAt(word) is { } group && !group.IsNameless;

    /// <summary>Whether each word behind the first of a phrase stands somewhere in the sentence, as it is or by its dictionary form.</summary>
    public bool HasAll(IReadOnlyList<string> phrase)
    {
        for (var i = 1; i < phrase.Count; i++)
        {
            if (!spelled.Value.Contains(phrase[i]))
                return false;
        }
        return true;
    }
}
