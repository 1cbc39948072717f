using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ArticleGen.LiveDesk.Tests.Testing;

/// <summary>Ports that nobody has.</summary>
internal static class FreePorts
{
    /// <summary>Asks the system for so many different ones of 127.0.0.1.</summary>
    internal static string[] Find(int count)
    {
        TcpListener[] listeners = [.. Enumerable.Range(0, count).Select(static _ => new TcpListener(IPAddress.Loopback, 0))];
        try
        {
            // All at once: the system would give one that is free again a second time.
            Array.ForEach(listeners, static listener => listener.Start());
            return
            [
                .. listeners.Select(static listener =>
                    ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture)),
            ];
        }
        finally
        {
            Array.ForEach(listeners, static listener => listener.Dispose());
        }
    }
}
