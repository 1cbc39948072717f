namespace ArticleGen.Build.Tests;

public class CompilerNamesTests
{
    public static TheoryData<char> Unfit => [.. Enumerable.Range(1, 0x1F).Select(number => (char)number), '"', '|'];

    // What else can stand in a name, tried with the compiler itself.
    [Theory]
    [InlineData("seeds/2024-03-03 12:30 'lead', 100%; #1 (a+b)=c@d$e{f}[g]!^~`&_.txt")]
    [InlineData("seeds/12:30/a*b?.txt")]
    [InlineData("C:\\seeds\\ab.txt")]
    [InlineData("seeds/*?<>.txt")]
    [InlineData("seeds/\u007F\u0080\u0085\u00A0\u00AD\u200B\u2028\u2029\uFEFF\u202E.txt")]
    [InlineData("seeds/Новости 😀 e\u0301.txt")]
    public void What_the_command_line_holds_is_fit(string path) => Assert.Null(CompilerNames.FindUnfit(path));

    [Theory]
    [MemberData(nameof(Unfit))]
    public void What_it_drops_is_unfit_wherever_it_stands(char c)
    {
        Assert.Equal(c, CompilerNames.FindUnfit($"{c}x.txt"));
        Assert.Equal(c, CompilerNames.FindUnfit($"seeds/x{c}y.txt"));
        Assert.Equal(c, CompilerNames.FindUnfit($"seeds{c}1/x.txt"));
    }

    [Theory]
    [InlineData("seeds/12:30 a*b.txt")]
    [InlineData("seeds/a?b 12:30.txt")]
    [InlineData("see*ds/12:30.txt")]
    [InlineData("a:b*.txt")]
    public void A_pattern_is_cut_at_a_colon(string path) => Assert.Equal(':', CompilerNames.FindUnfit(path));

    [Theory]
    [InlineData("/desk/seeds/12:30.txt", ':')]
    [InlineData("C:\\desk\\seeds\\12:30.txt", ':')]
    [InlineData("/desk/a\u0085b.txt", '\u0085')]
    [InlineData("/desk/a\u2028b.txt", '\u2028')]
    [InlineData("/desk\u2029/ab.txt", '\u2029')]
    public void What_a_configuration_file_cannot_name_loses_its_metadata(string path, char c) =>
        Assert.Equal(c, CompilerNames.FindLosingMetadata(path));

    [Theory]
    [InlineData("/desk/seeds/lead.txt")]
    [InlineData("C:\\desk\\seeds\\lead.txt")]
    [InlineData("/desk/[seeds]/{a,b}*?!#;.txt")]
    public void What_it_can_name_loses_nothing(string path) => Assert.Null(CompilerNames.FindLosingMetadata(path));

    [Fact]
    public void What_cannot_be_seen_is_shown_by_its_number() =>
        Assert.Equal("seeds/a<U+0009>b<U+000A>c|d\"e.txt", CompilerNames.Show("seeds/a\tb\nc|d\"e.txt"));
}
