using System.Globalization;
using System.Text;
using static ArticleGen.Benchmarks.Corpora.ArchiveWords;

namespace ArticleGen.Benchmarks.Corpora;

/// <summary>Writes one story of an archive: headline, dateline, and paragraphs with quotes of all kinds.</summary>
internal sealed class ArchiveStory
{
    private readonly Random _random;
    private readonly string[] _roles;
    private readonly string[] _bodies;
    private readonly (string City, string Country) _place;

    /// <summary>Writes a story of about <paramref name="size"/> bytes.</summary>
    public ArchiveStory(Random random, ArchivePeople people, int size)
    {
        _random = random;
        People = [
            people.Regular(random),
            people.Regular(random),
            .. Enumerable.Range(0, random.Next(1, 4)).Select(_ => ArchivePeople.Passer(random))
        ];
        _roles = [.. People.Select(_ => random.One(Roles))];
        _bodies = [random.One(Bodies), $"{random.One(Places).City} {random.One(CityBodies)}"];
        _place = random.One(Places);
        string thing = random.One(Things);
        Slug = $"{Surname(People[0])}-{thing[(thing.LastIndexOf(' ') + 1)..]}".ToLowerInvariant();
        Text = Write(thing, size);
    }

    /// <summary>A name for the story's file: letters and hyphens.</summary>
    public string Slug { get; }

    /// <summary>The names of the people in it.</summary>
    public string[] People { get; }

    /// <summary>The day of its dateline; some datelines say less of it.</summary>
    public DateOnly Published { get; private set; }

    /// <summary>The story.</summary>
    public string Text { get; }

    private string Write(string thing, int size)
    {
        StringBuilder story = new();
        story.Append(CultureInfo.InvariantCulture, $"{Surname(People[0])} says {thing} {_random.One(Fates)}\n\n");
        story.Append(Opening())
            .Append(
                CultureInfo.InvariantCulture,
                $"{_random.One(Titles)} {People[0]} said on {Day()} that {thing} {_random.One(Fates)} {_random.One(Tails)}.\n\n");
        int bytes = Encoding.UTF8.GetByteCount(story.ToString());
        while (true)
        {
            string paragraph = Paragraph(_random.Next(People.Length)) + (_random.Next(4) == 0 ? " " + _random.One(Scenes) : "") + "\n\n";
            int more = Encoding.UTF8.GetByteCount(paragraph);
            if (bytes + (more / 2) > size)
            {
                return story.ToString();
            }

            story.Append(paragraph);
            bytes += more;
        }
    }

    private string Opening()
    {
        string byline = _random.Next(4) == 0 ? $"By {ArchivePeople.Passer(_random)}\n\n" : "";
        string city = _place.City.ToUpperInvariant();
        string agency = _random.One(Agencies);
        string month = _random.One(Months);
        int day = _random.Next(1, 29);
        int year = _random.Next(1995, 2025);
        Published = new(year, Array.IndexOf(Months, month) + 1, day);
        return _random.Next(6) switch
        {
            0 =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{_random.One(Sections)} {day} {month} {year} {_random.Next(24):00}:{_random.Next(60):00} (UTC "
                        + $"+0{_random.Next(10)}:00)\n\n{byline}"),
            1 => string.Create(CultureInfo.InvariantCulture, $"{byline}{city}, {_place.Country} ({agency}) \u2014 "),
            2 => string.Create(CultureInfo.InvariantCulture, $"{byline}{city}, {month} {day}, {year} ({agency}) -- "),
            3 => string.Create(CultureInfo.InvariantCulture, $"{byline}{_place.City}, {day} {month} {year} ({agency}) - "),
            _ => string.Create(CultureInfo.InvariantCulture, $"{byline}{city}, {month} {day} ({agency}) - "),
        };
    }

    private string Paragraph(int speaker)
    {
        string person = People[speaker];
        string surname = Surname(person);
        string role = _roles[speaker];
        string body = _random.One(_bodies);
        return _random.Next(18) switch
        {
            0 => $"\"{Spoken()},\" said {person}, the {role} of {_random.One(Places).City}. \"{Spoken()}.\"",
            1 => $"\"{Spoken()},\" {surname} told reporters in {_random.One(Places).City}, adding that {Clause()}.",
            2 => $"{person}, who runs the {body}, said {Clause()} and {Clause()}.",
            3 => $"According to the {body}, {Clause()}.",
            4 => $"\u201C{Spoken()},\u201D {surname} was quoted by {_random.One(Agencies)} as saying. \u201C{Spoken()}.\u201D",
            5 => $"The {role} called the report \"{_random.One(Scare)}\" and said that {Clause()}, but officials of the {body} denied it.",
            6 => $"{person} nodded. \"{Spoken()}.\"",
            7 => $"An official who asked not to be named said {Clause()} when {surname} left {_random.One(Places).City} on {Day()}.",
            8 => $"The {body} said in a statement on {Day()} that {Clause()}.",
            9 => $"Critics accused {surname} of hiding what was known, and {Clause()}.",
            10 => $"{surname}: \"{Spoken()}.\"",
            11 => $"\"{_random.One(SpokenStarts)},\" {surname} said, \"{_random.One(SpokenEnds)}.\"",
            12 => $"{_random.One(Agencies)} quoted {person} as saying {Clause()}.",
            13 => $"{person} added:\n\n\"{Spoken()}.\n\n\"{Spoken()}.\"",
            14 => $"In a letter to the {body}, {person} warned that {Clause()}.",
            15 => $"The {body}'s claim that {Clause()} was \"{_random.One(Scare)}\", {surname} said.",
            _ => $"{_random.One(Scenes)} {_random.One(Scenes)}",
        };
    }

    private string Clause() => $"{_random.One(Things)} {_random.One(Fates)} {_random.One(Tails)}";

    private string Spoken() => $"{_random.One(SpokenStarts)} {_random.One(SpokenEnds)}";

    private string Day() => _random.One(Days);

    private static string Surname(string person) => person[(person.LastIndexOf(' ') + 1)..];
}
