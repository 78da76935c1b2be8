using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue.Tests;

public sealed class ImageFileTests
{
    private static byte[] Written(EntityCatalogue catalogue)
    {
        using var stream = new MemoryStream();
        ImageFile.Write(stream, catalogue.Image);
        return stream.ToArray();
    }

    [Test]
    public void WhatIsWrittenReadsBackTheSame()
    {
        var bytes = Written(EntityCatalogue.Default);

        var again = new EntityCatalogue(ImageFile.Read(new MemoryStream(bytes), "again"));

        Assert.That(Written(again), Is.EqualTo(bytes));
        Assert.That(again.Entries.Select(entry => entry.Name), Is.EqualTo(EntityCatalogue.Default.Entries.Select(entry => entry.Name)));
    }

    [Test]
    public void TakenApartAndBuiltAnewItIsTheSame()
    {
        Assert.That(Written(EntityCatalogue.Default.With(EntityCatalogue.Empty)), Is.EqualTo(Written(EntityCatalogue.Default)));
    }

    [Test]
    public void AFileThatIsNoneOrCutShortIsRefused()
    {
        var bytes = Written(EntityCatalogue.Default);

        Assert.That(
            Assert.Throws<InputException>(() => ImageFile.Read(new MemoryStream([1, 2, 3, 4, 5]), "x.bin")).Message,
            Is.EqualTo("x.bin: this is no compiled catalogue of this version; build it anew"));
        Assert.That(
            Assert.Throws<InputException>(() => ImageFile.Read(new MemoryStream(bytes[..^900]), "x.bin")).Message,
            Is.EqualTo("x.bin: the compiled catalogue is cut short; build it anew"));
    }
}
