namespace KnowledgeGraph.Schema;

/// <summary>An edge type as its file says, its names not yet resolved.</summary>
internal sealed record EdgeDraft(
    SchemaFields Fields,
    string Name,
    EdgeGroup Group,
    string Meaning,
    string Reading,
    string? Inverse,
    bool Symmetric,
    IReadOnlyList<Placed> From,
    IReadOnlyList<Placed> To,
    IReadOnlyList<Drafted<PropertyType>> Properties,
    IReadOnlyList<WikidataProperty> Wikidata,
    string? Plover,
    IReadOnlyList<string> Cameo,
    string? Example,
    CounterExample? CounterExample)
{
    public static EdgeDraft Read(SchemaFields fields, SchemaFile file)
    {
        var draft = new EdgeDraft(
            fields,
            SchemaChoices.FileName(fields, file, SchemaWords.EdgeName),
            SchemaChoices.Choose<EdgeGroup>(fields, "group"),
            fields.Text("meaning"),
            fields.Text("reading"),
            fields.OptionalText("inverse"),
            fields.Flag("symmetric"),
            fields.Texts("from"),
            fields.Texts("to"),
            PropertyReader.Read(fields, "properties", keysAllowed: true),
            ReadWikidata(fields),
            fields.OptionalText("plover"),
            SchemaChoices.Codes(fields, "cameo", SchemaWords.Cameo),
            fields.OptionalText("example"),
            ReadCounterExample(fields));
        draft.CheckDirection();
        draft.CheckPlover();
        draft.CheckExamples();
        fields.RefuseOthers();
        return draft;
    }

    private void CheckDirection()
    {
        if (Symmetric && Fields.Has("inverse"))
            Fields.Fault("inverse", SchemaErrors.NeedlessKey("inverse", "a symmetric type reads the same both ways"));
        else if (!Symmetric && !Fields.Has("inverse"))
            Fields.Fault("inverse", SchemaErrors.MissingKey("inverse"));
    }

    private void CheckPlover()
    {
        if (Plover is not null && !SchemaWords.Plover.Form.IsMatch(Plover))
            Fields.Fault("plover", SchemaErrors.BadForm("plover", Plover, SchemaWords.Plover.Expected));
        if (Plover is null && Fields.Has("cameo"))
            Fields.Fault("cameo", SchemaErrors.NeedlessKey("cameo", "its codes go with a PLOVER class, and 'plover' is missing"));
        if (Group != EdgeGroup.Interaction && Plover is not null)
            Fields.Fault("plover", SchemaErrors.NeedlessKey("plover", "only interactions have a PLOVER class"));
    }

    private void CheckExamples()
    {
        foreach (var key in new[] { "example", "counterExample" })
        {
            if (Group != EdgeGroup.Provenance && !Fields.Has(key))
                Fields.Fault(key, SchemaErrors.MissingKey(key));
            else if (Group == EdgeGroup.Provenance && Fields.Has(key))
                Fields.Fault(key, SchemaErrors.NeedlessKey(key, "no sentence states provenance"));
        }
    }

    private static IReadOnlyList<WikidataProperty> ReadWikidata(SchemaFields fields) =>
    [
        .. SchemaChoices.Codes(fields, "wikidata", SchemaWords.Wikidata)
            .Select(code => new WikidataProperty(code.Split(' ')[^1], code.StartsWith("inverse ", StringComparison.Ordinal))),
    ];

    private static CounterExample? ReadCounterExample(SchemaFields fields)
    {
        if (fields.OptionalObject("counterExample") is not { } inner)
            return null;
        var counterExample = new CounterExample(inner.Text("sentence"), inner.Text("because"));
        inner.RefuseOthers();
        return counterExample;
    }
}
