using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Catalogue;

/// <summary>Reads catalogue files in two steps: every file by itself, then what they say of one another.</summary>
/// <remarks>The second step runs only where the first found no fault, else one slip would be reported as many dangling ids.</remarks>
internal static class CatalogueReader
{
    /// <summary>Reads files that stand on a catalogue already there, whose ids and titles they may use.</summary>
    public static CatalogueData Read(IEnumerable<string> paths, CatalogueData below, FaultList faults)
    {
        var draft = new FileDraft();
        var reader = new FileReader(GraphSchema.Default, draft, faults);
        foreach (var path in CatalogueFiles.At(paths, faults))
            reader.Read(path);
        if (faults.Any)
            return below;
        var data = draft.ToData();
        var whole = below.With(data);
        IdentityChecks.Run(draft, faults);
        if (!faults.Any)
        {
            var entries = new KnownEntries(whole);
            ReferenceChecks.Run(draft, whole, entries, faults);
            TitleChecks.Run(draft, whole.Words.Titles, faults);
            new AmbiguityChecks(entries, whole.Words, faults).Run(draft);
        }
        return whole;
    }
}
