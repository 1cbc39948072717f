using System.Buffers.Binary;
using ArticleGen.Tool.Hosting;
using Parquet;
using Parquet.Schema;

namespace ArticleGen.Tool.Streams.Tables;

/// <summary>
/// A file of Parquet that grows group by group. Its end, the footer, says where all groups are, and a further group is written over it. So
/// the footer is kept in a second file meanwhile: whenever the run is ended, the groups that were whole can be had again.
/// </summary>
internal sealed class TableFile : IAsyncDisposable
{
    /// <summary>What the name of the second file has behind that of the first.</summary>
    internal const string KeptSuffix = ".footer";

    // Tells tables of statements from others.
    private const string Mark = "articlegen";
    private const string MarkOfStatements = "statements";
    private const int OffsetBytes = sizeof(long);

    // The length of the footer and "PAR1".
    private const int TailBytes = 8;

    // Never changed after this.
    private static readonly ParquetOptions Options = new()
    {
        CompressionMethod = CompressionMethod.Snappy,
        UseDateOnlyTypeForDates = true,
    };

    private readonly FileStream _file;
    private readonly string _shown;
    private readonly string _kept;

    // Whether the second file has the footer of what is there.
    private bool _isKept;

    private TableFile(FileStream file, string shown, string kept, bool isKept) =>
        (_file, _shown, _kept, _isKept) = (file, shown, kept, isKept);

    /// <summary>Whether no group was written yet.</summary>
    internal bool IsEmpty => _file.Length == 0;

    /// <summary>Makes the file, or opens it as it was when its last group was whole.</summary>
    /// <param name="shown">The path as it was typed.</param>
    /// <param name="resumes">Whether a file that is there is continued.</param>
    /// <param name="here">Where the path is seen from.</param>
    /// <exception cref="ToolException">
    /// It, or its second file, is there and is not to be continued; or it is no regular file, or cannot be written.
    /// </exception>
    internal static TableFile Open(string shown, bool resumes, Surroundings here)
    {
        string kept = here.FullPath(shown) + KeptSuffix;
        bool wasEnded = Path.Exists(kept);
        if (!resumes && wasEnded)
        {
            throw new ToolException(
                $"{shown}{KeptSuffix}: this file is there already: continue the run with --resume, or delete it");
        }

        FileStream file = OutFile.Open(shown, resumes, here);
        try
        {
            if (wasEnded)
            {
                Restore(file, File.ReadAllBytes(kept), shown);
            }
            else if (file.Length == 0)
            {
                Keep(kept, 0, []);
                wasEnded = true;
            }

            return new(file, shown, kept, isKept: wasEnded);
        }
        catch (Exception failure) when (ToolException.IsOfFile(failure))
        {
            throw ToolException.ForFile(shown, failure);
        }
    }

    /// <summary>Reads what was written before.</summary>
    /// <exception cref="ToolException">It is no table of statements.</exception>
    internal Task<ParquetReader> ReadAsync(CancellationToken cancel) => ReadPartAsync(async () =>
    {
        _file.Seek(0, SeekOrigin.Begin);
        ParquetReader reader = await ParquetReader.CreateAsync(_file, Options, cancellationToken: cancel).ConfigureAwait(false);
        return reader.CustomMetadata.GetValueOrDefault(Mark) == MarkOfStatements && reader.Schema.Equals(StatementColumns.Schema)
            ? reader
            : throw NoTable(_shown);
    });

    /// <summary>Reads a part of what was written before. Bytes that are no table make the library fail in any way.</summary>
    /// <exception cref="ToolException">It is no table of statements, or a damaged one.</exception>
    internal async Task<T> ReadPartAsync<T>(Func<Task<T>> read)
    {
        try
        {
            return await read().ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or ToolException))
        {
            throw NoTable(_shown);
        }
    }

    /// <summary>Writes a group behind those that are there; then the file is whole again.</summary>
    internal async Task AppendAsync(ParquetSchema schema, Func<ParquetWriter, Task> write)
    {
        bool isFirst = IsEmpty;
        if (!_isKept)
        {
            // A table that was finished, and has no second file, goes on.
            KeepFooter();
        }

        await using (ParquetWriter writer = await ParquetWriter.CreateAsync(schema, _file, Options, append: !isFirst).ConfigureAwait(false))
        {
            writer.CustomMetadata = new Dictionary<string, string>(StringComparer.Ordinal) { [Mark] = MarkOfStatements };
            await write(writer).ConfigureAwait(false);
        }

        // A footer is kept when its groups are on the disk, and before the next group comes: so no whole one is lost.
        _file.Flush(flushToDisk: true);
        KeepFooter();
    }

    /// <summary>No further group comes.</summary>
    internal void Finish() => File.Delete(_kept);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _file.DisposeAsync();

    private void KeepFooter()
    {
        byte[] tail = new byte[TailBytes];
        _file.Seek(-TailBytes, SeekOrigin.End);
        _file.ReadExactly(tail);
        byte[] footer = new byte[BinaryPrimitives.ReadInt32LittleEndian(tail) + TailBytes];
        long offset = _file.Length - footer.Length;
        _file.Seek(offset, SeekOrigin.Begin);
        _file.ReadExactly(footer);
        Keep(_kept, offset, footer);
        _isKept = true;
    }

    // In one step: there is the one before, or this one.
    private static void Keep(string path, long offset, ReadOnlySpan<byte> footer)
    {
        string made = path + ".new";
        using (FileStream file = new(made, FileMode.Create, FileAccess.Write))
        {
            byte[] start = new byte[OffsetBytes];
            BinaryPrimitives.WriteInt64LittleEndian(start, offset);
            file.Write(start);
            file.Write(footer);
            file.Flush(flushToDisk: true);
        }

        File.Move(made, path, overwrite: true);
    }

    private static void Restore(FileStream file, ReadOnlySpan<byte> kept, string shown)
    {
        if (kept.Length < OffsetBytes || BinaryPrimitives.ReadInt64LittleEndian(kept) is var offset && offset < 0)
        {
            throw NoTable(shown + KeptSuffix);
        }

        if (file.Length < offset)
        {
            throw new ToolException(
                $"{shown}: --resume: the groups that were written are gone: "
                + $"delete {Path.GetFileName(file.Name)}{KeptSuffix} to start anew");
        }

        file.SetLength(offset);
        file.Seek(offset, SeekOrigin.Begin);
        file.Write(kept[OffsetBytes..]);
        file.Flush();
    }

    private static ToolException NoTable(string shown) => new(
        $"{shown}: --resume: this is no table that articlegen has written: name another file");
}
