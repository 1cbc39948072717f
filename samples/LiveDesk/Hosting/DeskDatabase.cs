using Npgsql;

namespace LiveDesk.Hosting;

/// <summary>The database of the desk, in PostgreSQL.</summary>
internal static class DeskDatabase
{
    /// <summary>The name under which .NET knows the driver.</summary>
    internal const string Driver = "Npgsql";

    // Silos that start at once make the tables one after another. Any number will do that nobody else uses.
    private const string TakeTurns = "SELECT pg_advisory_xact_lock(5246910887);\n";

    /// <summary>Makes the tables and queries that are not there yet.</summary>
    /// <param name="connection">How to reach the database, as Npgsql writes it.</param>
    /// <param name="cancel">Ends it before.</param>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses.</exception>
    internal static async Task CreateAsync(string connection, CancellationToken cancel)
    {
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(connection);
        // The script has several commands, which run as one transaction.
        await using NpgsqlCommand command = source.CreateCommand(TakeTurns + ReadScript());
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static string ReadScript()
    {
        using Stream stream = typeof(DeskDatabase).Assembly.GetManifestResourceStream("postgresql.sql")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
