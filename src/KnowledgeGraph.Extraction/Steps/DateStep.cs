using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>Finds the dates of all passages; what a passage tells last is what the next counts from.</summary>
internal sealed class DateStep(DateFinder finder) : ReadingStep<IReadOnlyList<IReadOnlyList<DateMention>>>(Layers.Dates, Layers.Document)
{
    protected override IReadOnlyList<IReadOnlyList<DateMention>> Find(LayerSet layers)
    {
        var document = layers.Get(Layers.Document);
        PartialDate? context = null;
        var dates = new List<IReadOnlyList<DateMention>>(document.Passages.Count);
        foreach (var passage in document.Passages)
            dates.Add(finder.Find(passage.Text, document.Document.Date, ref context));
        return dates;
    }
}
