using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction;

/// <summary>The nouns for those who act for a state or body, read from <c>actors.json</c>.</summary>
internal sealed class ActorNouns
{
    private ActorNouns(Source source)
    {
        Agents = new LexicalClass("agents", source.Agents);
        Posts = new LexicalClass("posts", source.Posts);
        Groups = new LexicalClass("groups", source.Groups);
        Bare = new LexicalClass("bare", source.Bare);
        Between = new LexicalClass("between", source.Between);
    }

    /// <summary>English.</summary>
    public static ActorNouns English { get; } = Load();

    /// <summary>Nouns that stand for the state or body they belong to.</summary>
    public LexicalClass Agents { get; }

    /// <summary>Posts: agents where no name follows.</summary>
    public LexicalClass Posts { get; }

    /// <summary>Nouns that make an actor of their own.</summary>
    public LexicalClass Groups { get; }

    /// <summary>Nouns that are actors without a name too.</summary>
    public LexicalClass Bare { get; }

    /// <summary>Words that may stand between the name and the noun.</summary>
    public LexicalClass Between { get; }

    private static ActorNouns Load() => new(EmbeddedData.Load<Source>("actors.json", typeof(ActorNouns)));

    private sealed record Source(List<string> Agents, List<string> Posts, List<string> Groups, List<string> Bare, List<string> Between);
}
