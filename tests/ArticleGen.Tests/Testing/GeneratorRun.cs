using System.Collections.Immutable;

namespace ArticleGen.Tests.Testing;

/// <summary>A generator that has run over a project, and can run again after a change.</summary>
internal sealed class GeneratorRun(TestProject project, GeneratorDriver driver, CSharpCompilation compilation)
{
    public GeneratorDriver Driver => driver;

    public GeneratorRunResult Result { get; } = driver.GetRunResult().Results.Single();

    /// <summary>The generated files by hint name.</summary>
    public ImmutableSortedDictionary<string, string> Files =>
        Result.GeneratedSources.ToImmutableSortedDictionary(
            file => file.HintName,
            file => file.SourceText.ToString(),
            StringComparer.Ordinal);

    /// <summary>The generated code of all articles.</summary>
    public string ArticleCode =>
        string.Join("\n", Files.Where(file => char.IsDigit(file.Key["Articles.".Length])).Select(file => file.Value));

    /// <summary>The project with the generated code.</summary>
    public CSharpCompilation Output => compilation.AddSyntaxTrees(Result.GeneratedSources.Select(file => file.SyntaxTree));

    /// <summary>Runs over the changed project. Only what differs is handed to the driver, as the compiler does it.</summary>
    public GeneratorRun Then(TestProject changed)
    {
        GeneratorDriver next = driver;
        foreach (AdditionalText removed in project.Files.Except(changed.Files))
        {
            AdditionalText? edited = changed.Files.FirstOrDefault(file => file.Path == removed.Path);
            next = edited is null ? next.RemoveAdditionalTexts([removed]) : next.ReplaceAdditionalText(removed, edited);
        }

        next = next.AddAdditionalTexts([.. changed.Files.Where(file => project.Files.All(old => old.Path != file.Path))]);
        if (changed.Properties != project.Properties || changed.Metadata != project.Metadata)
        {
            next = next.WithUpdatedAnalyzerConfigOptions(changed.Options);
        }

        if (changed.Target != project.Target)
        {
            next = next.WithUpdatedParseOptions(changed.Target.ParseOptions);
        }

        CSharpCompilation nextCompilation = changed.Sources == project.Sources && changed.Target == project.Target
            && changed.References == project.References
            ? compilation
            : changed.Compilation;
        return new(changed, next.RunGenerators(nextCompilation), nextCompilation);
    }

    /// <summary>For each step the reasons of its outputs, such as "Cached 3, Modified 1".</summary>
    public string Reasons(string step) =>
        Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs) ? Count(runs) : "";

    /// <summary>The reasons of the steps that write the generated files.</summary>
    public string OutputReasons => Count(Result.TrackedOutputSteps.Values.SelectMany(steps => steps));

    private static string Count(IEnumerable<IncrementalGeneratorRunStep> runs) => string.Join(
        ", ",
        runs.SelectMany(run => run.Outputs)
            .GroupBy(output => output.Reason)
            .OrderBy(group => group.Key.ToString(), StringComparer.Ordinal)
            .Select(group => $"{group.Key} {group.Count()}"));
}
