using KnowledgeGraph.Model;

namespace KnowledgeGraph.Documents;

/// <summary>Remembers which id came from where, so that no second document of a run takes the place of the first.</summary>
internal sealed class DocumentIds
{
    private readonly Dictionary<string, InputPlace> places = new(StringComparer.Ordinal);

    /// <summary>The result, or the error that its id is taken.</summary>
    public ReadResult Check(ReadResult result)
    {
        if (result is not DocumentResult { Document.Document.Id: var id } || places.TryAdd(id, result.Place))
            return result;
        var problem = $"its id '{id}' is also that of {places[id]}; give one of them another id, in its front matter or record or by its file name";
        return new UnreadableInput(new InputException(result.Place, problem), id, result.Bytes);
    }

    /// <summary>The id of a file that names none: the slug of its name, or where that has no letter, of its content's place.</summary>
    public static string OfName(string name)
    {
        var slug = Slug.Of(Path.GetFileNameWithoutExtension(name));
        return slug.Length > 0 ? slug : "document-" + ContentHash.Of(name);
    }
}
