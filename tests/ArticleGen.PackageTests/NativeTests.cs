using System.Diagnostics;
using System.Runtime.InteropServices;
using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

/// <summary>A program compiled ahead of time, and trimmed, reads its articles like any other.</summary>
public sealed class NativeTests(PackedPackage package)
{
    // Half a minute each: explicit.
    [Theory(Explicit = true)]
    [Trait("Time", "Long")]
    [InlineData("Inline")]
    [InlineData("Resource")]
    public async Task Prints_what_the_managed_program_prints(string textStorage)
    {
        Consumer consumer = new Consumer(
                package,
                "Native" + textStorage,
                properties: $"<PublishAot>true</PublishAot><UseAppHost>true</UseAppHost><TrimmerSingleWarn>false</TrimmerSingleWarn>"
                    + $"<ArticleGen_TextStorage>{textStorage}</ArticleGen_TextStorage>")
            .Write("seeds/harbour-reopens.txt", Texts.Harbour)
            .Write("seeds/half-a-mile.txt", "Mole grows\n\nThe caf\u00E9 on the mole stays open, Tom Hale said.\n")
            .WriteProgram("""
                foreach (Article article in Articles.All)
                {
                    object? day = article.Dateline?.Published ?? (object?)article.Dateline?.Day;
                    Console.WriteLine($"{article} | {day} | {article.Text.Length} | {article[article.Paragraphs[0]]}");
                    foreach (Quote quote in article.Quotes)
                    {
                        Console.WriteLine($"{quote} | {quote.Cue} | {quote.Pattern}");
                    }
                }

                Console.WriteLine(string.Join(", ", Actors.All));
                Console.WriteLine(Actors.TomHale.Quotes.Count + " " + Articles.Find("HALF-a-mile"));
                """);
        string[] managed = await consumer.BuildAndRunAsync();

        CommandResult publish = await Dotnet.TryAsync(
            consumer.Folder,
            "publish",
            "-r",
            RuntimeInformation.RuntimeIdentifier,
            "-o",
            "native");
        Assert.SkipWhen(
            publish.ExitCode != 0 && publish.Output.Contains("ILCompiler", StringComparison.Ordinal),
            "The tools that compile ahead of time cannot be restored here.");
        Assert.True(publish.ExitCode == 0, publish.Output);
        Assert.DoesNotContain("warning IL", publish.Output, StringComparison.Ordinal);
        Assert.Equal(
            managed,
            (await RunAsync(consumer.PathOf(Path.Combine("native", consumer.Name)))).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static async Task<string> RunAsync(string program)
    {
        using Process process = Process.Start(new ProcessStartInfo(program) { RedirectStandardOutput = true })!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
