using System.Text;

namespace KnowledgeGraph.Documents.Tests;

/// <summary>A stream that makes records of a thousand bytes as they are read, and cannot be read twice.</summary>
internal sealed class EndlessRecords(int count) : Stream
{
    private byte[] line = [];
    private int at;
    private int made;

    public long Given { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (at == line.Length && !Next())
            return 0;
        var length = Math.Min(count, line.Length - at);
        line.AsSpan(at, length).CopyTo(buffer.AsSpan(offset));
        at += length;
        Given += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private bool Next()
    {
        if (made == count)
            return false;
        var start = $"{{\"id\":\"r{made++}\",\"text\":\"";
        line = Encoding.ASCII.GetBytes(start + new string('x', 1_000 - start.Length - 3) + "\"}\n");
        at = 0;
        return true;
    }
}
