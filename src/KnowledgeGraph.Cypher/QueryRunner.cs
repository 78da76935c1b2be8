using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher;

/// <summary>Runs queries on one graph.</summary>
internal sealed class QueryRunner(PropertyGraph graph, CypherOptions options, ProcedureCatalogue procedures, GraphProtection protection, string name, Action<IGraphView>? save = null)
{
    private const int CachedPlans = 500;
    private readonly PlanCache plans = new(CachedPlans);
    private readonly SchemaCatalogue schema = new();
    private readonly DatabaseInfo database = new(name, options.ReadOnly);

    public CypherAnswer Run(string text, IReadOnlyDictionary<string, PropertyValue> parameters, CancellationToken cancellationToken)
    {
        var limits = new QueryLimits(options, cancellationToken);
        var compiled = plans.Find(text);
        if (compiled is null)
        {
            var statement = Parser.Parse(text);
            if (statement.Command is { } command)
                return new SchemaCommands(schema, new CypherErrors(text), options.ReadOnly, graph.View()).Run(command);
            compiled = QueryCompiler.Compile(text, statement, graph.View(), procedures);
            plans.Add(text, compiled);
        }
        if (compiled.Mode == StatementMode.Explain)
            return new CypherAnswer(compiled.Columns, [], () => new QuerySummary(new WriteCounts(), PlanText.Of(compiled.Plan)));
        var given = parameters.ToDictionary(entry => entry.Key, entry => ValueConversion.ToDatum(entry.Value), StringComparer.Ordinal);
        foreach (var (name, span) in compiled.Parameters)
        {
            if (!given.ContainsKey(name))
                throw compiled.Errors.Compile(CypherErrorKind.ParameterMissing, "MissingParameter", $"The parameter ${name} has no value{NearNames.Hint(name, given.Keys)}", span);
        }
        return compiled.Writes ? Write(compiled, given, limits, cancellationToken) : Read(compiled, given, limits);
    }

    public string Explain(string text)
    {
        var statement = Parser.Parse(text);
        return statement.Command is not null ? "Command\n" : PlanText.Of(QueryCompiler.Compile(text, statement, graph.View(), procedures).Plan);
    }

    private CypherAnswer Read(CompiledQuery query, Dictionary<string, Datum> parameters, QueryLimits limits)
    {
        var view = graph.View();
        var context = Context(view, null, parameters, query, limits);
        var rows = Rows(query, context, view);
        return new CypherAnswer(query.Columns, rows, () => Summary(query, context));
    }

    private CypherAnswer Write(CompiledQuery query, Dictionary<string, Datum> parameters, QueryLimits limits, CancellationToken cancellationToken)
    {
        if (options.ReadOnly)
        {
            throw query.Errors.Compile(
                CypherErrorKind.ReadOnly, "ReadOnlyGraph", "The graph is open for reading only; open it for writing to change it", new Span(0, query.Errors.Query.Length));
        }
        using var transaction = graph.Begin(cancellationToken);
        var context = Context(transaction, new GraphWriter(transaction, protection), parameters, query, limits);
        // A query that writes runs to its end whatever of its rows is read.
        List<CypherRow> rows = [.. Rows(query, context, transaction)];
        foreach (var constraint in schema.Constraints)
        {
            if (new ConstraintCheck(transaction).Violation(constraint) is { } violation)
                throw query.Errors.Runtime(CypherErrorKind.ConstraintValidationFailed, "ConstraintViolated", $"The query was not carried out: {violation}", new Span(0, query.Errors.Query.Length));
        }
        save?.Invoke(transaction);
        transaction.Commit();
        return new CypherAnswer(query.Columns, rows, () => Summary(query, context));
    }

    private QueryContext Context(IGraphView view, GraphWriter? writer, Dictionary<string, Datum> parameters, CompiledQuery query, QueryLimits limits) =>
        new(view, writer, parameters, query.Errors, limits)
        {
            Procedures = procedures,
            Schema = schema,
            Database = database,
            Profile = query.Mode == StatementMode.Profile ? new QueryProfile() : null,
        };

    private static IEnumerable<CypherRow> Rows(CompiledQuery query, QueryContext context, IGraphView view)
    {
        var frame = new Frame(query.FrameSize, context);
        var operation = OperatorFactory.Build(query.Plan, frame);
        var conversion = new ResultConversion(view);
        operation.Open();
        while (operation.Next())
        {
            context.Tick();
            if (query.Columns.Count == 0)
                continue;
            var values = new Value[query.Slots.Count];
            for (var i = 0; i < values.Length; i++)
                values[i] = conversion.ToValue(frame.Slots[query.Slots[i]]);
            yield return new CypherRow(query.Columns, values);
        }
    }

    private static QuerySummary Summary(CompiledQuery query, QueryContext context) => new(
        context.Writer?.Counts ?? new WriteCounts(),
        context.Profile is { } profile ? PlanText.Of(query.Plan, profile.RowsOf) : null);
}
