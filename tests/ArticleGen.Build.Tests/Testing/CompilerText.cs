using System.Reflection;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Build.Tests.Testing;

/// <summary>What the compiler itself makes of a file.</summary>
internal static class CompilerText
{
    // The method that reads the additional files: what SourceText.From does with a stream is something else.
    private static readonly MethodInfo Create =
        typeof(SourceText).Assembly.GetType("Microsoft.CodeAnalysis.Text.EncodedStringText", throwOnError: true)!
        .GetMethod(
            "Create",
            BindingFlags.NonPublic | BindingFlags.Static,
            [typeof(Stream), typeof(Encoding), typeof(SourceHashAlgorithm), typeof(bool)])!;

    /// <summary>The text; null when the compiler stops at the file as a binary one.</summary>
    public static string? Read(byte[] bytes, Encoding? codePage = null)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            using FileStream file = File.OpenRead(path);
            return Create.Invoke(null, [file, codePage, SourceHashAlgorithm.Sha256, false])!.ToString();
        }
        catch (TargetInvocationException failure) when (failure.InnerException is InvalidDataException)
        {
            return null;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
