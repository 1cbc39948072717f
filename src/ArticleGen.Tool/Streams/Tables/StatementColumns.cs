using Parquet.Schema;

namespace ArticleGen.Tool.Streams.Tables;

/// <summary>The columns of the table. The README of the tool describes them.</summary>
internal static class StatementColumns
{
    /// <summary>The column that tells the articles apart.</summary>
    internal const string Id = "id";

    /// <summary>The column that numbers the statements of an article.</summary>
    internal const string Number = "statement";

    /// <summary>All of them, in their order.</summary>
    internal static IReadOnlyList<StatementColumn> All { get; } =
    [
        new TextColumn(Id, static row => row.Article.Id),
        new TextColumn("members", static row => row.Article.Members),
        new TextColumn("headline", static row => row.Article.Headline),
        new TextColumn("section", static row => row.Article.Section),
        new TextColumn("place", static row => row.Article.Place),
        new TextColumn("agency", static row => row.Article.Agency),
        new ValueColumn<DateOnly>("published_on", static row => row.Article.PublishedOn),
        new ValueColumn<int>(Number, static row => row.Number),
        new TextColumn("kind", static row => row.Kind?.ToString()),
        new TextColumn("text", static row => row.Text),
        new ValueColumn<int>("start", static row => row.Range?.Start),
        new ValueColumn<int>("length", static row => row.Range?.Length),
        new TextColumn("speaker", static row => row.Speaker),
        new TextColumn("speaker_id", static row => row.SpeakerId),
        new TextColumn("speaker_kind", static row => row.SpeakerKind?.ToString()),
        new TextColumn("speaker_role", static row => row.SpeakerRole),
        new ValueColumn<int>("speaker_start", static row => row.SpeakerRange?.Start),
        new ValueColumn<int>("speaker_length", static row => row.SpeakerRange?.Length),
        new TextColumn("cue", static row => row.Cue),
        new ValueColumn<int>("cue_start", static row => row.CueRange?.Start),
        new ValueColumn<int>("cue_length", static row => row.CueRange?.Length),
        new TextColumn("via", static row => row.Via),
        new TextColumn("addressee", static row => row.Addressee),
        new TextColumn("pattern", static row => row.Pattern),
        new ValueColumn<bool>("continues", static row => row.Continues),
    ];

    /// <summary>Their names and types.</summary>
    internal static ParquetSchema Schema { get; } = new(All.Select(static column => column.Field));
}
