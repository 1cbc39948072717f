using ArticleGen.Tool.LanguageServer.Documents;

namespace ArticleGen.Tool.Tests.LanguageServer.Documents;

public class DocumentUriTests
{
    [Theory]
    [InlineData("/news/pier.txt", "file:///news/pier.txt")]
    [InlineData("/news/who is it? #1 100%.txt", "file:///news/who%20is%20it%3F%20%231%20100%25.txt")]
    [InlineData("/news/Straße/été.md", "file:///news/Stra%C3%9Fe/%C3%A9t%C3%A9.md")]
    public void A_path_leads_to_a_URI_and_back(string path, string uri)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Paths of Windows begin with a drive.");

        Assert.Equal(uri, DocumentUri.Create(path));
        Assert.Equal(path, DocumentUri.FindPath(uri));
    }

    [Theory]
    // Clients write one URI in several ways.
    [InlineData("file:///news/a%2Bb.txt", "/news/a+b.txt")]
    [InlineData("file:///news/a+b.txt", "/news/a+b.txt")]
    [InlineData("file:///news/../news/./pier.txt", "/news/pier.txt")]
    // Of a folder.
    [InlineData("file:///news/", "/news")]
    [InlineData("file:///news", "/news")]
    [InlineData("file:///news/desk//", "/news/desk")]
    [InlineData("file:///", "/")]
    // RFC 8089.
    [InlineData("file://localhost/news/pier.txt", "/news/pier.txt")]
    [InlineData("file://LOCALHOST/news/100%25.txt", "/news/100%.txt")]
    [InlineData("FILE:///news/pier.txt", "/news/pier.txt")]
    [InlineData("file:///news/pier.txt?at=1#here", "/news/pier.txt")]
    [InlineData("file://news", null)]
    [InlineData("file:", null)]
    [InlineData("untitled:Untitled-1", null)]
    [InlineData("https://example.org/pier.txt", null)]
    [InlineData("file://server/share/pier.txt", null)]
    [InlineData("file:///news/pier%00.txt", null)]
    [InlineData("no uri", null)]
    [InlineData("", null)]
    public void A_URI_of_no_file_has_no_path(string uri, string? path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Paths of Windows begin with a drive.");

        Assert.Equal(path, DocumentUri.FindPath(uri));
    }

    [Theory]
    [InlineData("file:///c:/news/pier.txt", "c:/news/pier.txt")]
    [InlineData("file:///c%3A/news/pier.txt", "c:/news/pier.txt")]
    [InlineData("file://localhost/c:/news/pier.txt", "c:/news/pier.txt")]
    // A share, and a folder of WSL as VS Code writes it.
    [InlineData("file://server/share/who%20is%20it.txt", @"\\server\share\who is it.txt")]
    [InlineData("file://wsl%24/Ubuntu/desk/pier.txt", @"\\wsl$\Ubuntu\desk\pier.txt")]
    [InlineData("file://wsl.localhost/Ubuntu/pier.txt", @"\\wsl.localhost\Ubuntu\pier.txt")]
    [InlineData("file://server/share/pier%00.txt", null)]
    [InlineData("https://server/share/pier.txt", null)]
    public void On_Windows_drives_and_other_machines_have_paths(string uri, string? path) =>
        Assert.Equal(path, DocumentUri.FindPath(uri, isWindows: true));

    // A path of Windows has these slashes by then.
    [Fact]
    public void A_file_of_another_machine_has_its_name_in_the_URI() =>
        Assert.Equal("file://server/share/who%20is%20it.txt", DocumentUri.Create("//server/share/who is it.txt"));
}
