using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Refuses a correction that names what is not there, contradicts an earlier one or would go in a circle.</summary>
internal sealed class CorrectionCheck(GraphSession session)
{
    public void Check(Correction correction)
    {
        switch (correction)
        {
            case MergeCorrection merge:
                Check(merge);
                break;
            case SplitCorrection split:
                Check(split);
                break;
            case RejectCorrection reject when session.Database.Number("SELECT count(*) FROM edge WHERE id = $1", reject.Edge) == 0:
                throw new CorrectionException($"There is no edge '{reject.Edge}' to reject; kg show lists the edges of an entity.");
            case AssertCorrection assertion when assertion.Subject == assertion.Object:
                throw new CorrectionException($"An edge from {assertion.Subject} to itself cannot be asserted.");
        }
    }

    private void Check(MergeCorrection merge)
    {
        if (merge.From == merge.Into)
            throw new CorrectionException($"{merge.From} cannot be merged into itself.");
        RequireNotMoved(merge.From);
        if (session.Rulings.Resolve(merge.Into, null) == merge.From)
            throw new CorrectionException($"{merge.Into} is merged into {merge.From} already; undo that first to merge them the other way.");
        RequireNode(merge.From);
        RequireNode(merge.Into);
    }

    private void Check(SplitCorrection split)
    {
        if (split.Entity == split.Into)
            throw new CorrectionException($"'{split.Alias}' cannot be split from {split.Entity} into {split.Entity} itself.");
        RequireNotMoved(split.Entity);
        RequireNode(split.Entity);
        var aliases = session.Database.Rows(
            "SELECT DISTINCT alias.text FROM mention m JOIN symbol alias ON alias.key = m.alias WHERE m.entity = $1 " +
            "UNION SELECT text FROM spelling WHERE node = $1", row => row.GetString(0), session.Interning.Find(split.Entity));
        if (!aliases.Contains(split.Alias, StringComparer.OrdinalIgnoreCase))
            throw new CorrectionException($"{split.Entity} is not called '{split.Alias}'{NearNames.Hint(split.Alias, aliases.Order(StringComparer.Ordinal))}");
    }

    private void RequireNotMoved(EntityId entity)
    {
        if (session.Rulings.Resolve(entity, null) is var now && now != entity)
            throw new CorrectionException($"{entity} is merged into {now} already; undo that first, or name {now}.");
    }

    private void RequireNode(EntityId entity)
    {
        if (session.Database.Number("SELECT count(*) FROM node WHERE key = $1", session.Interning.Find(entity)) == 0)
            throw new CorrectionException($"There is no entity {entity}{NearNames.Hint(entity.Value, EntitiesOfKind(entity.Kind))}");
    }

    private List<string> EntitiesOfKind(string kind) => session.Database.Rows(
        "SELECT id FROM node JOIN entity ON entity.key = node.key WHERE id >= $1 AND id < $2 ORDER BY id", row => row.GetString(0), kind + ":", kind + ";");
}
