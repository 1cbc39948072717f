using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ArticleGen.LiveDesk.Tests.Processes;

namespace ArticleGen.LiveDesk.Tests.Commands;

/// <summary>What cannot be done is said in a line, with exit code 2.</summary>
public sealed class WrongUseTests
{
    [Fact]
    public async Task A_port_that_is_taken_is_named()
    {
        using TcpListener taken = new(IPAddress.Loopback, 0);
        taken.Start();
        string port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        await ExpectAsync("", $"livedesk: port {port} of 127.0.0.1 cannot be used (", "silo", "--port", port);
    }

    [Fact]
    public Task A_connection_that_is_none_is_not_repeated() => ExpectAsync(
        "Password secret", "livedesk: --postgres or LIVEDESK_POSTGRES is no connection: ", "quotes", "Ines Calder");

    [Theory]
    [InlineData("silo")]
    [InlineData("feed")]
    [InlineData("quotes")]
    public async Task Help_does_not_tell_the_password(string command)
    {
        string[] lines = await DeskProcess.RunAsync("Host=127.0.0.1;Username=desk;Password=secret", command, "--help");

        Assert.Contains(lines, static line => line.Contains("LIVEDESK_POSTGRES", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, static line => line.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public Task A_database_that_is_not_there_is_named()
    {
        string[] ports = FreePorts.Find(2);
        return ExpectAsync(
            "Host=127.0.0.1;Port=9;Username=desk;Database=desk",
            "livedesk: Failed to connect to 127.0.0.1:9",
            "silo", "--port", ports[0], "--gateway", ports[1]);
    }

    [Theory]
    [InlineData("silo")]
    [InlineData("quotes", "Ines Calder")]
    public Task An_address_is_for_several_machines(params string[] arguments) => ExpectAsync(
        "",
        "livedesk: --address needs --postgres: without a database there is one machine",
        [.. arguments, "--address", "127.0.0.1"]);

    [Fact]
    public Task A_folder_that_is_not_there_is_named() => ExpectAsync("", "there is no folder 'nowhere'", "feed", "nowhere");

    private static async Task ExpectAsync(string database, string message, params string[] arguments)
    {
        using DeskProcess process = new(database, static _ => { }, arguments);

        Assert.Equal(2, await process.WaitAsync());
        Assert.Contains(message, process.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", process.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", process.Errors, StringComparison.Ordinal);
    }
}
