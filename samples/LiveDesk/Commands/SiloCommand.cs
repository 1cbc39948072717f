using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using LiveDesk.Hosting;
using Microsoft.Extensions.Hosting;

namespace LiveDesk.Commands;

/// <summary>silo: a process in which articles are read and quotes are kept.</summary>
internal static class SiloCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create()
    {
        Command command = new(
            "silo", "Runs a part of the desk, until Ctrl+C. With a database any number of these share the work, and any may be lost.");
        DeskArguments desk = DeskArguments.OfSilo(command);
        command.SetAction((arguments, cancel) => RunAsync(desk.Parse(arguments), cancel));
        return command;
    }

    private static async Task<int> RunAsync(DeskOptions options, CancellationToken cancel)
    {
        CheckIsFree(options.Address, options.SiloPort, "--port");
        CheckIsFree(options.Address, options.GatewayPort, "--gateway");
        if (options.Database is { } database)
        {
            await DeskDatabase.CreateAsync(database, cancel);
        }

        using IHost silo = DeskHost.CreateSilo(options);
        await silo.StartAsync(cancel);
        Console.Error.WriteLine($"livedesk: silo ready, gateway {options.Address}:{options.GatewayPort}");
        await silo.WaitForShutdownAsync(cancel);
        return 0;
    }

    // A silo that cannot have its port would wait for it without a word.
    private static void CheckIsFree(IPAddress address, int port, string option)
    {
        try
        {
            using TcpListener listener = new(address, port);
            listener.Start();
        }
        catch (SocketException e)
        {
            throw new WrongUseException($"port {port} of {address} cannot be used ({e.Message}): name another one with {option}", e);
        }
    }
}
