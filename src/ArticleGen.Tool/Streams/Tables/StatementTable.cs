using System.Runtime.CompilerServices;
using Parquet;

namespace ArticleGen.Tool.Streams.Tables;

/// <summary>
/// Writes a table with a row for each statement as Parquet. Rows are written in groups; all rows of an article are in one. After each group
/// the file is whole, so that a run that is ended loses at most the last one.
/// </summary>
/// <param name="file">The file.</param>
internal sealed class StatementTable(TableFile file) : IArticleOutput<StatementRow[]>
{
    // A group this large packs well and takes some tens of MB while it is gathered and written.
    private const int UsualRowsAGroup = 20_000;

    private readonly List<StatementRow> _rows = [];

    /// <summary>How many rows a group has at least, but for the last one.</summary>
    internal int RowsAGroup { get; init; } = UsualRowsAGroup;

    /// <inheritdoc/>
    public async IAsyncEnumerable<string> ReadWrittenAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        if (file.IsEmpty)
        {
            yield break;
        }

        await using ParquetReader reader = await file.ReadAsync(cancel).ConfigureAwait(false);
        for (int i = 0; i < reader.RowGroupCount; i++)
        {
            int index = i;
            foreach (string id in await file.ReadPartAsync(() => ReadIdsAsync(reader, index, cancel)).ConfigureAwait(false))
            {
                yield return id;
            }
        }
    }

    /// <inheritdoc/>
    public StatementRow[] Convert(ReadableArticle article, ArticleReading reading, CancellationToken cancel) =>
        StatementRow.From(article, reading, cancel);

    /// <inheritdoc/>
    public async ValueTask WriteAsync(StatementRow[] converted, CancellationToken cancel)
    {
        _rows.AddRange(converted);
        if (_rows.Count >= RowsAGroup)
        {
            await WriteGroupAsync().ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async ValueTask FinishAsync(CancellationToken cancel)
    {
        // Also without a row, so that there is a table.
        if (_rows.Count > 0 || file.IsEmpty)
        {
            await WriteGroupAsync().ConfigureAwait(false);
        }

        file.Finish();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => file.DisposeAsync();

    // Of the articles of a group: each has one row that is its first.
    private static async Task<List<string>> ReadIdsAsync(ParquetReader reader, int index, CancellationToken cancel)
    {
        using ParquetRowGroupReader group = reader.OpenRowGroupReader(index);
        string?[] ids = new string?[group.RowCount];
        int?[] numbers = new int?[group.RowCount];
        await group.ReadAsync(reader.Schema.FindDataField(StatementColumns.Id), ids.AsMemory(), cancellationToken: cancel)
            .ConfigureAwait(false);
        await group.ReadAsync<int>(reader.Schema.FindDataField(StatementColumns.Number), numbers.AsMemory(), cancellationToken: cancel)
            .ConfigureAwait(false);
        return
        [
            .. ids.Zip(numbers)
                .Where(static row => row.Second is null or 0)
                .Select(static row => row.First ?? throw new InvalidDataException("an article without an id")),
        ];
    }

    private async Task WriteGroupAsync()
    {
        await file.AppendAsync(StatementColumns.Schema, WriteRowsAsync).ConfigureAwait(false);
        _rows.Clear();
    }

    private async Task WriteRowsAsync(ParquetWriter writer)
    {
        if (_rows.Count == 0)
        {
            return;
        }

        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        foreach (StatementColumn column in StatementColumns.All)
        {
            await column.WriteAsync(group, _rows).ConfigureAwait(false);
        }

        group.CompleteValidate();
    }
}
