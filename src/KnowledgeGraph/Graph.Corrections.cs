using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Store;

namespace KnowledgeGraph;

/// <content>Corrections by people, and graphs made of several.</content>
public sealed partial class Graph
{
    /// <summary>Makes a correction; an asserted edge is checked against a schema first.</summary>
    /// <param name="correction">What is to be corrected.</param>
    /// <param name="schema">The schema; null for the one built in.</param>
    /// <exception cref="CorrectionException">It names what is not there, contradicts an earlier one, or the schema does not allow it.</exception>
    /// <exception cref="UnknownNameException">The edge type is none of the schema's.</exception>
    public LoggedCorrection Correct(Correction correction, GraphSchema? schema = null)
    {
        if (correction is AssertCorrection assertion)
            correction = Checked(assertion, schema ?? GraphSchema.Default);
        var logged = File.Correct(correction);
        Forget();
        return logged;
    }

    /// <summary>Takes a correction back.</summary>
    /// <exception cref="CorrectionException">There is none of this number, or it was taken back already.</exception>
    public void Undo(int number)
    {
        File.Undo(number);
        Forget();
    }

    /// <summary>Makes one graph file of several and opens it: a document that two hold counts once, corrections are joined.</summary>
    /// <param name="files">The files; they are not changed.</param>
    /// <param name="path">The file to make, or to add to.</param>
    /// <exception cref="InputException">A file is no graph, or two hold different texts under one document id.</exception>
    public static Graph Combine(IReadOnlyList<string> files, string path)
    {
        ArgumentNullException.ThrowIfNull(files);
        var opened = new List<GraphFile>();
        try
        {
            foreach (var file in files)
                opened.Add(GraphFile.Open(file));
            var combined = GraphFile.OpenOrCreate(path, opened.Count > 0 ? opened[0].Rules : new Dictionary<string, EdgeRule>());
            try
            {
                combined.Combine(opened);
                return new Graph(combined);
            }
            catch
            {
                combined.Dispose();
                throw;
            }
        }
        finally
        {
            opened.ForEach(file => file.Dispose());
        }
    }

    // Questions asked after a change are answered on what it left.
    private void Forget() => (entities, cypher) = (null, null);

    // What fits only the other way round is turned round, as reading does.
    private AssertCorrection Checked(AssertCorrection assertion, GraphSchema schema)
    {
        var type = schema.Edge(assertion.Type);
        var check = schema.Check(type.Name, assertion.Subject, LabelsOf(assertion.Subject, schema), assertion.Object, LabelsOf(assertion.Object, schema));
        return check.Fit switch
        {
            StatementFit.Fits => assertion,
            StatementFit.FitsSwapped => assertion with { Subject = assertion.Object, Object = assertion.Subject },
            _ => throw new CorrectionException(check.Message),
        };
    }

    private IReadOnlyList<string> LabelsOf(EntityId id, GraphSchema schema) =>
        File.Node(id)?.Labels ?? (schema.TryNodeOfIdKind(id.Kind, out var node)
            ? node.Labels
            : throw new CorrectionException($"{id} is new, and no label has ids of the kind '{id.Kind}'{NearNames.Hint(id.Kind, schema.NodeTypes.Select(type => type.IdKind).OfType<string>())}"));
}
