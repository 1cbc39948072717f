namespace ArticleGen.Tests.Emit;

/// <summary>Nothing is made before somebody asks for it, and then only once.</summary>
public class LazinessTests(NewsFixture fixture)
{
    private readonly CompiledProject _news = fixture.Project;

    [Theory]
    [InlineData("var a = Articles.FerryResumes;", "ferry-resumes")]
    [InlineData("var a = Articles.Find(\"ferry-resumes\");", "ferry-resumes")]
    [InlineData("var a = Articles.All[1]; var n = Articles.All.Count;", "ferry-resumes")]
    [InlineData("var a = Articles.FerryResumes; var x = a.Headline + a.Byline + a.SourceFile + a;", "ferry-resumes")]
    [InlineData("var a = Articles.FerryResumes; var x = a.Dateline;", "ferry-resumes _dateline")]
    [InlineData("var a = Articles.FerryResumes; var x = a.PublishedOn;", "ferry-resumes _dateline")]
    [InlineData("var a = Articles.FerryResumes; var x = a.Text;", "ferry-resumes _text")]
    [InlineData("var a = Articles.FerryResumes; var x = a.Paragraphs;", "ferry-resumes _paragraphs")]
    [InlineData("var a = Articles.FerryResumes; var x = a.Actors;", "Ines Calder Northwire ferry-resumes _actors")]
    [InlineData("var a = Articles.FerryResumes; var x = a.Quotes;", "Ines Calder Northwire ferry-resumes _actors _quotes")]
    [InlineData(
        "var a = Articles.FerryResumes; var x = a.Quotes[0].Text + a.Actors[1];",
        "Ines Calder Northwire ferry-resumes _text _actors _quotes")]
    [InlineData(
        "var a = Articles.FerryResumes; var x = a.SegmentsIn(a.Paragraphs[0]);",
        "Ines Calder Northwire ferry-resumes _text _paragraphs _actors _quotes")]
    [InlineData("Article a = null; var all = Articles.All.ToList();", "blank ferry-resumes storm")]
    [InlineData("Article a = null; var n = Articles.All.Count();", "")]
    [InlineData("Article a = null; var last = Articles.All.Last();", "storm")]
    [InlineData("Article a = null; var last = Articles.All.ElementAt(1);", "ferry-resumes")]
    [InlineData("Article a = null; var x = Actors.InesCalder.Name;", "Ines Calder")]
    [InlineData("Article a = null; var x = Actors.Northwire.Quotes;", "Ines Calder Northwire ferry-resumes")]
    [InlineData("Article a = null; var x = Actors.Northwire.Mentions;", "Ines Calder Northwire ferry-resumes")]
    [InlineData("Article a = null; var x = Actors.Find(\"calder\");", "Hale Ines Calder Northwire")]
    [InlineData("Article a = null; var x = Actors.FindById(\"ines-calder\");", "Hale Ines Calder Northwire")]
    public void Makes_only_what_is_asked_for(string asked, string made) => Assert.Equal(
        made,
        _news.Run<string>(
            $$"""
            {{asked}}
            const System.Reflection.BindingFlags hidden = System.Reflection.BindingFlags.NonPublic
                | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Instance;
            var made = new List<string>();
            foreach (var shard in typeof(Article).Assembly.GetTypes().Select(type => type.GetField("Shard", hidden)).Where(f => f != null))
            {
                string list = shard.FieldType.Name == "ArticleShard" ? "_articles" : "_actors";
                foreach (var one in (Array)shard.FieldType.GetField(list, hidden).GetValue(shard.GetValue(null)))
                    if (one != null) made.Add(one is Article article ? article.Id : one.ToString());
            }

            made.Sort(StringComparer.Ordinal);
            if (a != null)
                foreach (var name in new[] { "_dateline", "_text", "_paragraphs", "_actors", "_quotes" })
                    if (typeof(Article).GetField(name, hidden).GetValue(a) != null) made.Add(name);
            return string.Join(" ", made);
            """));

    // The heads of a file's articles are a string of their own, so that a list of them needs no other.
    [Theory]
    [InlineData("Articles.All.Select(a => a.Headline + a.Dateline + a.Byline + a.Id + a.Text).ToList()", 0)]
    [InlineData("Articles.Find(\"storm\")", 0)]
    [InlineData("Articles.Storm.Paragraphs", 1)]
    [InlineData("Articles.Storm.Actors", 1)]
    [InlineData("Articles.Storm.Quotes", 1)]
    [InlineData("Actors.InesCalder.Quotes", 2)]
    [InlineData("Articles.All.Select(a => a.Quotes).ToList()", 3)]
    public void Details_are_read_only_for_the_articles_that_are_asked(string asked, int files) => Assert.Equal(
        files,
        _news.Run<int>(
            $$"""
            object x = {{asked}};
            const System.Reflection.BindingFlags hidden = System.Reflection.BindingFlags.NonPublic
                | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Instance;
            return typeof(Article).Assembly.GetTypes().Select(type => type.GetField("Shard", hidden))
                .Where(field => field != null && field.FieldType.Name == "ArticleShard")
                .Select(field => field.FieldType.GetField("_details", hidden).GetValue(field.GetValue(null)))
                .Count(details => details != null);
            """));

    [Theory]
    [InlineData("Articles.FerryResumes")]
    [InlineData("Articles.FerryResumes.Dateline")]
    [InlineData("Articles.FerryResumes.Paragraphs")]
    [InlineData("Articles.FerryResumes.Quotes")]
    [InlineData("Articles.FerryResumes.Segments")]
    [InlineData("Articles.FerryResumes.Actors[3]")]
    [InlineData("Articles.FerryResumes.Quotes[1].Speaker")]
    [InlineData("Articles.All")]
    [InlineData("Articles.Find(\"storm\")")]
    [InlineData("Actors.All")]
    [InlineData("Actors.InesCalder.Quotes")]
    [InlineData("Actors.InesCalder.Articles")]
    [InlineData("Actors.InesCalder.Mentions")]
    [InlineData("Actors.Find(\"CALDER\")")]
    [InlineData("Actors.FindById(\"ines-calder\")")]
    public void Every_thread_gets_the_same_object(string member) => Assert.Equal(1, _news.Run<int>(
        $$"""
        const int count = 8;
        var seen = new object[count];
        using (var barrier = new Barrier(count))
        {
            var threads = Enumerable.Range(0, count).Select(i => new Thread(() => { barrier.SignalAndWait(); seen[i] = {{member}}; }))
                .ToList();
            threads.ForEach(t => t.Start());
            threads.ForEach(t => t.Join());
        }

        return seen.Distinct(new ByReference()).Count();
        """,
        "public sealed class ByReference : IEqualityComparer<object> { bool IEqualityComparer<object>.Equals(object a, object b) => "
            + "ReferenceEquals(a, b); int IEqualityComparer<object>.GetHashCode(object o) => "
                + "System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(o); }"));

    [Fact]
    public void A_text_is_kept_as_long_as_somebody_uses_it()
    {
        Assert.True(_news.Run<bool>("string text = Articles.Storm.Text; GC.Collect(); return ReferenceEquals(text, Articles.Storm.Text);"));
        Assert.True(_news.Run<bool>(
            """
            WeakReference text = Read();
            GC.Collect();
            return !text.IsAlive && Articles.FerryResumes.Text.Length > 0;

            [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
            static WeakReference Read() => new WeakReference(Articles.FerryResumes.Text);
            """));
    }
}
