using System.Globalization;
using System.Text;

namespace ArticleGen.Benchmarks.Corpora;

/// <summary>Made-up articles, the same ones each time: enough of the shapes of news for a measure, where no corpus is at hand.</summary>
internal static class MadeArticles
{
    private const int Count = 400;
    private const int Seed = 20080821;

    private static readonly string[] Given = [
        "Ines", "Tomas", "Lydia", "Karl", "Mira", "Jonas", "Petra", "Samuel", "Nadia", "Viktor", "Alice", "Hugo", "Leila", "Oscar", "Rosa",
        "Daniel"
    ];
    private static readonly string[] Surnames = [
        "Calder", "Hale", "Brandt", "Okafor", "Lindqvist", "Moreau", "Petrov", "Almeida", "Whitlock", "Sorensen", "Tanaka", "Varga",
        "Novak", "Dunmore", "Achebe", "Keller"
    ];
    private static readonly string[] Roles = [
        "port director", "finance minister", "police chief", "spokeswoman", "mayor", "opposition leader", "union president",
        "chief engineer"
    ];
    private static readonly string[] Titles = ["Foreign Minister", "President", "Senator", "Gen.", "Prof.", "Mayor", "Judge", "Dr."];
    private static readonly string[] Bodies = [
        "Northern Ferry Company", "Ministry of Transport", "Harbour Workers' Union", "Varna City Council", "National Weather Service",
        "Calder & Sons Ltd.", "European Union", "NATO"
    ];
    private static readonly string[] Places = ["Varna", "Oslo", "Lisbon", "Geneva", "Nairobi", "Ottawa", "Riga", "Seoul"];
    private static readonly string[] Agencies = ["Reuters", "Interfax", "dpa", "AFP"];
    private static readonly string[] Months = ["January", "March", "May", "June", "August", "October"];
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Sunday"];
    private static readonly string[] Clauses =
    [
        "the ferries would leave again before the end of the month", "nobody had told the council what the repairs would cost",
            "the storm had closed three of the five piers",
        "prices rose by 4.2 percent in the second quarter", "the talks about the old bridge had made little progress",
            "more than 1,200 people were still without electricity",
        "the plan would be put to a vote in the spring",
            "two of the ships could not be saved", "the report left out what mattered most",
            "a new contract had been signed with the builders",
    ];
    private static readonly string[] Spoken =
    [
        "We will reopen the harbour as soon as it is safe", "I have never seen water that high in all my years here",
            "There is no money left for another bridge", "Nobody asked the people who live here",
        "This is the third time that they promise us a road", "It was a mistake and we are going to correct it",
            "The figures are better than we had feared", "We are not going to close the door on anybody",
    ];
    private static readonly string[] Scenes =
    [
        "Workers cleared mud from the main street until late in the night, while shops in the upper town stayed open.",
            "The harbour, which was built in 1911, handles about a tenth of the country's grain.",
        "The road along the coast has been closed since the flood; a ferry runs twice a day.",
            "Hundreds of residents stood in the square (some had come by train) and waited for news.",
        "The company employs 350 people in the region and has lost money for two years.",
            "By noon the rain had stopped, but the river was still rising.",
    ];

    public static IReadOnlyList<string> All()
    {
        Random random = new(Seed);
        return [.. Enumerable.Range(0, Count).Select(_ => Article(random))];
    }

    private static string Article(Random random)
    {
        StringBuilder article = new();
        string[] people = [Person(random), Person(random), Person(random)];
        string place = One(Places, random);
        article.Append(CultureInfo.InvariantCulture, $"{Surname(people[0])} says {One(Clauses, random)}\n\n");
        article.Append(
            CultureInfo.InvariantCulture,
            $"{place.ToUpperInvariant()}, {One(Months, random)} {random.Next(1, 29)} ({One(Agencies, random)}) - {One(Titles, random)} "
                + $"{people[0]} said on {One(Days, random)} {One(Clauses, random)}.\n\n");
        int paragraphs = random.Next(6, 30);
        for (int i = 0; i < paragraphs; i++)
        {
            article.Append(Paragraph(people[random.Next(people.Length)], random));
            article.Append(random.Next(3) == 0 ? " " + One(Scenes, random) : "").Append("\n\n");
        }

        return article.ToString();
    }

    private static string Paragraph(string person, Random random) => random.Next(12) switch
    {
        0 => $"\"{One(Spoken, random)},\" said {person}, the {One(Roles, random)} of {One(Places, random)}. \"{One(Spoken, random)}.\"",
        1 => $"\"{One(Spoken, random)},\" {Surname(person)} told reporters in {One(Places, random)}, adding that {One(Clauses, random)}.",
        2 => $"{person}, who runs the {One(Bodies, random)}, said {One(Clauses, random)} and {One(Clauses, random)}.",
        3 => $"According to the {One(Bodies, random)}, {One(Clauses, random)}.",
        4 =>
            $"\u201C{One(Spoken, random)},\u201D {Surname(person)} was quoted by {One(Agencies, random)} as saying. "
                + $"\u201C{One(Spoken, random)}.\u201D",
        5 =>
            $"The {One(Roles, random)} called the report \"a farce\" and said that {One(Clauses, random)}, but officials of the "
                + $"{One(Bodies, random)} denied it.",
        6 => $"He added: \"{One(Spoken, random)}.\"",
        7 =>
            $"An official who asked not to be named said {One(Clauses, random)} when {Surname(person)} left {One(Places, random)} on "
                + $"{One(Days, random)}.",
        8 => $"The {One(Bodies, random)} said in a statement on {One(Days, random)} that {One(Clauses, random)}.",
        9 => $"Critics accused {Surname(person)} of hiding what was known about the bridge, and {One(Clauses, random)}.",
        _ => $"{One(Scenes, random)} {One(Scenes, random)}",
    };

    private static string Person(Random random) => $"{One(Given, random)} {One(Surnames, random)}";

    private static string Surname(string person) => person[(person.IndexOf(' ') + 1)..];

    private static string One(string[] choices, Random random) => choices[random.Next(choices.Length)];
}
