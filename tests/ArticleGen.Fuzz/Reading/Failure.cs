using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ArticleGen.Fuzz.Reading;

/// <summary>A broken promise.</summary>
/// <param name="Kind">Equal for two texts that break the same promise in the same way: the message without what is of the text.</param>
/// <param name="Message">What was found.</param>
internal sealed partial record Failure(string Kind, string Message)
{
    /// <summary>A text whose reading does not end.</summary>
    public static Failure Hang { get; } = new("hang", "the reading does not end");

    public static Failure From(Exception exception) => exception is Xunit.Sdk.XunitException
        ? new(Digits().Replace(Quoted().Replace(exception.Message.ReplaceLineEndings(" "), "\"\""), "#"), exception.Message)
        : new($"{exception.GetType().Name} in {ThrowingType(exception)}", exception.ToString());

    /// <summary>
    /// The type of this project that threw. A type and not a method: inlining changes the method from run to run more often.
    /// </summary>
    private static string ThrowingType(Exception exception)
    {
        IEnumerable<Type?> types = new StackTrace(exception).GetFrames().Select(frame => frame.GetMethod()?.DeclaringType);
        return types.FirstOrDefault(IsOurs)?.Name ?? "the framework";

        static bool IsOurs(Type? type) => type?.Namespace?.StartsWith(nameof(ArticleGen), StringComparison.Ordinal) == true;
    }

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"", RegexOptions.Singleline)]
    private static partial Regex Quoted();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
