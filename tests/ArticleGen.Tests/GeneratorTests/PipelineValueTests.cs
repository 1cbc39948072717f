using System.Collections.Immutable;

namespace ArticleGen.Tests.GeneratorTests;

/// <summary>What the steps of the generator hand on: objects, for which the compiler has Roslyn's tables ready (see Pair).</summary>
public class PipelineValueTests
{
    [Fact]
    public void A_step_hands_on_objects_and_pairs_of_them()
    {
        GeneratorRun run = TestProject.Empty
            .With("seeds/storm.md", "---\nrating: 5\n---\nThe pier holds, said Ines Calder.\n")
            .WithMetadata("seeds/storm.md", ("ArticleGenItem", "true"))
            .Run();

        HashSet<IncrementalGeneratorRunStep> steps = [];
        foreach (IncrementalGeneratorRunStep step in
            run.Result.TrackedSteps.Concat(run.Result.TrackedOutputSteps).SelectMany(named => named.Value))
        {
            Collect(step, steps);
        }

        Type[] structs = [
            .. steps.SelectMany(step => step.Outputs)
                .Select(output => output.Value)
                .OfType<object>()
                .Select(value => value.GetType())
                .Where(type => type.IsValueType)
                .Distinct()
        ];
        Assert.NotEmpty(structs);
        Assert.All(structs, type =>
        {
            Assert.True(type.IsGenericType, type.ToString());
            Assert.All(type.GetGenericArguments(), argument =>
                Assert.True(argument == typeof(ImmutableArray<AdditionalText>) || !argument.IsValueType, type.ToString()));
        });
    }

    private static void Collect(IncrementalGeneratorRunStep step, HashSet<IncrementalGeneratorRunStep> steps)
    {
        if (steps.Add(step))
        {
            foreach ((IncrementalGeneratorRunStep source, _) in step.Inputs)
            {
                Collect(source, steps);
            }
        }
    }
}
