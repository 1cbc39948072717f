using System.Globalization;
using Spectre.Console;

namespace NewsDesk;

/// <summary>Where the output goes: a terminal with its own width and colors, or a file or pipe with neither.</summary>
internal static class Screen
{
    private const int WidthOfFiles = 120;

    /// <summary>Below this width a table of quotes would be columns of single words.</summary>
    private const int Narrow = 90;

    public static bool IsNarrow(IAnsiConsole screen) => screen.Profile.Width < Narrow;

    public static IAnsiConsole Open()
    {
        IAnsiConsole screen = AnsiConsole.Create(new AnsiConsoleSettings());
        if (Console.IsOutputRedirected)
        {
            // Without a terminal, the variable COLUMNS sets the width.
            bool asked = int.TryParse(
                Environment.GetEnvironmentVariable("COLUMNS"),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out int columns);
            screen.Profile.Width = asked ? Math.Clamp(columns, 20, 400) : WidthOfFiles;
        }

        return screen;
    }
}
