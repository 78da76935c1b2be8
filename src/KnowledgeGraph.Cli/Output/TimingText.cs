using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli;

/// <summary>Writes when something held, for people: <c>2004-06</c>, <c>from 1994-07</c>, <c>2007 to 2010</c>.</summary>
internal static class TimingText
{
    public static string Of(Timing timing) => timing switch
    {
        { Date: { } date } => date.ToString(),
        { From: { } from, To: { } to } => $"{from} to {to}",
        { From: { } from } => $"from {from}",
        { To: { } to } => $"until {to}",
        _ => "",
    };
}
