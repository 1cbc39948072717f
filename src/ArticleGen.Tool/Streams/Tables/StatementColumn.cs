using Parquet;
using Parquet.Schema;

namespace ArticleGen.Tool.Streams.Tables;

/// <summary>A column of the table.</summary>
internal abstract class StatementColumn
{
    /// <summary>Its name and type.</summary>
    internal abstract DataField Field { get; }

    /// <summary>Writes the values that these rows have in it.</summary>
    internal abstract Task WriteAsync(ParquetRowGroupWriter group, IReadOnlyList<StatementRow> rows);
}

/// <summary>A column of texts.</summary>
/// <param name="name">Its name.</param>
/// <param name="find">The value of a row; null where it has none.</param>
internal sealed class TextColumn(string name, Func<StatementRow, string?> find) : StatementColumn
{
    /// <inheritdoc/>
    internal override DataField Field { get; } = new DataField<string>(name, nullable: true);

    /// <inheritdoc/>
    internal override async Task WriteAsync(ParquetRowGroupWriter group, IReadOnlyList<StatementRow> rows) =>
        await group.WriteAsync(Field, [.. rows.Select(find)]).ConfigureAwait(false);
}

/// <summary>A column of numbers, days or truth values.</summary>
/// <typeparam name="T">Their type.</typeparam>
/// <param name="name">Its name.</param>
/// <param name="find">The value of a row; null where it has none.</param>
internal sealed class ValueColumn<T>(string name, Func<StatementRow, T?> find) : StatementColumn
    where T : struct
{
    /// <inheritdoc/>
    internal override DataField Field { get; } = new DataField<T>(name, nullable: true);

    /// <inheritdoc/>
    internal override async Task WriteAsync(ParquetRowGroupWriter group, IReadOnlyList<StatementRow> rows)
    {
        T?[] values = [.. rows.Select(find)];
        await group.WriteAsync<T>(Field, values.AsMemory()).ConfigureAwait(false);
    }
}
