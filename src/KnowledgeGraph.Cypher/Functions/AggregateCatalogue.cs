namespace KnowledgeGraph.Cypher;

/// <summary>The functions that compute one value from many rows.</summary>
internal static class AggregateCatalogue
{
    private static readonly Dictionary<string, (FunctionSignature Signature, string Description, Func<Aggregator> Create)> ByName = new[]
    {
        Of("count(value ANY) :: INTEGER", "How many values are not null.", () => new CountAggregator()),
        Of("sum(value INTEGER|FLOAT|DURATION) :: INTEGER|FLOAT|DURATION", "The sum.", () => new SumAggregator()),
        Of("avg(value INTEGER|FLOAT|DURATION) :: FLOAT|DURATION", "The mean.", () => new AverageAggregator()),
        Of("min(value ANY) :: ANY", "The least value.", () => new ExtremeAggregator(sign: -1)),
        Of("max(value ANY) :: ANY", "The greatest value.", () => new ExtremeAggregator(sign: 1)),
        Of("collect(value ANY) :: LIST", "The values as a list.", () => new CollectAggregator()),
        Of("stDev(value INTEGER|FLOAT) :: FLOAT", "The standard deviation of a sample.", () => new DeviationAggregator(sample: true)),
        Of("stDevP(value INTEGER|FLOAT) :: FLOAT", "The standard deviation of a population.", () => new DeviationAggregator(sample: false)),
        Of("percentileCont(value INTEGER|FLOAT, percentile INTEGER|FLOAT) :: FLOAT", "The value below which a part lies, between two values where it falls there.", () => new PercentileAggregator(continuous: true)),
        Of("percentileDisc(value INTEGER|FLOAT, percentile INTEGER|FLOAT) :: INTEGER|FLOAT", "The nearest value below which a part lies.", () => new PercentileAggregator(continuous: false)),
    }.ToDictionary(aggregate => aggregate.Signature.Name, StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Names => ByName.Keys;

    public static IEnumerable<(FunctionSignature Signature, string Description)> All =>
        ByName.Values.Select(aggregate => (aggregate.Signature, aggregate.Description));

    public static FunctionSignature? Find(string name) => ByName.TryGetValue(name, out var found) ? found.Signature : null;

    public static Aggregator Create(string name) => ByName[name].Create();

    private static (FunctionSignature Signature, string Description, Func<Aggregator> Create) Of(string signature, string description, Func<Aggregator> create) =>
        (FunctionSignature.Parse(signature), description, create);
}
