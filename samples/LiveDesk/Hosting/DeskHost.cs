using System.Net;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;

namespace LiveDesk.Hosting;

/// <summary>Makes the processes of a desk: the silos, in which the grains live, and the clients that talk to them.</summary>
internal static class DeskHost
{
    private const string Name = "livedesk";

    // Whoever waits for a machine that was lost is told after so long, and sends again.
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(10);

    /// <summary>Makes a silo, which runs when it is started.</summary>
    internal static IHost CreateSilo(DeskOptions options)
    {
        HostApplicationBuilder builder = CreateBuilder();
        builder.UseOrleans(silo =>
        {
            if (options.Database is { } database)
            {
                silo.UseAdoNetClustering(clustering =>
                    (clustering.Invariant, clustering.ConnectionString) = (DeskDatabase.Driver, database));
                silo.AddAdoNetGrainStorageAsDefault(storage =>
                    (storage.Invariant, storage.ConnectionString) = (DeskDatabase.Driver, database));
                silo.ConfigureEndpoints(options.Address, options.SiloPort, options.GatewayPort, listenOnAnyHostAddress: false);
                silo.Configure<ClusterOptions>(SetNames);
            }
            else
            {
                silo.UseLocalhostClustering(options.SiloPort, options.GatewayPort, null, Name, Name);
                silo.AddMemoryGrainStorageAsDefault();
            }

            silo.Configure<SiloMessagingOptions>(static messaging => messaging.ResponseTimeout = LongestAnswer);
            // A silo that gives no answer three times, for a second each, is taken for lost. Until then, nobody reaches what lives in it.
            silo.Configure<ClusterMembershipOptions>(static membership => membership.ProbeTimeout = TimeSpan.FromSeconds(1));
        });
        return builder.Build();
    }

    /// <summary>Makes a client. Its start waits until a silo answers.</summary>
    /// <param name="options">Where the desk is.</param>
    /// <param name="complain">Told, once, that no silo answers yet.</param>
    internal static IHost CreateClient(DeskOptions options, Action<string> complain)
    {
        HostApplicationBuilder builder = CreateBuilder();
        builder.UseOrleansClient(client =>
        {
            if (options.Database is { } database)
            {
                client.UseAdoNetClustering(clustering =>
                    (clustering.Invariant, clustering.ConnectionString) = (DeskDatabase.Driver, database));
                client.Configure<ClusterOptions>(SetNames);
                // Which silos there are is asked every few seconds: so soon is a new one used, and a lost one no longer.
                client.Configure<GatewayOptions>(static gateways => gateways.GatewayListRefreshPeriod = TimeSpan.FromSeconds(3));
            }
            else
            {
                client.UseStaticClustering([new IPEndPoint(options.Address, options.GatewayPort)]);
                client.Configure<ClusterOptions>(SetNames);
            }

            client.Configure<ClientMessagingOptions>(static messaging => messaging.ResponseTimeout = LongestAnswer);
            int tries = 0;
            client.UseConnectionRetryFilter(async (failure, cancel) =>
            {
                if (tries++ == 0)
                {
                    complain($"no silo answers yet: waiting for one, which livedesk silo starts ({failure.Message})");
                }

                await Task.Delay(TimeSpan.FromSeconds(1), cancel);
                return true;
            });
        });
        return builder.Build();
    }

    // What Orleans logs of its own work would hide what the desk says.
    private static HostApplicationBuilder CreateBuilder()
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.AddFilter("", LogLevel.Error)
            // What fails at the start is said by whoever has started it.
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None)
            .AddConsole(static console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        return builder;
    }

    private static void SetNames(ClusterOptions cluster) => (cluster.ClusterId, cluster.ServiceId) = (Name, Name);
}
