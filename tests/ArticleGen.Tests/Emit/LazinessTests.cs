namespace ArticleGen.Tests.Emit;

/// <summary>Nothing is made before somebody asks for it, and then only once.</summary>
public class LazinessTests(NewsFixture fixture)
{
    private readonly CompiledProject _news = fixture.Project;

    [Theory]
    [InlineData("var a = Articles.FerryResumes;", "Articles._ferryResumes")]
    [InlineData("var a = Articles.Find(\"ferry-resumes\");", "Articles._ferryResumes")]
    [InlineData("var a = Articles.All[1]; var n = Articles.All.Count;", "Articles._ferryResumes")]
    [InlineData("var a = Articles.FerryResumes; var x = a.Headline + a.Dateline + a.Byline + a.SourceFile + a;", "Articles._ferryResumes")]
    [InlineData("var a = Articles.FerryResumes; var x = a.Text;", "Articles._ferryResumes _text")]
    [InlineData("var a = Articles.FerryResumes; var x = a.Paragraphs;", "Articles._ferryResumes _paragraphs")]
    [InlineData("var a = Articles.FerryResumes; var x = a.Actors;", "Articles._ferryResumes Actors._inesCalder Actors._northwire _actors")]
    [InlineData("var a = Articles.FerryResumes; var x = a.Quotes;", "Articles._ferryResumes Actors._inesCalder Actors._northwire _actors _quotes")]
    [InlineData("var a = Articles.FerryResumes; var x = a.Quotes[0].Text + a.Actors[1];", "Articles._ferryResumes Actors._inesCalder Actors._northwire _text _actors _quotes")]
    [InlineData("Article a = null; var x = Actors.InesCalder.Name;", "Actors._inesCalder")]
    [InlineData("Article a = null; var x = Actors.Northwire.Quotes;", "Articles._ferryResumes Actors._inesCalder Actors._northwire")]
    public void Makes_only_what_is_asked_for(string asked, string made) => Assert.Equal(
        made,
        _news.Run<string>(
            $$"""
            {{asked}}
            const System.Reflection.BindingFlags hidden = System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Instance;
            var made = new List<string>();
            foreach (var type in new[] { typeof(Articles), typeof(Actors) })
                foreach (var field in type.GetFields(hidden).Where(f => f.FieldType == typeof(Article) || f.FieldType == typeof(Actor)))
                    if (field.GetValue(null) != null) made.Add(type.Name + "." + field.Name);
            if (a != null)
                foreach (var name in new[] { "_text", "_paragraphs", "_actors", "_quotes" })
                    if (typeof(Article).GetField(name, hidden).GetValue(a) != null) made.Add(name);
            return string.Join(" ", made);
            """));

    [Theory]
    [InlineData("Articles.FerryResumes")]
    [InlineData("Articles.FerryResumes.Text")]
    [InlineData("Articles.FerryResumes.Paragraphs")]
    [InlineData("Articles.FerryResumes.Quotes")]
    [InlineData("Articles.FerryResumes.Actors[3]")]
    [InlineData("Articles.FerryResumes.Quotes[1].Speaker")]
    [InlineData("Articles.All")]
    [InlineData("Articles.Find(\"storm\")")]
    [InlineData("Actors.All")]
    [InlineData("Actors.InesCalder.Quotes")]
    [InlineData("Actors.InesCalder.Articles")]
    public void Every_thread_gets_the_same_object(string member) => Assert.Equal(1, _news.Run<int>(
        $$"""
        const int count = 8;
        var seen = new object[count];
        using (var barrier = new Barrier(count))
        {
            var threads = Enumerable.Range(0, count).Select(i => new Thread(() => { barrier.SignalAndWait(); seen[i] = {{member}}; })).ToList();
            threads.ForEach(t => t.Start());
            threads.ForEach(t => t.Join());
        }

        return seen.Distinct(new ByReference()).Count();
        """,
        "public sealed class ByReference : IEqualityComparer<object> { bool IEqualityComparer<object>.Equals(object a, object b) => ReferenceEquals(a, b); int IEqualityComparer<object>.GetHashCode(object o) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(o); }"));
}
