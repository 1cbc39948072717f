using ArticleGen.Model;
using ArticleGen.Reading;
using ArticleGen.Tool.LanguageServer.Projects;

namespace ArticleGen.Tool.Tests.LanguageServer.Projects;

public class ProjectIndexTests
{
    private static readonly string[] People = ["Ines Calder", "Tom Hale", "Zora Marsh", "Vera Teskala"];

    [Fact]
    public void An_edit_makes_an_index_that_is_as_if_made_from_all_articles()
    {
        using Desk desk = new();
        for (int i = 0; i < 12; i++)
        {
            desk.Write($"story-{i}.txt", Write(i, i));
        }

        // Somebody whom no edit touches: where they are is listed with all articles.
        desk.Write("far.txt", Far);
        DeskWorkspace workspace = new(desk);
        IReadOnlyList<ActorInArticle> far = FindFar(workspace);
        for (int edit = 0; edit < 40; edit++)
        {
            workspace.Open($"story-{edit * 7 % 12}.txt", Write(edit * 5, edit));
            ProjectSnapshot now = workspace.Home.Now!;

            Assert.Equal(
                Describe(ProjectIndex.Create(now.Set, CancellationToken.None)), Describe(now.GetIndex(CancellationToken.None)));
        }

        Assert.Same(far, FindFar(workspace));
    }

    [Fact]
    public void An_earlier_snapshot_keeps_its_own()
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier).Write("clean.txt", Texts.Clean);
        DeskWorkspace workspace = new(desk);
        ProjectSnapshot before = workspace.Home.Now!;
        workspace.Open("clean.txt", Texts.Clean.Replace("Ines Calder", "Tom Hale", StringComparison.Ordinal));
        string after = Describe(workspace.Home.Now!.GetIndex(CancellationToken.None));

        Assert.Equal(Describe(ProjectIndex.Create(before.Set, CancellationToken.None)), Describe(before.GetIndex(CancellationToken.None)));
        Assert.Equal(after, Describe(workspace.Home.Now!.GetIndex(CancellationToken.None)));
    }

    [Fact]
    public void With_other_words_in_a_lexicon_all_articles_are_read_again()
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier).Write("words.lexicon", "");
        DeskWorkspace workspace = new(desk);
        workspace.Home.Now!.GetIndex(CancellationToken.None);

        workspace.Open("words.lexicon", "organization: Ines Calder\n");

        Assert.Contains(
            workspace.Home.Now!.GetIndex(CancellationToken.None).Articles.Single().Actors,
            static actor => actor is { Name: "Ines Calder", Kind: ActorKind.Organization });
    }

    [Fact]
    public void Many_edits_of_other_articles_are_put_together_anew()
    {
        using Desk desk = new();
        for (int i = 0; i < 100; i++)
        {
            desk.Write($"story-{i}.txt", Write(i, i));
        }

        desk.Write("far.txt", Far);
        DeskWorkspace workspace = new(desk);
        List<IReadOnlyList<ActorInArticle>> lists = [FindFar(workspace)];
        for (int i = 0; i < 100; i++)
        {
            workspace.Open($"story-{i}.txt", Write(i + 1, i));
            lists.Add(FindFar(workspace));
        }

        Assert.Equal(2, lists.Distinct(ReferenceEqualityComparer.Instance).Count());
        Assert.Equal(
            Describe(ProjectIndex.Create(workspace.Home.Now!.Set, CancellationToken.None)),
            Describe(workspace.Home.Now!.GetIndex(CancellationToken.None)));
    }

    private const string Far = "Mill to close\n\n\"It closes,\" said Nadia Ferro.\n";

    private static IReadOnlyList<ActorInArticle> FindFar(DeskWorkspace workspace)
    {
        ProjectIndex index = workspace.Home.Now!.GetIndex(CancellationToken.None);
        return index.FindPlaces(
            index.Articles.SelectMany(static article => article.Actors).Single(static one => one.Name == "Nadia Ferro"));
    }

    private static string Write(int one, int other) =>
        $"Pier to open\n\nVARNA, March 14 (Reuters) - \"It opens,\" said {People[one % 4]}. Director {People[other % 3]} agreed.\n";

    private static string Describe(ProjectIndex index) => string.Join(
        '\n',
        index.Articles.SelectMany(static article => article.Actors).Where(static actor => actor.IsNamed)
            .Select(static actor => new ActorModel(
                actor.Name, actor.Kind, ValueList<string>.Empty, ValueList<string>.Empty, ValueList<string>.Empty))
            .Distinct()
            .OrderBy(static actor => actor.Name, StringComparer.Ordinal)
            .Select(actor => $"{actor.Kind} {actor.Name}: " + string.Join(
                ", ",
                index.FindPlaces(actor).Select(place => Path.GetFileName(index.GetFile(place.Article).Path) + " "
                    + string.Join(' ', place.Mentions.Select(static words => words.Start))))));
}
