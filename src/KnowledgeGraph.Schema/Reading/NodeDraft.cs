namespace KnowledgeGraph.Schema;

/// <summary>A label as its file says, its names not yet resolved.</summary>
internal sealed record NodeDraft(
    SchemaFields Fields,
    string Name,
    string Meaning,
    string? Parent,
    bool IsAbstract,
    bool IsEntity,
    string? IdKind,
    IReadOnlyList<Drafted<PropertyType>> Properties,
    IReadOnlyList<string> Wikidata,
    IReadOnlyList<string> Examples)
{
    public static NodeDraft Read(SchemaFields fields, SchemaFile file)
    {
        var draft = new NodeDraft(
            fields,
            SchemaChoices.FileName(fields, file, SchemaWords.Label),
            fields.Text("meaning"),
            fields.OptionalText("parent"),
            fields.Flag("abstract"),
            !fields.Flag("provenance"),
            fields.OptionalText("idKind"),
            PropertyReader.Read(fields, "properties", keysAllowed: false),
            SchemaChoices.Codes(fields, "wikidata", SchemaWords.Class),
            [.. fields.Texts("examples").Select(example => example.Text)]);
        draft.CheckIdKind();
        fields.RefuseOthers();
        return draft;
    }

    private void CheckIdKind()
    {
        if (IdKind is not null && (IsAbstract || !IsEntity))
            Fields.Fault("idKind", SchemaErrors.NeedlessKey("idKind", "only an entity that is not abstract has ids of its kind"));
        else if (IdKind is null && !Fields.Has("idKind") && !IsAbstract && IsEntity)
            Fields.Fault("idKind", SchemaErrors.MissingKey("idKind"));
        else if (IdKind is not null && !SchemaWords.IdKind.Form.IsMatch(IdKind))
            Fields.Fault("idKind", SchemaErrors.BadForm("idKind", IdKind, SchemaWords.IdKind.Expected));
    }
}
