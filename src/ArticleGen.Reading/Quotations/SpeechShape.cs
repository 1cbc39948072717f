namespace ArticleGen.Reading.Quotations;

/// <summary>Tells by its own length and signs whether a marked stretch can be speech.</summary>
internal static class SpeechShape
{
    /// <summary>A stretch without a closing mark is reported for that reason. Nobody can tell where it really ends.</summary>
    public static bool IsSpeech(string text, Stretch stretch) =>
        stretch.Closed && (CountWords(text, stretch.Inner) > 2 || EndsLikeSentence(text, stretch));

    public static bool EndsLikeSentence(string text, Stretch stretch) => text[stretch.Inner.End - 1] is '.' or '!' or '?' or ',';

    public static int CountWords(string text, TextRange range)
    {
        int words = 1;
        for (int i = range.Start; i < range.End; i++)
        {
            words += char.IsWhiteSpace(text[i]) ? 1 : 0;
        }

        return words;
    }
}
