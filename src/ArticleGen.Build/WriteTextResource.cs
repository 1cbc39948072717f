using System.Globalization;
using System.Security;
using System.Text;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace ArticleGen.Build;

/// <summary>
/// Writes the texts of all articles into one file, which the build embeds as a resource. A file with the same content is left as it is.
/// </summary>
public sealed class WriteTextResource : Task
{
    internal const string ErrorCode = "ART0024";

    // The article that is being read, so that an error can name it.
    private string? _reading;

    /// <summary>The articles. Their ArticleResource metadata is the name under which the generated code looks the text up.</summary>
    [Required]
    public ITaskItem[] Articles { get; set; } = [];

    /// <summary>The file to write.</summary>
    [Required]
    public ITaskItem? OutputFile { get; set; }

    /// <summary>The stamp with the state of the file. <see cref="CheckTextResource"/> compares the two.</summary>
    public ITaskItem? StampFile { get; set; }

    /// <summary>The project's CodePage, which the compiler is given as well: it holds for files without a byte order mark.</summary>
    public string? CodePage { get; set; }

    /// <summary>The project's ArticleGen_Drafts. With "Exclude", the file has nothing of the texts of drafts.</summary>
    public string? Drafts { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        string output = OutputFile?.ItemSpec ?? "";
        try
        {
            output = OutputFile?.GetMetadata("FullPath") ?? "";
            Write(output);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SecurityException or ArgumentException
            or NotSupportedException or FormatException or OverflowException or OutOfMemoryException)
        {
            if (_reading is null)
            {
                Fail(output, $"The texts of the articles cannot be written: {failure.Message}");
            }
            else
            {
                Fail(_reading, $"The article cannot be read: {failure.Message}");
            }
        }

        return !Log.HasLoggedErrors;
    }

    private void Write(string output)
    {
        TextDirectory directory = TextDirectory.Create(
            Array.ConvertAll(Articles, static article => article.GetMetadata("ArticleResource")));
        if (directory.Clash is var (first, second))
        {
            Fail(
                PathOf(second),
                $"The articles '{Articles[first].ItemSpec}' and '{Articles[second].ItemSpec}' cannot be told apart, "
                + "for their names have one hash: rename one of them");
            return;
        }

        bool leaveOutDrafts = string.Equals(Drafts?.Trim(), "Exclude", StringComparison.OrdinalIgnoreCase);
        using ReadingAssembly? reading = leaveOutDrafts ? new() : null;
        TextDecoder decoder = new(CodePageEncoding());
        FileReader reader = new();
        using ReplacedFile resource = new(output);
        TextResourceFormat.Write(resource.Stream, directory, position =>
        {
            _reading = PathOf(position);
            (byte[] bytes, int length) = reader.Read(_reading);
            ArraySegment<byte> text = decoder.ToUtf8(bytes, length);
            // Decided on the bytes that would be written: a file that is saved meanwhile does not slip through.
            bool isLeftOut = leaveOutDrafts && DraftTexts.IsDraft(Articles[position], _reading, text);
            _reading = null;
            return isLeftOut ? new([]) : text;
        });
        resource.Keep();
        if (StampFile is not null)
        {
            TextResourceStamp.Write(StampFile.GetMetadata("FullPath"), output);
        }
    }

    private Encoding? CodePageEncoding() =>
        string.IsNullOrWhiteSpace(CodePage)
            ? null
            : TextDecoder.CodePage(int.Parse(CodePage, NumberStyles.Integer, CultureInfo.InvariantCulture));

    private string PathOf(int position) => Articles[position].GetMetadata("FullPath");

    private void Fail(string file, string message) => Log.LogError(null, ErrorCode, null, file, 0, 0, 0, 0, message);
}
