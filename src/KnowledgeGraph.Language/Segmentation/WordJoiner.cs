namespace KnowledgeGraph.Language;

/// <summary>Makes words of atoms, deciding joint by joint from left to right.</summary>
internal sealed class WordJoiner(LinearChooser chooser, JointFeatures features)
{
    private const int LongestWord = 200;

    public List<WordSpan> Join(string text, List<Atom> atoms)
    {
        var words = new List<WordSpan>(atoms.Count);
        var bag = new FeatureBag();
        var joins = false;
        var first = 0;
        for (var i = 0; i < atoms.Count; i++)
        {
            var joint = i == first ? Joint.SameWord : Decide(text, atoms, i, first, bag);
            if (joint == Joint.SameWord)
                continue;
            words.Add(Word(text, atoms, first, i - 1, joins));
            (first, joins) = (i, joint == Joint.NewWord);
        }
        if (atoms.Count > 0)
            words.Add(Word(text, atoms, first, atoms.Count - 1, joins));
        return words;
    }

    private Joint Decide(string text, List<Atom> atoms, int next, int first, FeatureBag bag)
    {
        if (atoms[next].AfterSpace || atoms[next].End - atoms[first].Start > LongestWord)
            return Joint.NewToken;
        features.Collect(text, atoms, next, first, bag);
        return (Joint)chooser.Choose(bag.Values);
    }

    private static WordSpan Word(string text, List<Atom> atoms, int first, int last, bool joins)
    {
        var (start, end) = (atoms[first].Start, atoms[last].End);
        return new(start, end, text[start..end], joins);
    }
}
