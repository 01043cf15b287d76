using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace InviteBot.Tests.Support;

/// <summary>The pixels of a PNG file of eight bits red, green, blue and alpha, as our icons are.</summary>
internal sealed class Png
{
    private readonly byte[] _pixels;

    public Png(byte[] file)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], file[..4]);
        using var data = new MemoryStream();
        for (var at = 8; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            var content = file.AsSpan(at + 8, length);
            switch (Encoding.ASCII.GetString(file, at + 4, 4))
            {
                case "IHDR":
                    (Width, Height) = (BinaryPrimitives.ReadInt32BigEndian(content), BinaryPrimitives.ReadInt32BigEndian(content[4..]));
                    Assert.Equal([8, 6, 0, 0, 0], content[8..13].ToArray());
                    break;
                case "IDAT":
                    data.Write(content);
                    break;
            }

            at += 12 + length;
        }

        data.Position = 0;
        _pixels = Unfilter(data);
    }

    public int Width { get; }

    public int Height { get; }

    public (byte R, byte G, byte B, byte A) this[int x, int y] => (_pixels[At(x, y)], _pixels[At(x, y) + 1], _pixels[At(x, y) + 2], _pixels[At(x, y) + 3]);

    public IEnumerable<(int X, int Y, (byte R, byte G, byte B, byte A) Colour)> Pixels =>
        from y in Enumerable.Range(0, Height) from x in Enumerable.Range(0, Width) select (x, y, this[x, y]);

    private int At(int x, int y) => ((y * Width) + x) * 4;

    /// <summary>Our icons are written without filters; a file that has some is not one of them.</summary>
    private byte[] Unfilter(Stream data)
    {
        using var inflated = new ZLibStream(data, CompressionMode.Decompress);
        var pixels = new byte[Width * Height * 4];
        for (var y = 0; y < Height; y++)
        {
            Assert.Equal(0, inflated.ReadByte());
            inflated.ReadExactly(pixels, y * Width * 4, Width * 4);
        }

        return pixels;
    }
}
