using KnowledgeGraph.Catalogue;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// The extractor that needs no model and no network: names from the catalogue and from the text itself, relations by
/// named rules, each with a trigger in the sentence that proves it. Safe for use from several threads at once.
/// </summary>
public sealed class RuleExtractor : IExtractor
{
    private readonly ReadingPipeline pipeline;

    /// <summary>An extractor.</summary>
    /// <param name="schema">The labels and edge types.</param>
    /// <param name="catalogue">The known entities.</param>
    /// <param name="schemaFolder">The folder of a user's own schema, whose <c>rules</c> are used if it has any; null for those built in.</param>
    /// <exception cref="InputException">A rule file is not as it should be.</exception>
    public RuleExtractor(GraphSchema schema, EntityCatalogue catalogue, string? schemaFolder = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(catalogue);
        var rules = RuleSet.For(schema, schemaFolder);
        Key = ContentHash.Of(typeof(RuleExtractor).Assembly.ManifestModule.ModuleVersionId.ToString(), rules.Fingerprint, catalogue.Fingerprint);
        var references = new ReferenceFinder(Descriptions.English);
        var maker = new EntityMaker(schema);
        var back = new DescriptionResolver(NamingWords.English, PeopleNouns.English);
        var people = new CommonActorFinder(maker, PeopleNouns.English);
        var factuality = new FactualityReader(CueLexicon.English);
        var sides = new ClauseSides(DescribedWords.English, factuality);
        pipeline = new ReadingPipeline(
            [Layers.Document],
            [
                new SentenceStep(new EnglishSentenceReader()),
                new DateStep(new DateFinder(DateGrammar.English)),
                new NameStep(
                    new KnownNameFinder(catalogue),
                    new NewNameFinder(
                        maker,
                        new ReadNameFinder(maker, catalogue, new NameKinds(HeadNouns.English, NamingWords.English), rules.Classes["office"], NamingWords.English),
                        new NameParts(rules.Classes["office"], NamingWords.English),
                        HeadNouns.English,
                        NamingWords.English),
                    new ActorPhraseFinder(catalogue, maker, ActorNouns.English),
                    people,
                    new HalvesFinder(catalogue, Descriptions.English.Halves),
                    new RenamedPlaces(NamingWords.English)),
                new MentionStep(references, people, back, toActors: true),
                new DescriptionStep(new DescriptionFinder(
                    new DescriptionParser(DescribedWords.English, sides), DescribedWords.English, maker)),
                new MentionStep(references, people, back, toActors: false),
                new GroupStep(),
                new RelationStep(
                [
                    new DescriptionReader(),
                    new ClauseSideReader(sides),
                    new InnerNameReader(catalogue),
                    new SequenceReader(rules, schema.Is),
                    new PatternReader(rules, schema.Is),
                    new DemandReader(CueLexicon.English),
                    new SideReader(new ActReader(new FrameReader(rules, schema), schema, CueLexicon.English)),
                ]),
                new StatementStep(new StatementMaker(schema, factuality)),
            ]);
    }

    /// <inheritdoc/>
    public string Key { get; }

    /// <inheritdoc/>
    public DocumentReading Read(ReadDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return pipeline.Run(LayerSet.Empty.With(Layers.Document, document)).Get(Layers.Reading);
    }
}
