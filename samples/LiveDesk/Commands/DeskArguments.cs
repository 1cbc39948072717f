using System.CommandLine;
using System.Net;
using LiveDesk.Hosting;
using Npgsql;

namespace LiveDesk.Commands;

/// <summary>The options that say where the desk is; those of a silo are also those of whoever talks to it.</summary>
internal sealed class DeskArguments
{
    private readonly Option<string?> _database = new("--postgres")
    {
        Description = "The database of the desk: Host=db.example.org;Database=desk;Username=desk. Without it there is one silo, which has "
            + "all in memory, until it ends.",
        HelpName = "CONNECTION",
        DefaultValueFactory = static _ => Environment.GetEnvironmentVariable("LIVEDESK_POSTGRES"),
    };

    private readonly Option<IPAddress> _address = new("--address")
    {
        Description = "The address of this machine, under which the other machines reach it.",
        HelpName = "IP",
        DefaultValueFactory = static _ => IPAddress.Loopback,
        CustomParser = static argument =>
        {
            if (IPAddress.TryParse(argument.Tokens[0].Value, out IPAddress? address))
            {
                return address;
            }

            argument.AddError($"'{argument.Tokens[0].Value}' is no address: write it as 10.0.0.7");
            return null;
        },
    };

    private readonly Option<int> _siloPort = new("--port")
    {
        Description = "The port at which silos talk to each other. Silos on one machine need one each.",
        HelpName = "PORT",
        DefaultValueFactory = static _ => 11111,
    };

    private readonly Option<int> _gatewayPort = new("--gateway")
    {
        Description = "The port at which feeds and questions come in. Silos on one machine need one each.",
        HelpName = "PORT",
        DefaultValueFactory = static _ => 30000,
    };

    /// <summary>Adds the options of a silo to a command.</summary>
    internal static DeskArguments OfSilo(Command command)
    {
        DeskArguments arguments = OfClient(command);
        command.Add(arguments._siloPort);
        return arguments;
    }

    /// <summary>Adds the options of a client to a command.</summary>
    internal static DeskArguments OfClient(Command command)
    {
        DeskArguments arguments = new();
        command.Add(arguments._database);
        command.Add(arguments._address);
        command.Add(arguments._gatewayPort);
        return arguments;
    }

    /// <summary>What the options say.</summary>
    /// <exception cref="WrongUseException">The connection cannot be one.</exception>
    internal DeskOptions Parse(ParseResult result) => new(
        CheckConnection(result.GetValue(_database)),
        result.GetValue(_address)!,
        result.GetValue(_siloPort),
        result.GetValue(_gatewayPort));

    // Not a validator of the option: the environment may have said it.
    private static string? CheckConnection(string? connection)
    {
        try
        {
            return string.IsNullOrEmpty(connection) ? null : new NpgsqlConnectionStringBuilder(connection).ConnectionString;
        }
        catch (ArgumentException e)
        {
            // Without the connection itself: a password may be in it.
            throw new WrongUseException($"--postgres or LIVEDESK_POSTGRES is no connection: {e.Message}", e);
        }
    }
}
