namespace KnowledgeGraph.Extraction;

/// <summary>The dependency tree of a sentence, with the enhanced relations, seen from the heads.</summary>
internal sealed class SentenceTree
{
    private readonly IReadOnlyList<Word> words;
    private readonly List<Dependent>[] dependents;
    private readonly List<int>[] children;

    public SentenceTree(IReadOnlyList<Word> words)
    {
        this.words = words;
        dependents = [.. words.Select(_ => new List<Dependent>(3))];
        children = [.. words.Select(_ => new List<int>(3))];
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Head >= 0)
                children[words[i].Head].Add(i);
            foreach (var arc in words[i].Arcs)
            {
                if (arc.Head >= 0 && arc.Relation != "ref")
                    dependents[arc.Head].Add(new Dependent(i, arc.Relation));
            }
        }
    }

    /// <summary>The words of the sentence.</summary>
    public IReadOnlyList<Word> Words => words;

    /// <summary>The words that depend on a word in the tree, in order.</summary>
    public IReadOnlyList<int> Children(int word) => children[word];

    /// <summary>The words that depend on a word in the tree in a relation, subtypes included.</summary>
    public IEnumerable<int> Children(int word, string relation) => children[word].Where(child => Is(words[child].Relation, relation));

    /// <summary>The words that depend on a word by enhanced relations, in order.</summary>
    public IReadOnlyList<Dependent> Dependents(int word) => dependents[word];

    /// <summary>Whether a relation is the given one or a subtype of it.</summary>
    public static bool Is(string relation, string general) =>
        relation.StartsWith(general, StringComparison.Ordinal) && (relation.Length == general.Length || relation[general.Length] == ':');

    /// <summary>Whether a word's relation to its head is the given one or a subtype of it.</summary>
    public bool HasRelation(int word, string relation) => Is(words[word].Relation, relation);

    /// <summary>The word of a span that governs the others: the one whose head lies outside, the last where several do.</summary>
    public int HeadOf(int first, int last)
    {
        for (var i = last; i >= first; i--)
        {
            if ((words[i].Head < first || words[i].Head > last) && words[i].Relation != "punct" && words[i].Relation != "case")
                return i;
        }
        return last;
    }

    /// <summary>The clause with "if" or "unless" on which a verb hangs, or -1.</summary>
    public int ConditionOf(int verb) =>
        Children(verb, "advcl").FirstOrDefault(clause => Children(clause, "mark").Any(mark => words[mark].Lower is "if" or "unless"), -1);

    /// <summary>Whether a word depends on another, at whatever depth, or is it.</summary>
    public bool IsUnder(int word, int ancestor)
    {
        for (var (at, steps) = (word, 0); at >= 0 && steps <= words.Count; at = words[at].Head, steps++)
        {
            if (at == ancestor)
                return true;
        }
        return false;
    }

    /// <summary>How many clauses end between two words on the way through the tree.</summary>
    public int ClausesBetween(int one, int other)
    {
        var up = new Dictionary<int, int>();
        for (var (at, clauses) = (one, 0); at >= 0 && up.TryAdd(at, clauses); at = words[at].Head)
            clauses += OpensClause(at) ? 1 : 0;
        for (var (at, clauses) = (other, 0); at >= 0 && clauses < words.Count; at = words[at].Head)
        {
            if (up.TryGetValue(at, out var met))
                return met + clauses;
            clauses += OpensClause(at) ? 1 : 0;
        }
        return words.Count;
    }

    /// <summary>Whether a word is the predicate of a clause of its own.</summary>
    public bool OpensClause(int word) => words[word].Relation is "ccomp" or "advcl" or "acl:relcl" or "parataxis" or "csubj" or "acl" or "advcl:relcl"
        || (words[word].Relation == "conj" && words[word].Upos is "VERB" or "AUX" or "ADJ" && words[word].Head >= 0 && words[words[word].Head].Upos is "VERB" or "AUX" or "ADJ");

    /// <summary>Whether a verb is passive: by its auxiliary, its subject, or as a participle behind its noun.</summary>
    public bool IsPassive(int verb)
    {
        if (words[verb].Xpos is not ("VBN" or "VBD" or "JJ"))
            return false;
        if (children[verb].Any(child => words[child].Relation is "aux:pass" or "nsubj:pass") || dependents[verb].Any(dependent => dependent.Relation.StartsWith("nsubj:pass", StringComparison.Ordinal)))
            return true;
        if (words[verb].Xpos != "VBN" || children[verb].Any(child => words[child].Relation == "aux"))
            return false;
        return words[verb].Relation is "acl" or "advcl" or "amod"
            || children[verb].Any(child => words[child].Relation == "obl:agent")
            || (words[verb].Relation == "conj" && words[verb].Head >= 0 && !children[verb].Any(child => Is(words[child].Relation, "nsubj")) && IsPassive(words[verb].Head));
    }
}
