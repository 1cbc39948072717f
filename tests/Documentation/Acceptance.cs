namespace ArticleGen.Documentation;

/// <summary>How tests are told to accept what they find: they then write the files that they otherwise compare.</summary>
internal static class Acceptance
{
    /// <summary>The environment variable that is "true" when they shall.</summary>
    public const string Variable = "ARTICLEGEN_ACCEPT";

    /// <summary>Whether they shall.</summary>
    public static bool IsAsked => Environment.GetEnvironmentVariable(Variable) == "true";

    /// <summary>Compares a page with the text that it should have, or writes it.</summary>
    /// <param name="page">The path of the page, relative to the repository.</param>
    /// <param name="written">The text.</param>
    /// <param name="command">What a person types to have it written.</param>
    public static void Check(string page, string written, string command)
    {
        string path = Repository.PathOf(page);
        string accepted = File.ReadAllText(path);
        if (IsAsked)
        {
            File.WriteAllText(path, written);
            return;
        }

        Xunit.Assert.True(
            written == accepted, $"{page}: {DescribeDifference(accepted, written)}\nTo write its tables anew: {command}");
    }

    /// <summary>Shows the first line in which what is written differs from what was accepted.</summary>
    public static string DescribeDifference(string accepted, string written)
    {
        string[] before = accepted.Split('\n');
        string[] after = written.Split('\n');
        int line = 0;
        while (line < before.Length && line < after.Length && before[line] == after[line])
        {
            line++;
        }

        return $"line {line + 1}\n  accepted: {At(before, line)}\n  written:  {At(after, line)}";
    }

    private static string At(string[] lines, int line) => line < lines.Length ? lines[line] : "(end of file)";
}
