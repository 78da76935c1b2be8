using System.CommandLine;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli;

/// <summary>The filters of <c>kg path</c>.</summary>
internal sealed class PathOptions
{
    private readonly Option<int> count = new("-k") { Description = "How many paths to show at the most.", HelpName = "N", DefaultValueFactory = _ => 3 };
    private readonly Option<int?> maxHops = new("--max-hops") { Description = "How many steps a path may have.", HelpName = "N" };
    private readonly Option<string[]> types = CommonOptions.Words("--types", "Only these edge types.", "A,B");
    private readonly Option<string[]> exclude = CommonOptions.Words("--exclude", "None of these edge types.", "A,B");
    private readonly Option<string[]> through = CommonOptions.Words("--through", "Pass only entities with one of these labels.", "LABELS");
    private readonly Option<Model.PartialDate?> from = CommonOptions.Date("--from", "Only what held on this date or later.");
    private readonly Option<Model.PartialDate?> to = CommonOptions.Date("--to", "Only what held on this date or before.");
    private readonly Option<double> minConfidence = new("--min-confidence") { Description = "Only edges of at least this confidence, 0 to 1.", HelpName = "X" };
    private readonly Option<bool> directed = new("--directed") { Description = "Follow edges from subject to object only." };

    public PathOptions()
    {
        count.Validators.Add(result => Require(result.GetValue(count) >= 1, "-k takes a whole number from 1.", result));
        maxHops.Validators.Add(result => Require(result.GetValue(maxHops) is null or >= 1, "--max-hops takes a whole number from 1.", result));
        minConfidence.Validators.Add(result => Require(result.GetValue(minConfidence) is >= 0 and <= 1, "--min-confidence takes a number from 0 to 1.", result));
    }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { count, maxHops, types, exclude, through, from, to, minConfidence, directed })
            command.Options.Add(option);
    }

    public PathQuestion Apply(PathQuestion question, ParseResult parsed) => question with
    {
        Count = parsed.GetValue(count),
        MaxHops = parsed.GetValue(maxHops),
        Types = parsed.GetValue(types)!,
        Exclude = parsed.GetValue(exclude)!,
        Through = parsed.GetValue(through)!,
        Earliest = parsed.GetValue(from)?.Earliest,
        Latest = parsed.GetValue(to)?.Latest,
        MinConfidence = parsed.GetValue(minConfidence),
        Directed = parsed.GetValue(directed),
    };

    private static void Require(bool holds, string message, System.CommandLine.Parsing.OptionResult result)
    {
        if (!holds)
            result.AddError(message);
    }
}
