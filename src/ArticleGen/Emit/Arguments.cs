namespace ArticleGen.Emit;

/// <summary>The arguments of a call, laid out over several lines.</summary>
internal sealed class Arguments
{
    private readonly List<(string Code, string? Comment)> _lines = [];

    /// <summary>Adds a line of the arguments that are not null; none when all are.</summary>
    internal void Line(params string?[] arguments)
    {
        string code = string.Join(", ", arguments.Where(static argument => argument is not null));
        if (code.Length > 0)
        {
            _lines.Add((code, null));
        }
    }

    /// <summary>Adds a line of arguments with words behind it.</summary>
    internal void LineWithComment(string arguments, string comment) => _lines.Add((arguments, comment));

    /// <summary>Writes the call: the first line of arguments behind its start, the others indented below.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="start">The start of the call, with the opening parenthesis.</param>
    /// <param name="end">What follows the last argument: the closing parenthesis and what belongs behind it.</param>
    internal void Write(CodeWriter code, string start, string end)
    {
        for (int i = 0; i < _lines.Count; i++)
        {
            (string line, string? comment) = _lines[i];
            code.Start().Append(i == 0 ? start : CodeWriter.OneIndent).Append(line).Append(i + 1 < _lines.Count ? "," : end);
            code.End(comment);
        }
    }
}
