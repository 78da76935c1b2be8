namespace KnowledgeGraph.Cypher;

internal sealed partial class QueryBinder
{
    private BoundClause Write(ClauseSyntax clause, ref Scope scope)
    {
        switch (clause)
        {
            case CreateSyntax create:
                scope = scope.Copy();
                return new BoundCreate(new CreateBinder(this, scope).Bind(create.Patterns));
            case MergeSyntax merge:
                scope = scope.Copy();
                return Merge(merge, scope);
            case SetSyntax set:
                return new BoundSet(Actions(set.Items, scope));
            case DeleteSyntax delete:
                return Delete(delete, scope);
            case ForeachSyntax each:
                return Foreach(each, scope);
            default:
                throw new ArgumentOutOfRangeException(nameof(clause));
        }
    }

    private BoundMerge Merge(MergeSyntax merge, Scope scope)
    {
        var known = scope.Copy();
        new MergeCheck(errors, known).Check(merge.Pattern);
        var graph = new PatternBinder(this, scope).Bind([merge.Pattern], null);
        // What is matched and what is created where nothing matches fill the same slots.
        var create = new CreateBinder(this, known, graph, scope).Bind([merge.Pattern]);
        return new BoundMerge(graph, create, Actions(merge.OnCreate, scope), Actions(merge.OnMatch, scope));
    }

    private BoundDelete Delete(DeleteSyntax delete, Scope scope)
    {
        var binder = Expressions(scope);
        var targets = new List<Expression>();
        foreach (var target in delete.Targets)
        {
            if (target is LabelTestSyntax)
                throw errors.Syntax("InvalidDelete", "DELETE takes nodes, relationships and paths; labels are taken away with REMOVE", target.Span);
            var bound = binder.Bind(target);
            binder.RequireType(bound, TypeSet.Node | TypeSet.Relationship | TypeSet.Path, target.Span);
            targets.Add(bound);
        }
        return new BoundDelete(delete.Detach, targets);
    }

    private BoundForeach Foreach(ForeachSyntax each, Scope scope)
    {
        var binder = Expressions(scope);
        var list = binder.Bind(each.List);
        binder.RequireType(list, TypeSet.List, each.List.Span);
        var inner = scope.Copy();
        var variable = new Variable(each.Variable.Text, Slots.Next(), StaticType.Any);
        inner.Set(variable);
        var clauses = new List<BoundClause>();
        foreach (var clause in each.Clauses)
            clauses.Add(Write(clause, ref inner) with { ScopeSlots = [.. inner.Variables.Select(known => known.Slot)] });
        return new BoundForeach(variable.Slot, list, clauses);
    }

    private List<SetAction> Actions(IReadOnlyList<SetItemSyntax> items, Scope scope)
    {
        var binder = Expressions(scope);
        return [.. items.Select(item => Action(item, binder))];
    }

    private static SetAction Action(SetItemSyntax item, ExpressionBinder binder)
    {
        const TypeSet Entity = TypeSet.Node | TypeSet.Relationship;
        switch (item)
        {
            case SetPropertySyntax set:
                var target = binder.Bind(set.Target);
                binder.RequireType(target, Entity | TypeSet.Map, set.Target.Span);
                var key = set.Key is null ? binder.Bind(set.DynamicKey!) : new ConstantExpression(Datum.Of(set.Key.Text)) { Span = set.Key.Span };
                return new SetPropertyAction(target, key, binder.Bind(set.Value), set.Span);
            case SetPropertiesSyntax set:
                var owner = binder.Bind(new VariableSyntax(set.Target.Text, set.Target.Span));
                binder.RequireType(owner, Entity, set.Target.Span);
                var value = binder.Bind(set.Value);
                binder.RequireType(value, Entity | TypeSet.Map, set.Value.Span);
                return new SetPropertiesAction(owner, value, set.Add, set.Span);
            case SetLabelsSyntax set:
                var node = binder.Bind(new VariableSyntax(set.Target.Text, set.Target.Span));
                binder.RequireType(node, TypeSet.Node, set.Target.Span);
                return new SetLabelsAction(node, [.. set.Labels.Select(label => label.Text)], set.Remove, set.Span);
            default:
                throw new ArgumentOutOfRangeException(nameof(item));
        }
    }
}
