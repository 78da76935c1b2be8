namespace KnowledgeGraph.Language.Tests;

public sealed class WeightStoreTests
{
    [Test]
    public void WhatIsSavedIsReadBackAndTheBytesAreAlwaysTheSame()
    {
        var store = new WeightStore();
        store.Add("half", new Matrix(2, 2, [1, -0.5f, 0.25f, 0]));
        store.Add("bytes", new Matrix(1, 3, [127, -63, 0]), inBytes: true);
        store.Add("keys", [3UL, ulong.MaxValue]);
        store.Add("texts", ["NN", "\u0160"]);
        var first = Save(store);

        var loaded = WeightStore.Load(new MemoryStream(first));

        Assert.That(loaded.Matrix("half").Data, Is.EqualTo([1, -0.5f, 0.25f, 0]));
        Assert.That(loaded.Matrix("bytes").Data, Is.EqualTo([127f, -63, 0]));
        Assert.That(loaded.Keys("keys"), Is.EqualTo([3UL, ulong.MaxValue]));
        Assert.That(loaded.Texts("texts"), Is.EqualTo(["NN", "\u0160"]));
        Assert.That(Save(loaded), Is.EqualTo(first));
    }

    [Test]
    public void PartOfAStoreIsThereUnderItsOwnNames()
    {
        var part = new WeightStore();
        part.Add("bytes", new Matrix(1, 3, [127, -63, 0]), inBytes: true);
        part.Add("keys", [3UL]);
        part.Add("texts", ["NN"]);
        var store = new WeightStore();
        store.Add("keys", [5UL]);
        store.Add("first.", part);

        Assert.That(Save(store.Part("first.")), Is.EqualTo(Save(part)));
        Assert.That(store.Keys("keys"), Is.EqualTo([5UL]));
        Assert.That(() => store.Part("second.").Keys("keys"), Throws.TypeOf<InvalidDataException>());
    }

    [Test]
    public void MissingRecordIsNamed()
    {
        Assert.That(() => new WeightStore().Matrix("upos"), Throws.TypeOf<InvalidDataException>().With.Message.EqualTo("The weight file has no record 'upos'."));
    }

    private static byte[] Save(WeightStore store)
    {
        using var stream = new MemoryStream();
        store.Save(stream);
        return stream.ToArray();
    }
}
