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

    /// <summary>Adds a line with one argument and words behind it.</summary>
    internal void LineWithComment(string argument, string comment) => _lines.Add((argument, comment));

    /// <summary>Writes the lines, indented, with commas between them.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="end">What follows the last argument: the closing parenthesis and what belongs behind it.</param>
    internal void Write(CodeWriter code, string end)
    {
        code.Indent();
        for (int i = 0; i < _lines.Count; i++)
        {
            (string line, string? comment) = _lines[i];
            code.Line(line, i + 1 < _lines.Count ? "," : end, comment is null ? "" : " // " + comment);
        }

        code.Outdent();
    }
}
