using ArticleGen.Fields;
using ArticleGen.Fields.Inference;

namespace ArticleGen.Model;

/// <summary>All that is emitted of one article.</summary>
/// <param name="Item">The file.</param>
/// <param name="Text">The decoded text, unchanged; null where the text is a resource, and nothing of it is emitted.</param>
/// <param name="Checksum">
/// The checksum of a text that is a resource: with it the program checks that it has found this text. Null when the text is in the code.
/// </param>
/// <param name="Headline">The headline in plain words, or "".</param>
/// <param name="Dateline">The dateline, or null.</param>
/// <param name="Byline">The names in the byline in plain words, or null.</param>
/// <param name="Metadata">What the file says about the article.</param>
/// <param name="Fields">All keys of its front matter and the fields of its item, each once.</param>
/// <param name="Paragraphs">The paragraphs of the body.</param>
/// <param name="Markup">What of the text is markup, and the words in its place; the plain words of quotes follow from it.</param>
/// <param name="Attributions">The quotes, acts and thoughts; they refer to <paramref name="Actors"/> by index.</param>
/// <param name="Actors">The actors in the order of their first mention.</param>
/// <param name="Mentions">
/// Where each of them is mentioned. An edit that only moves mentions changes the file of the article, and not those of the actors.
/// </param>
internal sealed record ArticleModel(
    ArticleItem Item,
    string? Text,
    TextChecksum? Checksum,
    string Headline,
    WrittenDate? Dateline,
    string? Byline,
    ArticleMetadata Metadata,
    ValueList<FieldEntry> Fields,
    ValueList<TextRange> Paragraphs,
    ValueList<TextEdit> Markup,
    ValueList<QuoteReading> Attributions,
    ValueList<ActorModel> Actors,
    ValueList<ValueList<TextRange>> Mentions)
{
    /// <summary>Takes from a reading what is emitted, and leaves behind what only diagnostics need.</summary>
    internal static ArticleModel From(ArticleItem item, ArticleReading reading) => new(
        item,
        item.Resource is null ? reading.Text : null,
        item.Resource is null ? null : TextChecksum.Compute(reading.Text),
        reading.HeadlineText ?? "",
        WrittenDate.From(reading.Dateline, reading.Text),
        reading.BylineText,
        ArticleMetadata.From(reading),
        FieldEntries.From(item.AddFields(reading.Fields)),
        reading.Paragraphs,
        reading.Markup,
        reading.Attributions,
        Describe(reading),
        reading.Actors.Select(static actor => actor.Mentions).ToValueList());

    private static ValueList<ActorModel> Describe(ArticleReading reading)
    {
        bool[] quoted = new bool[reading.Actors.Count];
        foreach (QuoteReading attribution in reading.Attributions)
        {
            if (attribution is { IsSpeech: true, Speaker: int speaker })
            {
                quoted[speaker] = true;
            }
        }

        return reading.Actors.Select((actor, i) =>
            new ActorModel(actor.Name, actor.Kind, actor.Roles, actor.Aliases, actor.Pronouns) { IsQuoted = quoted[i] }).ToValueList();
    }

    /// <summary>What somebody said or wrote.</summary>
    internal IEnumerable<QuoteReading> Quotes => Attributions.Where(static attribution => attribution.IsSpeech);

    /// <summary>The actors without a name, each with what stands in its id behind that of the article.</summary>
    internal IEnumerable<(ActorModel Actor, string Id)> UnnamedActors
    {
        get
        {
            ActorModel[] unnamed = [.. Actors.Where(static actor => !actor.IsNamed)];
            string[] ids = ActorIds.Assign([.. unnamed.Select(static actor => (actor.Kind, ActorIds.From(actor.Name)))]);
            return unnamed.Select((actor, index) => (actor, ids[index]));
        }
    }

    /// <summary>The part of the article that the lists of all articles and actors are made from.</summary>
    internal ArticleSummary Summary { get; } = new(Item, Dateline?.ToSortKey(), Actors.Where(static actor => actor.IsNamed).ToValueList());

    /// <summary>The part of the article that the types of fields are inferred from.</summary>
    internal ValueList<FieldLook> FieldLooks { get; } = LookFinder.Find(Fields);
}
