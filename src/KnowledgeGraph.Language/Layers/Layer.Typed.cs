namespace KnowledgeGraph.Language;

/// <summary>A layer together with the type of what it holds.</summary>
/// <typeparam name="T">What an <see cref="AnnotatedText"/> holds under this layer; immutable.</typeparam>
public sealed class Layer<T> : Layer
    where T : class
{
    /// <summary>A new kind of annotation.</summary>
    /// <param name="name">The name that messages show.</param>
    public Layer(string name)
        : base(name)
    {
    }
}
