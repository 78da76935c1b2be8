namespace KnowledgeGraph.Model;

/// <summary>What the corrections in force say of what was read.</summary>
/// <remarks>
/// Merges and splits apply one after the other. The target of each is taken as the corrections before it left it, so that chains
/// lead to their end and no two can chase each other in a circle.
/// </remarks>
internal sealed class Rulings
{
    private readonly List<LoggedCorrection> moves;
    private readonly List<(int Number, string Edge)> rejects;
    private readonly HashSet<string> rejectedEdges;
    private readonly HashSet<EntityId> moved;
    private readonly Func<string, EdgeRule> rules;

    public Rulings(IEnumerable<LoggedCorrection> corrections, Func<string, EdgeRule> rules)
    {
        this.rules = rules;
        InForce = [.. corrections.Where(logged => !logged.Undone).OrderBy(logged => logged.Number)];
        moves = [.. InForce.Where(logged => logged.Correction is MergeCorrection or SplitCorrection)];
        moved = [.. moves.Select(logged => Origin(logged.Correction))];
        rejects = [.. InForce.Where(logged => logged.Correction is RejectCorrection).Select(logged => (logged.Number, ((RejectCorrection)logged.Correction).Edge))];
        rejectedEdges = [.. rejects.Select(reject => reject.Edge)];
        Assertions = [.. Asserted()];
    }

    /// <summary>The corrections not taken back, oldest first.</summary>
    public IReadOnlyList<LoggedCorrection> InForce { get; }

    /// <summary>The statements that people made, sorted by id, each once.</summary>
    public IReadOnlyList<RuledStatement> Assertions { get; }

    /// <summary>From where to where merges and splits lead, oldest first.</summary>
    public IEnumerable<(EntityId From, EntityId Into)> Moves => moves.Select(logged => (Origin(logged.Correction), Destination(logged.Correction)));

    /// <summary>Which entity was meant where <paramref name="read"/> was read, through this spelling if it is known.</summary>
    /// <param name="read">The entity as read.</param>
    /// <param name="alias">The spelling; null where only merges can apply.</param>
    /// <param name="before">Only corrections of lower number apply.</param>
    public EntityId Resolve(EntityId read, string? alias, int before = int.MaxValue)
    {
        if (!moved.Contains(read))
            return read;
        var entity = read;
        foreach (var move in moves)
        {
            if (move.Number >= before)
                break;
            if (Applies(move.Correction, entity, alias))
                entity = Resolve(Destination(move.Correction), alias, move.Number);
        }
        return entity;
    }

    /// <summary>A statement of a reading as the corrections leave it.</summary>
    public RuledStatement Apply(Statement statement, IReadOnlyList<Mention> mentions)
    {
        var subjectAlias = AliasOf(statement.Subject, statement.SubjectMention, mentions);
        var objectAlias = AliasOf(statement.Object, statement.ObjectMention, mentions);
        return Apply(statement, subjectAlias, objectAlias);
    }

    /// <summary>A statement whose ends were named by these spellings as the corrections leave it.</summary>
    public RuledStatement Apply(Statement statement, string? subjectAlias, string? objectAlias)
    {
        var ruled = Concern(statement)
            ? statement with
            {
                Subject = Resolve(statement.Subject, subjectAlias),
                Object = Resolve(statement.Object, objectAlias),
                SaidBy = statement.SaidBy is { } speaker ? Resolve(speaker, null) : null,
            }
            : statement;
        if (!statement.MakesEdge || ruled.Subject == ruled.Object)
            return new(ruled, null, null);
        var key = EdgeKey.Of(statement, ruled.Subject, ruled.Object, rules(statement.Type));
        var rejectedBy = RejectedBy(statement, subjectAlias, objectAlias, key);
        return new(ruled, rejectedBy is null ? key : null, rejectedBy);
    }

    /// <summary>The spelling through which an end of a statement was linked; null where its mention is of something else.</summary>
    public static string? AliasOf(EntityId end, int? mention, IReadOnlyList<Mention> mentions) =>
        mention is { } index && index >= 0 && index < mentions.Count && mentions[index].Entity == end ? mentions[index].Alias : null;

    private bool Concern(Statement statement) =>
        moved.Contains(statement.Subject) || moved.Contains(statement.Object) || (statement.SaidBy is { } speaker && moved.Contains(speaker));

    /// <summary>A rejection holds for what made the edge when it was rejected, whatever later corrections made of the edge's id.</summary>
    private int? RejectedBy(Statement statement, string? subjectAlias, string? objectAlias, EdgeKey now, int after = 0)
    {
        var steady = !moved.Contains(statement.Subject) && !moved.Contains(statement.Object);
        if (steady && !rejectedEdges.Contains(now.Id))
            return null;
        foreach (var (number, edge) in rejects)
        {
            if (number > after && (edge == now.Id || (!steady && edge == IdBefore(statement, subjectAlias, objectAlias, number))))
                return number;
        }
        return null;
    }

    private string IdBefore(Statement statement, string? subjectAlias, string? objectAlias, int number) => EdgeKey.Of(
        statement,
        Resolve(statement.Subject, subjectAlias, number),
        Resolve(statement.Object, objectAlias, number),
        rules(statement.Type)).Id;

    /// <summary>What a person asserted after rejecting it stands.</summary>
    private IEnumerable<RuledStatement> Asserted()
    {
        var latest = new SortedDictionary<string, (int Number, Statement Statement)>(StringComparer.Ordinal);
        foreach (var logged in InForce)
        {
            if (logged.Correction is AssertCorrection assertion && AssertedStatement.Of(assertion) is var statement)
                latest[statement.Id] = (logged.Number, statement);
        }
        foreach (var (number, statement) in latest.Values)
        {
            var ruled = statement with { Subject = Resolve(statement.Subject, null), Object = Resolve(statement.Object, null) };
            var key = ruled.Subject == ruled.Object ? null : EdgeKey.Of(ruled, ruled.Subject, ruled.Object, rules(ruled.Type));
            var rejectedBy = key is null ? null : RejectedBy(statement, null, null, key, after: number);
            yield return new(ruled, rejectedBy is null ? key : null, rejectedBy);
        }
    }

    private static bool Applies(Correction move, EntityId entity, string? alias) => move switch
    {
        MergeCorrection merge => merge.From == entity,
        SplitCorrection split => split.Entity == entity && alias is not null && SameSpelling(alias, split.Alias),
        _ => false,
    };

    private static EntityId Origin(Correction move) => move is MergeCorrection merge ? merge.From : ((SplitCorrection)move).Entity;

    private static EntityId Destination(Correction move) => move is MergeCorrection merge ? merge.Into : ((SplitCorrection)move).Into;

    private static bool SameSpelling(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
