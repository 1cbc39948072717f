using System.Net;

namespace LiveDesk.Hosting;

/// <summary>Where the desk is.</summary>
/// <param name="Database">How to reach PostgreSQL, as Npgsql writes it. Null: no database, one silo, and all of it in memory.</param>
/// <param name="Address">The address of this machine that others reach.</param>
/// <param name="SiloPort">The port at which silos talk to each other.</param>
/// <param name="GatewayPort">The port at which feeds and questions come in.</param>
internal sealed record DeskOptions(string? Database, IPAddress Address, int SiloPort, int GatewayPort);
