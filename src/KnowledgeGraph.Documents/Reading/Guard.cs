using KnowledgeGraph.Model;

namespace KnowledgeGraph.Documents;

/// <summary>Turns an error in reading one input into a result, so that the inputs after it are read.</summary>
internal static class Guard
{
    public static IEnumerable<ReadResult> Errors(IEnumerable<ReadResult> results, InputPlace place)
    {
        using var each = results.GetEnumerator();
        for (var more = true; more;)
        {
            ReadResult? result;
            try
            {
                more = each.MoveNext();
                result = more ? each.Current : null;
            }
            catch (InputException error)
            {
                (more, result) = (false, new UnreadableInput(error, null, 0));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                (more, result) = (false, new UnreadableInput(new InputException(place, $"cannot be read: {error.Message}", error), null, 0));
            }
            if (result is not null)
                yield return result;
        }
    }
}
