using KnowledgeGraph.Catalogue;
using KnowledgeGraph.Language;
using KnowledgeGraph.Model;
using MentionKind = KnowledgeGraph.Model.MentionKind;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Makes mentions of the names that the language pipeline found: whole, where the catalogue knows only a part of them by
/// chance ("Wales" in "New South Wales"), and of the known person where first name and surname are theirs.
/// </summary>
internal sealed class ReadNameFinder(EntityMaker maker, EntityCatalogue catalogue, NameKinds kinds, LexicalClass offices, NamingWords naming)
{
    // A name of so many letters is known through a slip of the pen; a shorter one only if the document has it right elsewhere.
    private const int LongName = 11;

    /// <summary>The names of a passage that the known ones do not cover.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="known">What is known in it; a longer name takes the place of what lies in it.</param>
    /// <param name="context">What the document told before; learns the new names.</param>
    public IEnumerable<FoundMention> Find(PassageText passage, IReadOnlyList<FoundMention> known, DocumentContext context)
    {
        foreach (var name in passage.Names.Where(name => name.Type is not (NameType.Nationality or NameType.Other)))
        {
            if (Trim(passage, name) is not var (first, last, isTitled))
                continue;
            var (start, end) = (passage.Words[first].Start, passage.Words[last].End);
            var inside = known.Where(mention => mention.Start < end && mention.End > start).ToList();
            if (inside.Any(mention => (mention.Start <= start && mention.End >= end) || mention.Start < start || mention.End > end))
                continue;
            if (Entity(passage, name, (first, last), isTitled ? NameType.Person : name.Type, inside, context) is var (entity, reason))
                yield return new FoundMention(passage.Index, start, end, MentionKind.Name, entity, passage.Text[start..end], reason, IsAdjective: false);
        }
    }

    // Articles and titles before a name are no part of it, nor is a possessive mark behind it.
    private (int First, int Last, bool IsTitled)? Trim(PassageText passage, Name name)
    {
        var words = passage.Words;
        var (first, last, isTitled) = (passage.FirstWordOf(name), passage.FirstWordOf(name) + name.WordCount - 1, false);
        while (last > first && Syntax.IsPossessiveMark(words[last]))
            last--;
        // "Kumchang-ri": a short ending behind a hyphen.
        if (last + 2 < words.Count && words[last + 1].Text == "-" && words[last + 1].Start == words[last].End && words[last + 2].Start == words[last + 1].End && words[last + 2].Text.Length <= 3 && words[last + 2].Text.All(char.IsLower))
            last += 2;
        for (var moved = true; moved && first <= last;)
        {
            moved = false;
            if (words[first].Lower is "the" or "a" or "an")
                (first, moved) = (first + 1, true);
            else if (name.Type == NameType.Person && offices.Match(words, first) is > 0 and var width)
                (first, moved, isTitled) = (first + width, true, true);
            else if (name.Type == NameType.Person && first < last && naming.Honorifics.Contains(words[first].Lower))
                (first, moved, isTitled) = (first + 1, true, true);
        }
        return first > last || !words[first].Text.Any(char.IsLetter) || !Enumerable.Range(first, last - first + 1).Any(i => char.IsUpper(words[i].Text[0]))
            || (first == last && (naming.Never.Contains(words[first].Lower) || words[first].Text.Length < 3 || IsPlainNoun(words[first])))
            ? null
            : (first, last, isTitled);
    }

    private static bool IsPlainNoun(Word word) => word.Upos is "NOUN" or "ADJ" or "VERB" or "ADV" && word.Text.Skip(1).All(char.IsLower) && word.Lemma != word.Lower;

    private (EntityRecord Entity, string Reason)? Entity(
        PassageText passage, Name name, (int First, int Last) span, NameType type, List<FoundMention> inside, DocumentContext context)
    {
        var text = passage.Text[passage.Words[span.First].Start..passage.Words[span.Last].End];
        if (inside.Count > 0 && Settle(passage, span, type, inside) is var (isNew, known))
        {
            if (!isNew)
                return known is null ? null : (known, "catalogue/full-name");
        }
        else if (context.Known(text) is { } told || (type is NameType.Organization && (told = context.KnownBy(text)) is not null))
            return (told, "document/short-name");
        else if (Near(text, span, type, context) is { } near)
            return (near, "catalogue/near-name");
        var offset = passage.Firsts[name.Sentence];
        if (kinds.LabelOf(passage.Sentences[name.Sentence].Words, span.First - offset, span.Last - offset, type) is not { } label)
            return null;
        var entity = maker.Make(label, text);
        context.Tell(entity, text);
        if (span.Last + 3 < passage.Words.Count && passage.Words[span.Last + 1].Lower == "(" && passage.Words[span.Last + 3].Lower == ")")
            context.Tell(entity, passage.Words[span.Last + 2].Text);
        return (entity, "text/read-name");
    }

    // Whether a name in which something known lies is a new one; if not, whose it is, or null where what is known stands for it.
    private (bool IsNew, EntityRecord? Known) Settle(PassageText passage, (int First, int Last) span, NameType type, List<FoundMention> inside)
    {
        var (start, end) = (passage.Words[span.First].Start, passage.Words[span.Last].End);
        var person = inside.FirstOrDefault(mention => mention.Entity.Labels.Contains("Person", StringComparer.Ordinal));
        if (type == NameType.Person)
        {
            if (person is null)
                return (!inside.Any(mention => mention.Start == start), null);
            if (person.Alias.Contains(' ', StringComparison.Ordinal))
                return (false, person.Start == start ? person.Entity : null);
            return person.End == end && HasFirstName(person.Entity, passage.Words[span.First].Text) ? (false, person.Entity) : (person.Start > start, null);
        }
        // "The Venezuelan Government" is Venezuela.
        if (inside.FirstOrDefault(mention => mention.Start == start) is { } owner && ActorNouns.English.Agents.Match(passage.Words, span.Last) == 1 && WordSpan.Of(passage.Words, owner.Start, owner.End).Last == span.Last - 1)
            return (false, null);
        if (inside.Any(mention => mention.Start == start))
            return (inside.All(mention => mention.End < end) && span.Last - span.First > 0 && IsCapital(passage.Words[span.Last]) && type is NameType.Organization, null);
        for (var i = span.First; i <= span.Last && passage.Words[i].Start < inside[0].Start; i++)
        {
            if (!naming.Modifiers.Contains(passage.Words[i].Lower) && !naming.Honorifics.Contains(passage.Words[i].Lower) && offices.Match(passage.Words, i) == 0)
                return (true, null);
        }
        return (false, null);
    }

    private static bool IsCapital(Word word) => char.IsUpper(word.Text[0]);

    // "Mikhail S." is Mikhail, "M." may be; "Dudley" is not "D. S.".
    private static bool HasFirstName(EntityRecord person, string first)
    {
        var isInitial = first.TrimEnd('.').Length == 1;
        return person.KnownAliases.Prepend(person.Name).Where(alias => alias.Contains(' ', StringComparison.Ordinal)).SelectMany(alias => alias.Split(' '))
            .Any(word => isInitial ? word.StartsWith(first.TrimEnd('.'), StringComparison.Ordinal) : string.Equals(word, first, StringComparison.OrdinalIgnoreCase));
    }

    private EntityRecord? Near(string text, (int First, int Last) span, NameType type, DocumentContext context)
    {
        var label = type switch { NameType.Person => "Person", NameType.Organization => null, _ => "" };
        if (label == "" || text.Length < 4)
            return null;
        var near = catalogue.FindNear(text)
            .SelectMany(found => found.Senses.Where(sense => sense.Entry.Label is "Person" == (label == "Person") && sense.Entry.Label is "Person" or "Organization" or "Company").Select(sense => (found.Distance, sense.Entry)))
            .DistinctBy(pair => pair.Entry.Id)
            .ToList();
        var told = near.Where(pair => context.IsKnown(pair.Entry.Id)).ToList();
        if (told.Count == 1)
            return catalogue.ToRecord(told[0].Entry);
        return near is [var only] && only.Distance == 1 && text.Length >= LongName && span.Last > span.First ? catalogue.ToRecord(only.Entry) : null;
    }
}
