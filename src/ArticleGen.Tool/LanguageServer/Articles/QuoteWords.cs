namespace ArticleGen.Tool.LanguageServer.Articles;

/// <summary>Says in words who speaks in a quote, and how that was found.</summary>
/// <param name="reading">The article.</param>
/// <param name="show">Makes words of the article fit to be shown.</param>
internal sealed class QuoteWords(ArticleReading reading, Func<string, string> show)
{
    /// <summary>"Ines Calder, by 'said' (SaidInversion)".</summary>
    internal string Describe(QuoteReading quote)
    {
        string cue = quote.CueRange is { } range ? $", by '{show(range.In(reading.Text))}'" : "";
        string kind = quote.IsSpeech ? "" : quote.Kind == QuoteKind.Act ? ", an act" : ", a thought";
        string via = quote.Via is { } agency ? $", through {GetName(agency)}" : "";
        string told = quote.Addressee is { } addressee ? $", to {GetName(addressee)}" : "";
        return $"{GetSpeaker(quote)}{cue} ({quote.Pattern}){kind}{via}{told}";
    }

    /// <summary>The name of whoever speaks; "nobody" where none is found.</summary>
    internal string GetSpeaker(QuoteReading quote) => quote.Speaker is { } actor ? GetName(actor) : "nobody";

    private string GetName(int actor) => show(reading.Actors[actor].Name);
}
