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

    private TableFile(FileStream file, string shown, string kept) => (_file, _shown, _kept) = (file, shown, kept);

    /// <summary>Whether no group was written yet.</summary>
    internal bool IsEmpty => _file.Length == 0;

    /// <summary>Makes the file, or opens it as it was when its last group was whole.</summary>
    /// <param name="shown">The path as it was typed.</param>
    /// <param name="resumes">Whether a file that is there is continued.</param>
    /// <param name="here">Where the path is seen from.</param>
    /// <exception cref="ToolException">It is there and is not to be continued, or cannot be written.</exception>
    internal static TableFile Open(string shown, bool resumes, Surroundings here)
    {
        string path = here.FullPath(shown);
        string kept = path + KeptSuffix;
        if (!resumes && File.Exists(path))
        {
            throw OutFile.Exists(shown);
        }

        try
        {
            bool wasEnded = resumes && File.Exists(kept);
            FileStream file = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
            if (wasEnded)
            {
                Restore(file, File.ReadAllBytes(kept), shown);
            }
            else if (file.Length == 0)
            {
                Keep(kept, 0, []);
            }

            return new(file, shown, kept);
        }
        catch (Exception failure) when (ToolException.IsOfFile(failure))
        {
            throw ToolException.ForFile(shown, failure);
        }
    }

    /// <summary>Reads what was written before.</summary>
    /// <exception cref="ToolException">It is no table of statements.</exception>
    internal async Task<ParquetReader> ReadAsync(CancellationToken cancel)
    {
        try
        {
            _file.Seek(0, SeekOrigin.Begin);
            ParquetReader reader = await ParquetReader.CreateAsync(_file, Options, cancellationToken: cancel).ConfigureAwait(false);
            return reader.CustomMetadata.GetValueOrDefault(Mark) == MarkOfStatements && reader.Schema.Equals(StatementColumns.Schema)
                ? reader
                : throw NoTable();
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or ToolException) && !ToolException.IsOfFile(failure))
        {
            throw NoTable();
        }
        catch (IOException)
        {
            // The file is too short, or its end is none.
            throw NoTable();
        }
    }

    /// <summary>Writes a group behind those that are there; then the file is whole again.</summary>
    internal async Task AppendAsync(ParquetSchema schema, Func<ParquetWriter, Task> write)
    {
        bool isFirst = IsEmpty;
        if (!isFirst)
        {
            KeepFooter();
        }

        await using (ParquetWriter writer = await ParquetWriter.CreateAsync(schema, _file, Options, append: !isFirst).ConfigureAwait(false))
        {
            writer.CustomMetadata = new Dictionary<string, string>(StringComparer.Ordinal) { [Mark] = MarkOfStatements };
            await write(writer).ConfigureAwait(false);
        }

        await _file.FlushAsync().ConfigureAwait(false);
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
        long offset = BinaryPrimitives.ReadInt64LittleEndian(kept);
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

    private ToolException NoTable() => new(
        $"{_shown}: --resume: this is no table that articlegen has written: name another file");
}
