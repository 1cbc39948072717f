using System.CommandLine;
using System.Net;
using LiveDesk.Hosting;
using Npgsql;

namespace LiveDesk.Commands;

/// <summary>The options that say where the desk is; those of a silo are also those of whoever talks to it.</summary>
internal sealed class DeskArguments
{
    private const string DatabaseVariable = "LIVEDESK_POSTGRES";

    // The variable gives no default value of the option: --help prints that, and a password may be in it.
    private readonly Option<string?> _database = new("--postgres")
    {
        Description = "The database of the desk: Host=db.example.org;Database=desk;Username=desk, or the environment variable "
            + DatabaseVariable + ". Without it there is one silo, which has all in memory, until it ends.",
        HelpName = "CONNECTION",
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
    /// <exception cref="WrongUseException">The connection cannot be one, or an address is useless.</exception>
    internal DeskOptions Parse(ParseResult result)
    {
        string? database = CheckConnection(result.GetValue(_database) ?? Environment.GetEnvironmentVariable(DatabaseVariable));
        if (database is null && result.GetResult(_address) is { Implicit: false })
        {
            throw new WrongUseException("--address needs --postgres: without a database there is one machine");
        }

        return new(database, result.GetValue(_address)!, result.GetValue(_siloPort), result.GetValue(_gatewayPort));
    }

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
            throw new WrongUseException($"--postgres or {DatabaseVariable} is no connection: {e.Message}", e);
        }
    }
}
