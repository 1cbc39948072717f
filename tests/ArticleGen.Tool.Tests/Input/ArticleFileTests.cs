using System.Text;
using ArticleGen.Build;
using ArticleGen.Tool.Input;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.Tests.Input;

public class ArticleFileTests
{
    private static readonly TextDecoder Decoder = new();

    [Fact]
    public void A_file_whose_name_is_at_fault_stays_unread_whatever_an_editor_shows()
    {
        FileFault fault = FileFault.Unfit('|');
        ArticleFile file = new("/seeds/a|b.txt", Decoder, () => "Ferry resumes"u8.ToArray(), fault: fault);

        ArticleFile shown = file.WithText(SourceText.From("Pier"));
        ArticleFile[] all = [file, file.ReadAgain(), shown, shown.ReadAgain()];

        Assert.All(all, one => Assert.Null(Read(one)));
        Assert.All(all, one => Assert.Equal(fault, one.Fault));
    }

    [Fact]
    public void A_file_with_other_bytes_is_the_same_file()
    {
        ArticleFile file = new("/seeds/sport/a.txt", Decoder, folder: "/seeds");

        ArticleFile edited = file.WithBytes("Pier"u8.ToArray());

        Assert.Equal("Pier", Read(edited));
        Assert.Equal("Pier"u8.ToArray(), edited.ReadBytes());
        Assert.Equal(("/seeds/sport/a.txt", "/seeds", false), (edited.Path, edited.Folder, edited.IsStandardInput));
        Assert.True(new ArticleFile("/seeds/a.txt", Decoder, () => []).WithBytes([]).IsStandardInput);
    }

    [Fact]
    public void What_was_found_in_the_bytes_of_a_file_does_not_hold_for_its_next_text()
    {
        // The compiler stops at two zero bytes in a file that is no UTF-8.
        byte[] bytes = [0xFF, 0, 0, 0xFF];
        ArticleFile file = new("/seeds/a.txt", Decoder, () => bytes);
        Assert.Null(Read(file));
        Assert.True(file.IsBinary);

        ArticleFile shown = file.WithText(SourceText.From("Pier"));
        bytes = Encoding.UTF8.GetBytes("Ferry resumes");

        Assert.Equal("Pier", Read(shown));
        Assert.Null(shown.Fault);
        Assert.Equal("Ferry resumes", Read(file.ReadAgain()));
        Assert.Equal("Ferry resumes", Read(shown.ReadAgain()));
        Assert.True(shown.IsStandardInput);
    }

    [Fact]
    public void The_remark_about_a_name_stays_when_its_file_is_opened()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        using Desk desk = new Desk().Write("a|b.txt", "Ferry resumes");
        LanguageServer.DeskWorkspace workspace = new(desk);

        Assert.Contains("ART0021", Check(workspace));
        Assert.Contains("ART0021", Check(workspace.Open("a|b.txt")));
        workspace.Workspace.Close(workspace.UriOf("a|b.txt"));
        Assert.Contains("ART0021", Check(workspace));
    }

    private static string? Read(ArticleFile file) => file.GetText(TestContext.Current.CancellationToken)?.ToString();

    private static IEnumerable<string> Check(LanguageServer.DeskWorkspace workspace) =>
        workspace.Home.Now!.CheckProject(CancellationToken.None).Select(static remark => remark.Id);
}
