namespace ArticleGen.Reading.Lexicon;

/// <summary>The time zones, by the names that news copy has for them.</summary>
internal sealed class TimeZones
{
    private readonly Dictionary<string, TimeSpan?> _zones = new(StringComparer.OrdinalIgnoreCase);

    public TimeZones()
    {
        foreach (string[] fields in WordList.Read("time-zones.txt"))
        {
            _zones[fields[0]] = fields[1] == "?" ? null : Offset(fields[1]);
        }
    }

    /// <summary>The offset from UTC of a time zone, by its name; null when it is not known to mean one offset.</summary>
    public TimeSpan? OffsetOf(string zone) => _zones.TryGetValue(zone, out TimeSpan? offset) ? offset : null;

    /// <summary>Whether there is a time zone of that name, of one offset or several.</summary>
    public bool IsZone(string zone) => _zones.ContainsKey(zone);

    private static TimeSpan Offset(string written)
    {
        TimeSpan offset = TimeSpan.ParseExact(written.Substring(1), "hh\\:mm", System.Globalization.CultureInfo.InvariantCulture);
        return written[0] == '-' ? -offset : offset;
    }
}
