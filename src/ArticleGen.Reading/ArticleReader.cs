namespace ArticleGen.Reading;

/// <summary>Reads articles. A pure function of the text: no clock, culture, file or network has a part in it.</summary>
public static class ArticleReader
{
    /// <summary>Reads one article. Never throws, whatever the text holds.</summary>
    /// <param name="text">The decoded text of the file.</param>
    public static ArticleReading Read(string text) => new(text);
}
