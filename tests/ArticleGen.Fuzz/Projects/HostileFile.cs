using System.Collections.Immutable;
using ArticleGen.Build;
using ArticleGen.Settings;
using ArticleGen.Tests.Testing;

namespace ArticleGen.Fuzz.Projects;

/// <summary>A file of a hostile project.</summary>
/// <param name="Path">Seen from the project.</param>
/// <param name="Text">Its text, in which no half of a surrogate pair stands alone: no file decodes to that.</param>
/// <param name="Metadata">What its item says.</param>
internal sealed record HostileFile(string Path, string Text, ImmutableList<(string Name, string Value)> Metadata)
{
    private const int Longest = 3000;

    public bool IsArticle => Metadata.Any(one => one.Name == BuildNames.ArticleGenItemMetadata);

    /// <summary>The name of its text in the resource, where texts are stored in one.</summary>
    public ImmutableList<(string Name, string Value)> Resource(bool isResource) =>
        isResource && IsArticle
            ? [(BuildNames.ArticleResourceMetadata, new TextNames(TestProject.Directory).FindName(TestProject.Directory + Path))]
            : [];

    public static HostileFile Make(RandomStream random, IReadOnlyList<string> sources)
    {
        string folder = random.Pick(["seeds/", "seeds/", "", "seeds/" + HostileWords.Name(random) + "/"]);
        string path = folder + HostileWords.Name(random) + random.Pick([".txt", ".txt", ".md", ""]);
        if (random.OneIn(12))
        {
            return new(path, Decoded(LexiconText.Write(random)), [(BuildNames.LexiconItemMetadata, "true")]);
        }

        ImmutableList<(string Name, string Value)> metadata = [(BuildNames.ArticleGenItemMetadata, "true")];
        metadata = random.OneIn(3) ? metadata.Add((BuildNames.ArticleNameMetadata, HostileWords.Name(random))) : metadata;
        string rules = random.Pick(["ART0003=none", "ART0003=\"error\"", "*/ class _escaped { }"]);
        metadata = random.OneIn(6) ? metadata.Add((BuildNames.ArticleRulesMetadata, rules)) : metadata;
        return new(path, Decoded(MakeText(random, sources)), metadata);
    }

    private static string MakeText(RandomStream random, IReadOnlyList<string> sources)
    {
        string start = random.OneIn(3) ? GrammarText.Write("$article", random) : random.Pick(sources);
        string text = Mutation.Change(start[..Math.Min(Longest, start.Length)], sources, random);
        int codes = random.Below(12);
        for (int i = 0; i < codes; i++)
        {
            text = text.Insert(random.Below(text.Length + 1), HostileWords.Code(random));
        }

        return text[..Math.Min(2 * Longest, text.Length)];
    }

    private static string Decoded(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
