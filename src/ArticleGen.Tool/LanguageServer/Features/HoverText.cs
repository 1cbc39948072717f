using System.Text;
using ArticleGen.Model;
using ArticleGen.Tool.LanguageServer.Articles;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.LanguageServer.Features;

/// <summary>What is shown beside a place of an article.</summary>
/// <param name="file">The file.</param>
/// <param name="reading">Its reading.</param>
/// <param name="format">"markdown" or "plaintext".</param>
internal sealed class HoverText(ViewedFile file, ArticleReading reading, string format)
{
    internal const string Markdown = "markdown";
    internal const string Plain = "plaintext";

    private const int MostQuotes = 5;

    /// <summary>The first line says it; the others add to it.</summary>
    internal string Write(ArticlePlace place, CancellationToken cancel)
    {
        StringBuilder text = new();
        if (place.Quote is { } quote)
        {
            text.Append(WriteQuote(quote));
        }
        else if (place.Actor is { } named)
        {
            text.Append(Words(reading.Actors[named].Name)).Append(", ").Append(KindWords(reading.Actors[named].Kind));
        }

        if ((place.Actor ?? place.Quote?.Speaker) is { } actor)
        {
            WriteActor(text, actor, place.Quote, cancel);
        }

        return text.ToString();
    }

    // Ines Calder, by 'said' (SaidInversion)
    private string WriteQuote(QuoteReading quote)
    {
        string speaker = quote.Speaker is { } actor ? Words(reading.Actors[actor].Name) : "nobody";
        string cue = quote.CueRange is { } range ? $", by '{Words(range.In(reading.Text))}'" : "";
        string kind = quote.IsSpeech ? "" : quote.Kind == QuoteKind.Act ? ", an act" : ", a thought";
        string via = quote.Via is { } agency ? $", through {Words(reading.Actors[agency].Name)}" : "";
        string told = quote.Addressee is { } addressee ? $", to {Words(reading.Actors[addressee].Name)}" : "";
        return $"{speaker}{cue} ({quote.Pattern}){kind}{via}{told}";
    }

    private void WriteActor(StringBuilder text, int actor, QuoteReading? shown, CancellationToken cancel)
    {
        ActorReading who = reading.Actors[actor];
        if (who.Roles.Count > 0)
        {
            AddParagraph(text, Words(string.Join(", ", who.Roles)));
        }

        if (who.Aliases.Count > 0)
        {
            AddParagraph(text, "Also: " + Words(string.Join(", ", who.Aliases)));
        }

        QuoteReading[] others = [.. reading.Quotes.Where(quote => quote.Speaker == actor && !ReferenceEquals(quote, shown))];
        if (others.Length > 0)
        {
            AddParagraph(text, shown is null ? "Says here:" : "Also says here:");
            foreach (QuoteReading quote in others.Take(MostQuotes))
            {
                AddItem(text, Words(quote.PlainText ?? quote.Range.In(reading.Text)));
            }

            if (others.Length > MostQuotes)
            {
                AddItem(text, $"and {others.Length - MostQuotes} more");
            }
        }

        if (WriteOtherArticles(who, cancel) is { } elsewhere)
        {
            AddParagraph(text, elsewhere);
        }
    }

    private string? WriteOtherArticles(ActorReading who, CancellationToken cancel)
    {
        ProjectIndex index = file.Project.GetIndex(cancel);
        ActorInArticle[] others =
        [
            .. index.FindPlaces(new ActorModel(who.Name, who.Kind, who.Roles, who.Aliases, who.Pronouns))
                .Where(place => !ReferenceEquals(index.GetFile(place.Article), file.File)),
        ];
        return others.Length == 0 ? null
            : $"In {Counted.ToWords(others.Length, "other article")}, with "
                + Counted.ToWords(others.Sum(static place => place.Attributions.Count(static quote => quote.IsSpeech)), "quote");
    }

    private static string KindWords(ActorKind kind) => kind switch
    {
        ActorKind.Person => "a person",
        ActorKind.Organization => "an organization",
        ActorKind.Place => "a place",
        ActorKind.Anonymous => "somebody without a name",
        _ => "a group",
    };

    private string Words(string words) => format == Markdown ? MarkdownText.Escape(words) : MarkdownText.Shorten(words);

    private void AddParagraph(StringBuilder text, string paragraph) => text.Append(format == Markdown ? "\n\n" : "\n").Append(paragraph);

    private static void AddItem(StringBuilder text, string item) => text.Append("\n- ").Append(item);
}
