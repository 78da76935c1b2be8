using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Loading;

/// <summary>Takes the next item of a sequence on another thread while this one works on the last.</summary>
internal static class ReadAhead
{
    /// <summary>The same items in the same order, at most one of them ahead.</summary>
    public static async IAsyncEnumerable<T> Of<T>(IAsyncEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var enumerator = items.GetAsyncEnumerator(cancellationToken);
        await using (enumerator.ConfigureAwait(false))
        {
            var next = Next(enumerator);
            try
            {
                while (await next.ConfigureAwait(false))
                {
                    var item = enumerator.Current;
                    next = Next(enumerator);
                    yield return item;
                }
            }
            finally
            {
                // The other thread must have left the sequence before that is closed.
                await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private static Task<bool> Next<T>(IAsyncEnumerator<T> enumerator) =>
        Task.Run(async () => await enumerator.MoveNextAsync().ConfigureAwait(false), CancellationToken.None);
}
