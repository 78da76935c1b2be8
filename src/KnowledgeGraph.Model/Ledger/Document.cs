namespace KnowledgeGraph.Model;

/// <summary>A text that was read.</summary>
/// <param name="Id">Its id, unique in a graph: the slug of its file name, or what its front matter or record says.</param>
/// <param name="Title">Its title, where it has one.</param>
/// <param name="Source">Who published it or where it is from, in words.</param>
/// <param name="Date">When it was published; relative dates in it are resolved against this.</param>
/// <param name="Text">The text as read, to which all offsets refer.</param>
/// <param name="PassageCount">How many passages it was read as.</param>
public sealed record Document(string Id, string? Title, string? Source, PartialDate? Date, string Text, int PassageCount)
{
    /// <summary>A fingerprint of everything that reading depends on: equal means that reading again gives the same.</summary>
    public string Fingerprint => ContentHash.Of(Id, Title, Source, Date?.ToString(), Text);
}
