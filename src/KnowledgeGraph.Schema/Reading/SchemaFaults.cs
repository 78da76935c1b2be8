using KnowledgeGraph.Model;

namespace KnowledgeGraph.Schema;

/// <summary>Collects what is wrong with a schema, so that a user mends a folder in one go and not fault by fault.</summary>
internal sealed class SchemaFaults
{
    private readonly List<(InputPlace Place, string Problem)> faults = [];

    public void Add(InputPlace place, string problem) => faults.Add((place, problem));

    /// <summary>Throws one error with the first fault's place and all faults' messages, where there are any.</summary>
    public void ThrowIfAny()
    {
        if (faults.Count == 0)
            return;
        var rest = faults.Skip(1).Select(fault => $"{fault.Place}: {fault.Problem}").ToArray();
        throw new InputException(faults[0].Place, faults[0].Problem + (rest.Length == 0 ? "" : SchemaErrors.More(rest.Length, rest)));
    }
}
