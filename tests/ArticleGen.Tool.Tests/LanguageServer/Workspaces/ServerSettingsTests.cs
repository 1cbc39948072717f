using System.Text.Json;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.Tests.LanguageServer.Workspaces;

public sealed class ServerSettingsTests
{
    [Theory]
    [InlineData("{}", true, false, true)]
    [InlineData("null", true, false, true)]
    [InlineData("[]", true, false, true)]
    [InlineData("\"codeLens\"", true, false, true)]
    [InlineData("""{"askProjects":false,"codeLens":true,"diagnostics":false}""", false, true, false)]
    [InlineData("""{"askProjects":"false","codeLens":1,"diagnostics":null}""", true, false, true)]
    [InlineData("""{"AskProjects":false,"other":{}}""", true, false, true)]
    public void What_is_no_truth_value_is_as_if_it_were_not_there(string options, bool askProjects, bool codeLens, bool diagnostics) =>
        Assert.Equal(
            new ServerSettings(askProjects, codeLens, diagnostics),
            ServerSettings.Read(JsonSerializer.Deserialize<JsonElement>(options), askProjects: true));

    [Fact]
    public void The_command_line_can_forbid_what_the_settings_allow() =>
        Assert.False(
            ServerSettings.Read(JsonSerializer.Deserialize<JsonElement>("""{"askProjects":true}"""), askProjects: false).AskProjects);
}
