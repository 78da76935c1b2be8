using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Catalogue;

/// <summary>Reads one catalogue file into a draft.</summary>
internal sealed class FileReader(GraphSchema schema, FileDraft draft, FaultList faults)
{
    private static readonly string[] WordKeys = ["commonWords", "honorifics", "particles", "suffixes"];

    public void Read(string path)
    {
        if (CatalogueJson.Read(path, faults) is not { } file)
            return;
        var sources = file.Texts("sources");
        var (label, kind) = (file.Text("label"), file.Text("kind"));
        var entries = new EntryReader(schema, draft, faults);
        foreach (var entry in file.Objects("entries"))
            entries.Read(entry, label, kind);
        if (file.Has("entries") && sources.Count == 0 && !file.Has("sources"))
            file.Fault("entries", CatalogueErrors.NoSources);
        foreach (var office in file.Objects("offices"))
            ReadTitle(office);
        foreach (var ambiguity in file.Objects("ambiguous"))
            ReadAmbiguity(ambiguity);
        foreach (var key in WordKeys)
            ReadWords(file, key);
        file.RefuseOthers();
    }

    private void ReadWords(Fields file, string key)
    {
        if (!draft.Words.TryGetValue(key, out var words))
            draft.Words.Add(key, words = []);
        foreach (var word in file.Texts(key))
        {
            if (word.Value.Contains(' ', StringComparison.Ordinal) || FoldedName.Of(word.Value) != word.Value)
                faults.Add(word.Place, CatalogueErrors.BadForm(key, word.Value, "one word in small letters without accents"));
            words.Add(word.Value);
        }
    }

    private void ReadTitle(Fields office)
    {
        var title = office.Text("title");
        var written = office.Texts("written").Select(text => text.Value).ToArray();
        var wider = office.Texts("is").Select(text => text.Value).ToArray();
        office.RefuseOthers();
        if (title is null && !office.Has("title"))
            office.Fault("title", CatalogueErrors.MissingKey("title"));
        else if (title is not null)
            draft.Titles.Add(new(new OfficeTitle(title, written, wider), office.Place));
    }

    private void ReadAmbiguity(Fields ambiguity)
    {
        var names = ambiguity.Texts("names").Select(name => name.Value).ToArray();
        var senses = ambiguity.Object("senses");
        ambiguity.RefuseOthers();
        foreach (var key in (string[])["names", "senses"])
        {
            if (!ambiguity.Has(key))
                ambiguity.Fault(key, CatalogueErrors.MissingKey(key));
        }
        if (senses is null || names.Length == 0)
            return;
        if (senses.Keys.Count() < 2)
            ambiguity.Fault("senses", CatalogueErrors.OneSense);
        draft.Ambiguities.Add(new(new Ambiguity(names, [.. senses.Keys.Select((id, index) => ReadSense(senses, id, index)).OfType<ToldApart>()]), ambiguity.Place));
    }

    private ToldApart? ReadSense(Fields senses, string key, int index)
    {
        if (!EntityId.TryParse(key, out var id))
        {
            senses.Fault(key, CatalogueErrors.BadForm("senses", key, "an entry's id, as in 'state:georgia'"));
            return null;
        }
        var words = senses.Texts(key, mayBeEmpty: true);
        var periods = words.Where(word => DatedText.LooksLikePeriod(word.Value)).ToArray();
        if (index > 0 && words.Count == 0)
            senses.Fault(key, CatalogueErrors.NotToldApart(id));
        return new ToldApart(
            id,
            [.. words.Except(periods).Select(word => word.Value)],
            [.. periods.Select(period => DatedText.ReadPeriod(period.Value, period.Place, faults))]);
    }
}
