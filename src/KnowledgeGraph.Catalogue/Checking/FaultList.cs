using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>Collects what is wrong, so that files are mended in one go and not fault by fault.</summary>
internal sealed class FaultList
{
    private readonly List<CatalogueFault> faults = [];

    public void Add(InputPlace place, string problem) => faults.Add(new CatalogueFault(place, problem));

    public bool Any => faults.Count > 0;

    /// <summary>The faults by file and line.</summary>
    public IReadOnlyList<CatalogueFault> Sorted =>
        [.. faults.OrderBy(fault => fault.Place.File, StringComparer.Ordinal).ThenBy(fault => fault.Place.Line ?? 0).ThenBy(fault => fault.Problem, StringComparer.Ordinal)];

    /// <summary>Throws one error with the first fault's place and all faults' messages, where there are any.</summary>
    public void ThrowIfAny()
    {
        if (!Any)
            return;
        var sorted = Sorted;
        var rest = sorted.Skip(1).ToArray();
        var more = rest.Length == 0 ? "" : $" ({rest.Length} more {(rest.Length == 1 ? "fault" : "faults")}: {string.Join("; ", rest.AsEnumerable())})";
        throw new InputException(sorted[0].Place, sorted[0].Problem + more);
    }
}
