namespace ArticleGen.Build.Tests.Testing;

/// <summary>Reads the format by its description, entry for entry and not by a search.</summary>
internal static class WrittenTexts
{
    public static List<(ulong Hash, string Text)> Of(byte[] resource)
    {
        using BinaryReader reader = new(new MemoryStream(resource));
        Assert.Equal("AGT1", Encoding.ASCII.GetString(reader.ReadBytes(4)));
        int count = reader.ReadInt32();
        List<(ulong, string)> texts = [];
        long end = 8 + (24L * count);
        for (int i = 0; i < count; i++)
        {
            ulong hash = reader.ReadUInt64();
            long offset = reader.ReadInt64();
            long length = reader.ReadInt64();
            Assert.Equal(end, offset);
            end += length;
            texts.Add((hash, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(resource, (int)offset, (int)length)));
        }

        Assert.Equal(resource.Length, end);
        return texts;
    }

    public static string Find(byte[] resource, string name) => Of(resource).Single(text => text.Hash == TextHash.Compute(name)).Text;
}
