namespace ArticleGen.Tests.Emit;

/// <summary>In the project that has the articles, completion also offers what is internal: nothing is, but constructors.</summary>
public class SurfaceTests(NewsFixture fixture)
{
    private readonly CompiledProject _news = fixture.Project;

    [Fact]
    public void Types_and_objects_have_no_internal_members() => Assert.Equal(
        "",
        _news.Run<string>(
            """
            const System.Reflection.BindingFlags all = System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static
                | System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.DeclaredOnly;
            return string.Join(", ", typeof(Article).Assembly.GetTypes().Where(type => type.Namespace == "News" && type.IsVisible)
                .SelectMany(type => type.GetMembers(all).Where(member => member switch
                {
                    Type nested => !nested.IsNestedPrivate,
                    System.Reflection.FieldInfo field => field.IsAssembly || field.IsFamilyOrAssembly,
                    System.Reflection.MethodInfo method => method.IsAssembly || method.IsFamilyOrAssembly,
                    _ => false,
                }).Select(member => type.Name + "." + member.Name)));
            """));

    [Fact]
    public void The_other_types_are_in_a_namespace_of_their_own() => Assert.Equal(
        "News.ArticleInternals",
        _news.Run<string>(
            """
            return string.Join(", ", typeof(Article).Assembly.GetTypes()
                .Where(type => !type.IsVisible && !type.IsNested && type.Name != "Program"
                    && !type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), false))
                .Select(type => type.Namespace).Distinct());
            """));
}
