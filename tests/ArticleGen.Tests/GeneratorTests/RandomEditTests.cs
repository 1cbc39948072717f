namespace ArticleGen.Tests.GeneratorTests;

/// <summary>After any edits, the generator that has lived through them writes what one would write that starts now.</summary>
public class RandomEditTests
{
    // Names that ask for one property or one id, with others and with a number behind them, and that differ by case alone.
    private static readonly string[] People =
    [
        "Ines Calder", "INES CALDER", "Ann Pilot", "Ann Pilot 2", "Tom Hale", "Hale", "Paris", "O'Brien", "Jane OBrien", "Zoe Adler",
    ];

    private static readonly string[] Places =
    [
        "seeds/a.txt", "seeds/A b.txt", "seeds/a-b.txt", "seeds/a b 2.txt", "seeds/sport/derby.txt", "seeds/sport/Derby.txt",
        "seeds/Sport/derby.txt", "seeds/sport.txt", "seeds/c.txt", "seeds/d.txt", "seeds/e.txt", "seeds/f.txt",
    ];

    private static readonly string[] Asked = ["", "All", "Quoted", "None"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_run_after_edits_gives_what_a_new_run_gives(int seed)
    {
        Random random = new(seed);
        TestProject project = TestProject.Empty.With(Places[0], Write(random)).With(Places[1], Write(random));
        GeneratorRun run = project.Run(tracksSteps: false);
        for (int edit = 0; edit < 30; edit++)
        {
            project = Ask(Change(project, random), random);
            run = run.Then(project);
            Assert.Equal(project.Run(tracksSteps: false).Files, run.Files);
        }
    }

    // As a compiler server does it that keeps drivers between builds (enable-generator-cache): files, texts and options are new objects
    // each time, whatever was edited.
    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void A_driver_that_is_given_all_files_anew_gives_what_a_new_one_gives(int seed)
    {
        Random random = new(seed);
        TestProject project = TestProject.Empty.With(Places[0], Write(random));
        GeneratorDriver driver = project.Run(tracksSteps: false).Driver;
        for (int edit = 0; edit < 20; edit++)
        {
            project = Ask(Change(project, random), random);
            if (random.Next(5) == 0)
            {
                project = project.WithProperty("ArticleGen_Accessibility", random.Next(2) == 0 ? "internal" : "public");
            }

            driver = driver
                .WithUpdatedAnalyzerConfigOptions(project.Options)
                .ReplaceAdditionalTexts([.. project.Files.Select(static file => Copy(file))])
                .RunGenerators(project.Compilation, TestContext.Current.CancellationToken);
            GeneratorRun run = new(project, driver, project.Compilation);
            Assert.Equal(project.Run(tracksSteps: false).Files, run.Files);
        }
    }

    private static MemoryText Copy(AdditionalText file) =>
        new MemoryText(file.Path, file.GetText(TestContext.Current.CancellationToken)!.ToString());

    private static TestProject Change(TestProject project, Random random)
    {
        string path = Places[random.Next(Places.Length)];
        return project.Files.All(file => file.Path != project.Dir + path) ? project.With(path, Write(random))
            : random.Next(3) == 0 && project.Files.Count > 1 ? project.Without(path)
            : project.Edit(path, Write(random));
    }

    // Which actors have properties.
    private static TestProject Ask(TestProject project, Random random) =>
        project.WithProperty("ArticleGen_ActorProperties", Asked[random.Next(Asked.Length)]);

    private static string Write(Random random)
    {
        string[] sentences = [
            .. Enumerable.Range(0, random.Next(4))
                .Select(_ => (random.Next(3) == 0 ? $"The ferry met {Choose()}." : $"\"We sail,\" said {Choose()}.")
                    + $" {(random.Next(2) == 0 ? "He" : "She")} was glad.")
        ];
        string day = $"Harbour News {random.Next(1, 28)} March 2021";
        return $"Ferry {random.Next(3)}\n\n{(random.Next(2) == 0 ? day + "\n\n" : "")}{string.Join("\n\n", sentences)}\n";

        string Choose() => People[random.Next(People.Length)];
    }
}
