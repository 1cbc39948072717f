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

    [Fact]
    public Task A_database_that_is_not_there_is_named() => ExpectAsync(
        "Host=127.0.0.1;Port=9;Username=desk;Database=desk",
        "livedesk: Failed to connect to 127.0.0.1:9",
        "silo", "--port", "25140", "--gateway", "25141");

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
