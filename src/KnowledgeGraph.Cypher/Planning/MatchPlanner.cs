namespace KnowledgeGraph.Cypher;

/// <summary>Plans one <c>MATCH</c>: where to begin, and in what order to go on, by what each step is expected to cost.</summary>
internal sealed class MatchPlanner
{
    private readonly GraphStatistics statistics;
    private readonly QueryGraph graph;
    private readonly string query;
    private readonly HashSet<int> bound;
    private readonly HashSet<int> own;
    private readonly List<Expression> conditions;
    private readonly List<PatternRelationship> relationships;
    private readonly List<RepeatedPattern> repeated;
    private readonly List<ShortestPattern> shortest;
    private readonly Stack<SelectedPattern> selected;
    private readonly List<int> edgeSlots = [];
    private readonly HashSet<PatternNode> labelled = [];
    private Plan plan;

    public MatchPlanner(Plan input, QueryGraph graph, GraphStatistics statistics, string query)
    {
        (plan, this.graph, this.statistics, this.query) = (input, graph, statistics, query);
        bound = [.. graph.Given];
        own = [.. graph.Found];
        (conditions, relationships) = ([.. graph.Conditions], [.. graph.Relationships]);
        (repeated, shortest) = ([.. graph.Repeated], [.. graph.Shortest]);
        selected = new Stack<SelectedPattern>(graph.Selected);
    }

    public Plan Plan()
    {
        RequireLoneNodes();
        FilterKnownNodes();
        Conditions();
        while (true)
        {
            if (NextRelationship() is { } next)
                Expand(next);
            else if (repeated.Find(pattern => bound.Contains(pattern.From)) is { } repeat)
                Repeat(repeat);
            else if (shortest.Find(pattern => bound.Contains(pattern.Walk.From) && bound.Contains(pattern.Walk.To)) is { } search)
                Search(search);
            else if (selected.Count > 0)
                Select(selected.Pop());
            else if (!Start())
                break;
            FilterKnownNodes();
            Conditions();
        }
        if (graph.Paths.Count > 0)
        {
            plan = new ProjectPlan(plan, graph.Paths) { Rows = plan.Rows };
            bound.UnionWith(graph.Paths.Select(path => path.Slot));
        }
        Conditions();
        return plan;
    }

    private PatternRelationship? NextRelationship()
    {
        PatternRelationship? best = null;
        var bestCost = double.MaxValue;
        foreach (var relationship in relationships)
        {
            var (from, to) = (bound.Contains(relationship.From), bound.Contains(relationship.To));
            if (!from && !to && !bound.Contains(relationship.Slot))
                continue;
            var cost = bound.Contains(relationship.Slot) ? 0 : from && to ? 0.5 : statistics.Fanout(relationship) * Selectivity(from ? relationship.To : relationship.From);
            if (cost < bestCost)
                (best, bestCost) = (relationship, cost);
        }
        return best;
    }

    private void Expand(PatternRelationship relationship)
    {
        relationships.Remove(relationship);
        var (from, to) = (bound.Contains(relationship.From), bound.Contains(relationship.To));
        IReadOnlyList<int> others = [.. edgeSlots];
        if (bound.Contains(relationship.Slot))
        {
            plan = new KnownRelationshipPlan(plan, relationship, from, to, others) { Rows = plan.Rows };
        }
        else
        {
            var (start, end) = from ? (relationship.From, relationship.To) : (relationship.To, relationship.From);
            var into = from && to;
            var rows = plan.Rows * statistics.Fanout(relationship) * (into ? 1 / statistics.Nodes : 1);
            plan = relationship.Length is null
                ? new ExpandPlan(plan, relationship, start, end, into, others) { Rows = rows }
                : new WalkPlan(plan, relationship, start, end, into, others) { Rows = rows };
        }
        edgeSlots.Add(relationship.Slot);
        bound.UnionWith([relationship.Slot, relationship.From, relationship.To]);
    }

    private void Repeat(RepeatedPattern pattern)
    {
        repeated.Remove(pattern);
        pattern.Inner.Given.UnionWith(bound);
        pattern.Inner.Given.Add(pattern.InnerFrom);
        var inner = new MatchPlanner(new ArgumentPlan(), pattern.Inner, statistics, query).Plan();
        plan = new RepeatPlan(plan, pattern, inner, bound.Contains(pattern.To)) { Rows = plan.Rows * 10 };
        edgeSlots.Add(pattern.WalkSlot);
        bound.UnionWith(pattern.Lists.Select(list => list.List).Append(pattern.To).Append(pattern.WalkSlot));
    }

    private void Search(ShortestPattern pattern)
    {
        shortest.Remove(pattern);
        // The conditions of shortestPath take part in the search; after SHORTEST they sift what it found.
        var isFunction = pattern.Selection is PathSelection.ShortestPathFunction or PathSelection.AllShortestPathsFunction;
        foreach (var condition in conditions.Where(condition => isFunction && (Reads(condition, pattern.PathSlot) || Reads(condition, pattern.Walk.Slot))).ToList())
        {
            pattern.Conditions.Add(condition);
            conditions.Remove(condition);
        }
        plan = new ShortestPlan(plan, pattern) { Rows = plan.Rows };
        bound.UnionWith([pattern.PathSlot, pattern.Walk.Slot]);
    }

    private void Select(SelectedPattern pattern)
    {
        pattern.Inner.Given.UnionWith(bound);
        var inner = new MatchPlanner(new ArgumentPlan(), pattern.Inner, statistics, query).Plan();
        plan = new SelectPathsPlan(plan, pattern, inner) { Rows = plan.Rows * 10 };
        bound.UnionWith(pattern.Found);
    }

    private static bool Reads(Expression condition, int slot) => condition.Slots().Contains(slot);

    private bool Start()
    {
        PatternNode? best = null;
        var (bestCost, bestPlan) = (double.MaxValue, plan);
        foreach (var node in graph.Nodes.Where(node => !bound.Contains(node.Slot)))
        {
            var start = new NodeStart(plan, node, statistics, conditions, Ready).Best();
            if (start.Rows < bestCost)
                (best, bestCost, bestPlan) = (node, start.Rows, start);
        }
        if (best is null)
        {
            // A relationship that is known from before needs no node to begin with.
            return false;
        }
        plan = bestPlan;
        bound.Add(best.Slot);
        return true;
    }

    private double Selectivity(int slot)
    {
        var part = statistics.Selectivity(graph.Node(slot).Labels);
        return conditions.Exists(condition => condition is CompareExpression { Operator: ComparisonOperator.Equal } && Reads(condition, slot)) ? part * 0.1 : part;
    }

    // Expanding from a node that is null finds nothing; a known node that stands alone must be looked at.
    private void RequireLoneNodes()
    {
        foreach (var node in graph.Nodes.Where(node => graph.Given.Contains(node.Slot) && !relationships.Exists(next => next.From == node.Slot || next.To == node.Slot)))
            conditions.Add(new NullTestExpression(new SlotExpression(node.Slot, ""), negated: true));
    }

    private void FilterKnownNodes()
    {
        foreach (var node in graph.Nodes.Where(node => bound.Contains(node.Slot) && node.Labels.Count > 0 && labelled.Add(node)))
        {
            foreach (var test in node.Labels.Where(test => !(plan is NodeScanPlan scan && scan.Slot == node.Slot && test.ToString() == scan.Label)))
                plan = new LabelFilterPlan(plan, node.Slot, test) { Rows = plan.Rows * 0.5 };
        }
    }

    private bool Ready(Expression condition) => condition.Slots().All(slot => bound.Contains(slot) || !own.Contains(slot));

    private void Conditions()
    {
        var ready = conditions.Where(Ready).ToList();
        if (ready.Count == 0)
            return;
        conditions.RemoveAll(ready.Contains);
        var source = string.Join(" AND ", ready.Select(condition => query[condition.Span.Start..condition.Span.End]));
        plan = new FilterPlan(plan, ready, source) { Rows = plan.Rows * 0.5 };
    }
}
