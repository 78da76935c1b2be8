using NUnit.Framework;

namespace KnowledgeGraph.Testing;

/// <summary>
/// The corpora, gold files and servers beside the project, found through <c>KG_SHARED</c> (default <c>../shared</c>).
/// A test that needs them is ignored where they are absent, and fails where the build server should have them.
/// </summary>
public static class SharedData
{
    /// <summary>The full path of a file or folder there; ends the test where it is absent.</summary>
    public static string Require(params string[] parts)
    {
        var path = Path.Combine([Folder, .. parts]);
        if (!Path.Exists(path))
            Unavailable($"{string.Join('/', parts)} is not under '{Folder}'; set KG_SHARED to the folder that holds it.");
        return path;
    }

    /// <summary>Ends the test: ignored with the reason, or failed on the build server.</summary>
    public static void Unavailable(string reason)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(reason);
        Assert.Ignore(reason);
    }

    private static string Folder => Environment.GetEnvironmentVariable("KG_SHARED") is { Length: > 0 } set
        ? Path.GetFullPath(set, Repository.Root)
        : Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared"));
}
