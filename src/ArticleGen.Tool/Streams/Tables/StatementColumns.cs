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
    internal static IReadOnlyList<TableColumn> All { get; } =
    [
        new TextColumn(Id, static row => row.Article.Id),
        new TextColumn("members", static row => row.Article.Members),
        new TextColumn("headline", static row => row.Article.Article.Headline),
        new TextColumn("section", static row => row.Article.Article.Dateline?.Section),
        new TextColumn("place", static row => row.Article.Article.Dateline?.Place),
        new TextColumn("agency", static row => row.Article.Article.Dateline?.Agency),
        new ValueColumn<DateOnly>("published_on", static row => row.Article.Article.PublishedOn),
        new ValueColumn<int>(Number, static row => row.Number),
        new TextColumn("kind", static row => row.Statement?.Kind.ToString()),
        new TextColumn("text", static row => row.Statement?.PlainText),
        new ValueColumn<int>("start", static row => row.Statement?.Range.Start),
        new ValueColumn<int>("length", static row => row.Statement?.Range.Length),
        new TextColumn("speaker", static row => row.Statement?.Speaker?.Name),
        new TextColumn("speaker_id", static row => row.Statement?.Speaker?.Id),
        new TextColumn("speaker_kind", static row => row.Statement?.Speaker?.Kind.ToString()),
        new TextColumn("speaker_role", static row => row.Statement?.Speaker is { Roles: [var role, ..] } ? role : null),
        new ValueColumn<int>("speaker_start", static row => row.Statement?.SpeakerRange?.Start),
        new ValueColumn<int>("speaker_length", static row => row.Statement?.SpeakerRange?.Length),
        new TextColumn("cue", static row => row.Statement?.Cue),
        new ValueColumn<int>("cue_start", static row => row.Statement?.CueRange?.Start),
        new ValueColumn<int>("cue_length", static row => row.Statement?.CueRange?.Length),
        new TextColumn("via", static row => row.Statement?.Via?.Name),
        new TextColumn("addressee", static row => row.Statement?.Addressee?.Name),
        new TextColumn("pattern", static row => row.Statement?.Pattern),
        new ValueColumn<bool>("continues", static row => row.Statement?.Continues),
    ];

    /// <summary>Their names and types.</summary>
    internal static ParquetSchema Schema { get; } = new(All.Select(static column => column.Field));
}
