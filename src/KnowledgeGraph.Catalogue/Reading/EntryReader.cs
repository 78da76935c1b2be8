using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Catalogue;

/// <summary>Reads the entries of a file.</summary>
internal sealed partial class EntryReader(GraphSchema schema, FileDraft draft, FaultList faults)
{
    private static readonly (string Key, NameKind Kind)[] NameKeys =
    [
        ("names", NameKind.Name), ("acronyms", NameKind.Acronym), ("former", NameKind.Former), ("adjectives", NameKind.Adjective),
        ("demonyms", NameKind.Demonym), ("combining", NameKind.Combining),
    ];

    public void Read(Fields entry, string? fileLabel, string? fileKind)
    {
        var (name, label, writtenId) = (entry.Text("name"), entry.Text("label") ?? fileLabel, entry.Text("id"));
        if (name is null && !entry.Has("name"))
            entry.Fault("name", CatalogueErrors.MissingKey("name"));
        if (label is null && !entry.Has("label"))
            entry.Fault("label", CatalogueErrors.NoLabel);
        var id = label is null || name is null ? null : IdOf(entry, label, name, writtenId);
        // An entry without an id still has its other keys read, so that all its faults are told at once.
        var read = ReadRest(entry, id ?? EntityId.Parse("entry:unknown"), label ?? "Place", name ?? "?", fileKind);
        if (id is not null && label is not null)
        {
            EntryKeys.RefuseMisplaced(entry, label);
            draft.Entries.Add(new(read, entry.Place));
        }
        entry.RefuseOthers();
    }

    private CatalogueEntry ReadRest(Fields entry, EntityId id, string label, string name, string? fileKind) => new(id, label, name)
    {
        Kind = KindOf(entry, label) ?? fileKind,
        Wikidata = Matching(entry, "wikidata", WikidataItem(), "an item of Wikidata, as in 'Q184'"),
        Iso2 = Matching(entry, "iso2", TwoCapitals(), "two capitals, as in 'BY'"),
        Iso3 = Matching(entry, "iso3", ThreeCapitals(), "three capitals, as in 'BLR'"),
        Status = Matching(entry, "status", Disputed(), "'disputed', or no status"),
        Start = DateOf(entry, "start") ?? DateOf(entry, "born"),
        End = DateOf(entry, "end") ?? DateOf(entry, "died"),
        Date = DateOf(entry, "date"),
        Signed = DateOf(entry, "signed"),
        Capital = PlaceOf(entry, "capital"),
        Seat = PlaceOf(entry, "seat"),
        Metonyms = [.. entry.Texts("metonyms").Select(SeatOf).OfType<Seat>()],
        Parties = [.. entry.Texts("parties").Select(text => Refer(text, ReferenceRole.Party)).OfType<EntityId>()],
        Names = [.. NameKeys.SelectMany(key => entry.Texts(key.Key).Select(text => NameOf(text, key.Kind)))],
        Offices = [.. entry.Texts("offices").Select(text => TermOf(id, text)).OfType<OfficeTerm>()],
        Surname = entry.Text("surname", mayBeEmpty: true),
    };

    private EntityId? IdOf(Fields entry, string label, string name, string? written)
    {
        if (!schema.TryNode(label, out var type) || type.IdKind is not { } idKind)
        {
            entry.Fault("label", CatalogueErrors.UnknownLabel(label, schema.NodeTypes.Where(node => node.IdKind is not null).Select(node => node.Name)));
            return null;
        }
        if (EntityId.TryParse(written ?? $"{idKind}:{Slug.Of(name)}", out var id) && id.Kind == idKind)
            return id;
        entry.Fault(written is null ? "name" : "id", written is null
            ? CatalogueErrors.BadForm("name", name, "a name with a letter or digit")
            : CatalogueErrors.WrongIdKind(written, label, idKind));
        return null;
    }

    private string? KindOf(Fields entry, string label)
    {
        var kind = entry.Text("kind");
        var choices = schema.TryNode(label, out var type) ? type.Properties.FirstOrDefault(property => property.Name == "kind")?.Values : null;
        if (kind is not null && choices is { Count: > 0 } && !choices.Contains(kind, StringComparer.Ordinal))
            entry.Fault("kind", CatalogueErrors.NotAChoice("kind", kind, choices));
        return kind;
    }

    private static string? Matching(Fields entry, string key, Regex form, string expected)
    {
        var text = entry.Text(key);
        if (text is not null && !form.IsMatch(text))
            entry.Fault(key, CatalogueErrors.BadForm(key, text, expected));
        return text;
    }

    private static PartialDate? DateOf(Fields entry, string key)
    {
        if (entry.Text(key) is not { } text)
            return null;
        if (PartialDate.TryParse(text, out var date))
            return date;
        entry.Fault(key, CatalogueErrors.BadForm(key, text, "a date YYYY, YYYY-MM or YYYY-MM-DD"));
        return null;
    }

    private EntryName NameOf(Placed<string> text, NameKind kind)
    {
        var dated = DatedText.Read(text, faults);
        return new EntryName(dated.Text, kind, dated.From, dated.To);
    }

    private Seat? PlaceOf(Fields entry, string key) =>
        entry.Text(key) is { } text ? SeatOf(new(text, entry.PlaceOf(key))) : null;

    private Seat? SeatOf(Placed<string> text)
    {
        var dated = DatedText.Read(text, faults);
        if (dated.Text.Contains(':', StringComparison.Ordinal))
            return Refer(text with { Value = dated.Text }, ReferenceRole.Place) is { } given ? new Seat(given, "", dated.From, dated.To) : null;
        if (EntityId.TryParse("place:" + Slug.Of(dated.Text), out var id))
            return new Seat(id, dated.Text, dated.From, dated.To);
        faults.Add(text.Place, CatalogueErrors.BadForm("place", text.Value, "a name with a letter or digit, or an id"));
        return null;
    }

    private EntityId? Refer(Placed<string> text, ReferenceRole role)
    {
        if (EntityId.TryParse(text.Value, out var id))
        {
            draft.References.Add((new(id, text.Place), role));
            return id;
        }
        faults.Add(text.Place, CatalogueErrors.BadForm("id", text.Value, "an entry's id, as in 'state:belarus'"));
        return null;
    }

    private OfficeTerm? TermOf(EntityId person, Placed<string> text)
    {
        var dated = DatedText.Read(text, faults);
        var of = dated.Text.LastIndexOf(" of ", StringComparison.Ordinal);
        if (of <= 0 || !EntityId.TryParse(dated.Text[(of + 4)..], out var id))
        {
            faults.Add(text.Place, CatalogueErrors.BadOffice(text.Value));
            return null;
        }
        draft.References.Add((new(id, text.Place), ReferenceRole.Office));
        draft.TitlesUsed.Add(new(dated.Text[..of], text.Place));
        return new OfficeTerm(person, dated.Text[..of], id, dated.From, dated.To);
    }

    [GeneratedRegex("^Q[1-9][0-9]*$")]
    private static partial Regex WikidataItem();

    [GeneratedRegex("^[A-Z]{2}$")]
    private static partial Regex TwoCapitals();

    [GeneratedRegex("^[A-Z]{3}$")]
    private static partial Regex ThreeCapitals();

    [GeneratedRegex("^disputed$")]
    private static partial Regex Disputed();
}
