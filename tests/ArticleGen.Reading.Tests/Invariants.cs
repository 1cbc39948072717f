using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Reading.Tests;

/// <summary>What holds for every reading of every text.</summary>
internal static class Invariants
{
    /// <summary>Reads a text in every way there is, and checks what comes of it.</summary>
    public static ArticleReading CheckText(string text) => CheckText(text, ArticleFormat.Text);

    /// <summary>Reads a file in every way there is, and checks what comes of it.</summary>
    public static ArticleReading CheckText(string text, ArticleFormat format)
    {
        ArticleReading reading = ArticleReader.Read(text, format, ArticleLexicon.Empty, CancellationToken.None);
        Check(reading);
        (ArticleReading explained, ValueList<Decision> decisions) =
            ArticleReader.Explain(text, format, ArticleLexicon.Empty, CancellationToken.None);
        Assert.True(explained == reading, "what is explained is another reading");
        Check(reading, decisions);
        return reading;
    }

    /// <summary>What holds for the decisions of a reading.</summary>
    public static void Check(ArticleReading reading, ValueList<Decision> decisions)
    {
        foreach (Decision decision in decisions)
        {
            foreach (TextRange range in new[] { decision.Sentence, decision.Cue, decision.SpeakerRange }.OfType<TextRange>())
            {
                Inside(reading, range);
            }

            foreach (TextRange said in decision.Said)
            {
                Inside(reading, said);
            }
        }
    }

    public static void Check(ArticleReading reading)
    {
        List<TextRange> ranges = [.. reading.Paragraphs];
        ranges.AddRange(new[] { reading.Headline, reading.Byline, reading.Dateline?.Range, reading.Updated?.Range }.OfType<TextRange>());
        ranges.AddRange(reading.Problems.Select(problem => problem.Range));
        ranges.AddRange(reading.Problems.Select(problem => problem.Edit?.Range).OfType<TextRange>());
        ranges.AddRange(reading.Actors.SelectMany(actor => actor.Mentions));
        ranges.AddRange(reading.Fields.SelectMany(FindRanges));
        foreach (TextRange range in ranges)
        {
            Inside(reading, range);
        }

        Ordered(reading.Paragraphs.Select(paragraph => paragraph.Start));
        Ordered(reading.Attributions.Select(quote => quote.Range.Start));
        Ordered(reading.Problems.Select(problem => problem.Range.Start));
        foreach (QuoteReading quote in reading.Attributions)
        {
            Check(reading, quote);
        }

        Assert.Equal(reading.Attributions.Where(static quote => quote.IsSpeech), reading.Quotes);
        CheckMarkup(reading);

        // Only an earlier speaker can continue.
        foreach (IGrouping<bool, QuoteReading> group in reading.Attributions.GroupBy(static quote => quote.IsSpeech))
        {
            HashSet<int> speakers = [];
            foreach (QuoteReading quote in group)
            {
                bool isFirst = speakers.Add(quote.Speaker ?? -1);
                Assert.True(
                    !(isFirst && quote.Continues),
                    $"the quote at {quote.Range} goes on with what nobody has said");
            }
        }

        foreach (ActorReading actor in reading.Actors)
        {
            Assert.NotEmpty(actor.Mentions);
            Apart(actor);
            foreach (string words in actor.Roles.Concat(actor.Aliases).Append(actor.Name))
            {
                OneLine(words);
            }

            Assert.Equal(actor.Roles.Count, actor.Roles.Distinct().Count());
            Assert.Equal(actor.Aliases.Count, actor.Aliases.Distinct().Count());
            Assert.DoesNotContain(actor.Name, actor.Aliases);
            Assert.Equal(actor.Pronouns.Count, actor.Pronouns.Distinct().Count());
            Assert.All(actor.Pronouns, static pronoun => Assert.Contains(pronoun, (string[])["he", "she", "they", "it"]));
        }
    }

    /// <summary>
    /// What is markup stands in order and apart, and pieces side by side have the plain text of the whole, wherever it is cut.
    /// </summary>
    private static void CheckMarkup(ArticleReading reading)
    {
        int end = 0;
        foreach (TextEdit edit in reading.Markup)
        {
            Inside(reading, edit.Range);
            Assert.True(edit.Range.Start >= end, $"the markup at {edit.Range} overlaps the markup before it");
            Assert.NotEqual(edit.Range.In(reading.Text), edit.Text);
            end = edit.Range.End;
        }

        int[] cuts =
        [
            .. reading.Attributions.SelectMany(static quote => new[] { quote.Range.Start, quote.Range.End })
                .Concat(reading.Markup.Select(static edit => edit.Range.Start + (edit.Range.Length / 2)))
                .Append(reading.Text.Length)
                .Order(),
        ];
        Assert.Equal(
            reading.ToPlainText(new(0, reading.Text.Length)),
            string.Concat(cuts.Select((cut, i) => reading.ToPlainText(TextRange.Between(i == 0 ? 0 : cuts[i - 1], cut)))));
    }

    private static void Check(ArticleReading reading, QuoteReading quote)
    {
        Inside(reading, quote.Range);
        Assert.NotEqual(0, quote.Range.Length);
        Trimmed(reading, quote.Range);
        int end = quote.Range.Start;
        foreach (TextRange verbatim in quote.Verbatim)
        {
            Assert.True(quote.Range.Contains(verbatim), $"{verbatim} is not inside {quote.Range}");
            Assert.True(verbatim.Start >= end && verbatim.Length > 0, $"{verbatim} is empty or overlaps the marked words before it");
            Trimmed(reading, verbatim);
            end = verbatim.End;
        }

        Assert.Equal(quote.Kind is QuoteKind.Direct or QuoteKind.Mixed, quote.Verbatim.Count > 0);
        if (quote.Kind == QuoteKind.Direct)
        {
            Assert.Equal([quote.Range], quote.Verbatim);
        }
        else if (quote.Verbatim.Count == 0 || quote.Verbatim[0].Start > quote.Range.Start)
        {
            Assert.True(
                reading.Text[quote.Range.Start] is not (',' or ';'),
                $"the quote at {quote.Range} begins with a comma of the reporter's");
        }

        Assert.Equal(reading.ToPlainText(quote.Range), quote.PlainText ?? quote.Range.In(reading.Text));
        Assert.NotEqual("", quote.Pattern);
        if (quote.PlainText is { } plain)
        {
            // A blank stands in front of the mark for "<q>" and of a bar between cells, though the file has it behind them or nowhere.
            string words = reading.Text[quote.Range.Start] is '<' or '|' ? plain.TrimStart() : plain;
            Assert.True(words.Length > 0 && words.Trim() == words, $"the quote at {quote.Range} is \"{plain}\" in plain words");
            Assert.NotEqual(quote.Range.In(reading.Text), plain);
        }

        foreach (TextRange range in new[] { quote.SpeakerRange, quote.CueRange }.OfType<TextRange>())
        {
            Inside(reading, range);
            Trimmed(reading, range);
        }

        // Speaker and cue do not overlap.
        Assert.False(
            quote is { SpeakerRange: { } who, CueRange: { } cue } && who.Overlaps(cue),
            $"speaker {quote.SpeakerRange} and cue {quote.CueRange} overlap");
        foreach (int actor in new[] { quote.Speaker, quote.Via, quote.Addressee }.OfType<int>())
        {
            Assert.InRange(actor, 0, reading.Actors.Count - 1);
        }
    }

    private static IEnumerable<TextRange> FindRanges(FieldReading field) => FindRanges(field.Value).Prepend(field.KeyRange);

    private static IEnumerable<TextRange> FindRanges(FieldValue value) => value switch
    {
        FieldList list => list.Items.SelectMany(FindRanges).Prepend(list.Range),
        FieldMap map => map.Entries.SelectMany(FindRanges).Prepend(map.Range),
        _ => [value.Range],
    };

    private static void Inside(ArticleReading reading, TextRange range) =>
        Assert.True(
            range.Start >= 0 && range.Length >= 0 && range.End <= reading.Text.Length,
            $"{range} is not inside a text of {reading.Text.Length}");

    /// <summary>Some words, with no white space at either end.</summary>
    private static void Trimmed(ArticleReading reading, TextRange range)
    {
        string words = range.In(reading.Text);
        Assert.True(words.Length > 0 && words.Trim().Length == words.Length, $"{range} is \"{words}\"");
    }

    /// <summary>A name, an alias or a role: some words, in one line.</summary>
    private static void OneLine(string words) =>
        Assert.True(
            words.Length > 0 && words.Trim() == words && !words.Any(static c => char.IsControl(c) || c is '\u2028' or '\u2029'),
            $"\"{words}\" is not one line of words");

    /// <summary>Each place is one mention.</summary>
    private static void Apart(ActorReading actor)
    {
        for (int i = 1; i < actor.Mentions.Count; i++)
        {
            Assert.True(
                actor.Mentions[i].Start >= actor.Mentions[i - 1].End,
                $"{actor.Name} is mentioned at {actor.Mentions[i - 1]} and at {actor.Mentions[i]}");
        }
    }

    private static void Ordered(IEnumerable<int> starts)
    {
        int last = 0;
        foreach (int start in starts)
        {
            Assert.True(start >= last, $"{start} stands behind {last}");
            last = start;
        }
    }
}
