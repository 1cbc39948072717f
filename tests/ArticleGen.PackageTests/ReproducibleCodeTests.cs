using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

/// <summary>One real build each; more cultures and folders are tried in memory, by DeterminismTests of the generator.</summary>
public sealed class ReproducibleCodeTests(PackedPackage package)
{
    [Fact]
    public async Task The_generated_code_is_the_same_in_every_folder_and_culture()
    {
        IReadOnlyDictionary<string, byte[]> invariant = await GenerateAsync(
            "Same",
            new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" });
        IReadOnlyDictionary<string, byte[]> turkish = await GenerateAsync(
            "Same",
            new() { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" });

        Assert.NotEmpty(invariant);
        Assert.Equal(invariant.Keys.Order(StringComparer.Ordinal), turkish.Keys.Order(StringComparer.Ordinal));
        Assert.All(invariant, file => Assert.Equal(file.Value, turkish[file.Key]));
    }

    // Without the compiler server, which would keep the culture of whoever started it.
    private async Task<IReadOnlyDictionary<string, byte[]>> GenerateAsync(string name, Dictionary<string, string> environment)
    {
        const string Properties =
            "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><UseSharedCompilation>false</UseSharedCompilation>";
        Consumer consumer = new Consumer(package, name, properties: Properties, items: """<Article Include="../outside/*.txt" />""")
            .Write("seeds/harbour-reopens.txt", Texts.Harbour)
            .Write("../outside/far.txt", Texts.Harbour)
            .Write("seeds/irish-isle.txt", Texts.Harbour.Replace("Calder", "İlk Irish", StringComparison.Ordinal))
            .WriteProgram(Texts.PrintIds);
        File.Copy(Path.Combine(package.Sources, "seeds", "russia-nato-slam-door.txt"), consumer.PathOf("seeds/russia-nato-slam-door.txt"));

        CommandResult build = await Dotnet.TryAsync(consumer.Folder, environment, "build");
        Assert.True(build.ExitCode == 0, build.Output);
        string generated = consumer.PathOf("obj/Debug/net10.0/generated/ArticleGen");
        return Directory.EnumerateFiles(generated, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(generated, path), File.ReadAllBytes, StringComparer.Ordinal);
    }
}
