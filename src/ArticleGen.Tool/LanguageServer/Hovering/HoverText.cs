using ArticleGen.Tool.LanguageServer.Articles;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.LanguageServer.Hovering;

/// <summary>What is shown beside a quote, a cue or a name of an article.</summary>
/// <param name="file">The file.</param>
/// <param name="reading">Its reading.</param>
/// <param name="format">"markdown" or "plaintext".</param>
internal sealed class HoverText(ViewedFile file, ArticleReading reading, string format)
{
    private const int MostQuotes = 5;

    private readonly HoverLines _text = new(format);

    /// <summary>The first line says who speaks, or whose name it is; the other lines say more.</summary>
    internal string Write(ArticlePlace place, CancellationToken cancel)
    {
        if (place.Quote is { } quote)
        {
            _text.Add(new QuoteWords(reading, _text.Show).Describe(quote));
        }
        else if (place.Actor is { } named)
        {
            _text.Add($"{_text.Show(reading.Actors[named].Name)}, {ActorKindWords.Describe(reading.Actors[named].Kind)}");
        }

        if ((place.Actor ?? place.Quote?.Speaker) is { } actor)
        {
            WriteReason(place, actor, cancel);
            WriteActor(actor, place.Quote, cancel);
        }

        return _text.ToString();
    }

    // Why the words mean this actor, and who else they could mean. To find it, the article is read once more.
    private void WriteReason(ArticlePlace place, int actor, CancellationToken cancel)
    {
        if ((place.Quote is { } quote ? quote.SpeakerRange : place.Range) is not { } words
            || file.Project.FindFormat(file.File, cancel) is not { } format)
        {
            return;
        }

        ValueList<ActorDecision> decisions =
            ArticleReader.ExplainActors(reading.Text, format, file.Project.Known.FindLexicon(cancel), cancel).Decisions;
        ActorDecision? mention = decisions.FirstOrDefault(step => step.Actor == actor && step.Kind is null && step.Words == words)
            ?? decisions.FirstOrDefault(step => step.Actor == actor && step.Kind is null && step.Words.Overlaps(words));
        if (mention is not null)
        {
            _text.Add($"'{_text.Show(words.In(reading.Text))}': {_text.Show(mention.Why)}");
        }

        if (mention is { Others.Count: > 0 })
        {
            _text.Add("Could also be: " + string.Join(", ", mention.Others.Select(_text.Show)));
        }

        // Behind a quote, the kind of the actor is no answer.
        if (place.Quote is null && decisions.FirstOrDefault(step => step.Actor == actor && step.Kind is not null) is { } kind)
        {
            _text.Add($"{ActorKindWords.Describe(reading.Actors[actor].Kind)}: {_text.Show(kind.Why)}");
        }
    }

    private void WriteActor(int actor, QuoteReading? shown, CancellationToken cancel)
    {
        ActorReading who = reading.Actors[actor];
        if (who.Roles.Count > 0)
        {
            _text.Add(_text.Show(string.Join(", ", who.Roles)));
        }

        if (who.Aliases.Count > 0)
        {
            _text.Add("Also: " + _text.Show(string.Join(", ", who.Aliases)));
        }

        QuoteReading[] others = [.. reading.Quotes.Where(quote => quote.Speaker == actor && !ReferenceEquals(quote, shown))];
        if (others.Length > 0)
        {
            _text.Add(shown is null ? "Says here:" : "Also says here:");
            foreach (QuoteReading quote in others.Take(MostQuotes))
            {
                _text.AddItem(_text.Show(quote.PlainText ?? quote.Range.In(reading.Text)));
            }

            if (others.Length > MostQuotes)
            {
                _text.AddItem($"and {others.Length - MostQuotes} more");
            }
        }

        if (WriteOtherArticles(who, cancel) is { } elsewhere)
        {
            _text.Add(elsewhere);
        }
    }

    private string? WriteOtherArticles(ActorReading who, CancellationToken cancel)
    {
        ProjectIndex index = file.Project.GetIndex(cancel);
        ActorInArticle[] others =
        [
            .. index.FindPlaces(who)
                .Where(place => !ReferenceEquals(index.GetFile(place.Article), file.File)),
        ];
        return others.Length == 0 ? null
            : $"In {Counted.ToWords(others.Length, "other article")}, with "
                + Counted.ToWords(others.Sum(static place => place.Attributions.Count(static quote => quote.IsSpeech)), "quote");
    }
}
