namespace ArticleGen.Tests.Emit;

public class ScaleTests
{
    [Theory]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(520)]
    public void Every_article_is_found_among_many(int count)
    {
        Emission emission = Emission.Of([.. Enumerable.Range(0, count).Select(i => ($"{i:0000}.txt", new ArticleReading($"{i}")))]);
        Assert.True(CompiledProject.Of(emission).Run<bool>(
            $$"""
            return Articles.All.Count == {{count}}
                && Enumerable.Range(0, {{count}}).All(i => Articles.All[i].Text == i.ToString()
                    && ReferenceEquals(Articles.Find(i.ToString("0000")), Articles.All[i]))
                && Articles.All.Select(a => a.Text).SequenceEqual(Enumerable.Range(0, {{count}}).Select(i => i.ToString()));
            """));
    }

    [Fact]
    public void An_actor_of_many_articles_has_them_all()
    {
        Emission emission = Emission.Of([.. Enumerable.Range(0, 300).Select(i => ($"{i:000}.txt", Stories.Storm))]);
        Assert.Equal("300|_000|_299", CompiledProject.Of(emission).Run<string>(
            "var found = Actors.InesCalder.Articles; return found.Count + (ReferenceEquals(found[0], Articles._000) ? \"|_000\" : \"\") "
                + "+ (ReferenceEquals(found[299], Articles._299) ? \"|_299\" : \"\");"));
    }

    [Fact]
    public void A_project_without_articles_has_empty_lists()
    {
        Assert.Equal(
            "0|0|True",
            CompiledProject.Of(Emission.Of())
                .Run<string>("return Articles.All.Count + \"|\" + Actors.All.Count + \"|\" + (Articles.Find(\"x\") == null);"));
    }
}
