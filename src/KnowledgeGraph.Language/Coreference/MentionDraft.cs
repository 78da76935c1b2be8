namespace KnowledgeGraph.Language;

/// <summary>A mention while it is worked out what it refers to.</summary>
internal sealed class MentionDraft(Sentence sentence, int head, int first, int end, MentionKind kind)
{
    public Sentence Sentence => sentence;

    public int Head => head;

    public int First => first;

    public int End => end;

    public MentionKind Kind => kind;

    public Token HeadToken => sentence.Tokens[head];

    public Name? Name { get; init; }

    /// <summary>The noun of a description and the last word of a name, in small letters.</summary>
    public string HeadWord { get; init; } = "";

    /// <summary>The phrase in small letters, without article.</summary>
    public string Key { get; init; } = "";

    /// <summary>The noun before a name that says what its bearer is: <c>President Putin</c>; null for none.</summary>
    public string? Title { get; init; }

    public bool IsPlural { get; init; }

    /// <summary>Whether a description speaks of something that should be known: <c>the</c>, <c>this</c>, <c>his</c>.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>How prominent its place in the clause is: subjects above objects above others.</summary>
    public int Prominence { get; init; }

    public Referent Referent { get; private set; } = new();

    public List<MentionDraft> Antecedents { get; } = [];

    /// <summary>Whether it is a name, or the way back through its antecedents ends at one.</summary>
    public bool LeadsToName => Name is not null || Antecedents is [{ LeadsToName: true }];

    /// <summary>Says that the mention speaks of what an earlier one spoke of.</summary>
    public void Refer(MentionDraft antecedent)
    {
        var own = Referent;
        Referent = antecedent.Referent;
        Antecedents.Add(antecedent.LeadsToName || Referent.Naming is null ? antecedent : Referent.Naming);
        if (Name is not null)
            Referent.Naming ??= this;
        Referent.Count++;
        Referent.IsNamed |= own.IsNamed;
        if (Referent.Gender == Gender.Unknown)
            Referent.Gender = own.Gender;
        Referent.Type ??= own.Type;
    }

    /// <summary>Says that the mention speaks of several things together.</summary>
    public void Refer(IEnumerable<MentionDraft> antecedents) => Antecedents.AddRange(antecedents);

    public bool Contains(MentionDraft other) =>
        sentence.Index == other.Sentence.Index && first <= other.First && other.End <= end;
}
