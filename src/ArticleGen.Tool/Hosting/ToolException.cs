namespace ArticleGen.Tool.Hosting;

/// <summary>Something that cannot be done. The message is one line that names the thing and says what to do; the exit code is 2.</summary>
internal sealed class ToolException : Exception
{
    internal ToolException(string message)
        : base(message)
    {
    }

    /// <summary>What the system says about a file, on one line, with the name of the file.</summary>
    internal static ToolException ForFile(string shown, Exception error) => new($"{shown}: {Reason(error)}");

    /// <summary>Why a file cannot be read or written, without its path.</summary>
    internal static string Reason(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        UnauthorizedAccessException => "permission denied",
        _ => error.Message.ReplaceLineEndings(" "),
    };

    /// <summary>Whether the system did not let a file be read or written, which is no defect of the tool.</summary>
    internal static bool IsOfFile(Exception error) =>
        error is IOException or UnauthorizedAccessException or System.Security.SecurityException;
}
