
namespace ArticleGen.Fuzz.Texts;

/// <summary>Lexicon files: some lines as a project writes them, with slips.</summary>
internal static class LexiconText
{
    private static readonly string[] Lines =
    [
        "verb: $cue", "verb: $verb | quote clause told", "verb: write, writes, wrote, written, writing | of as", "verb: a, b, c",
        "agency: $agency, $surname Wire", "media: $media", "section: $place News", "title: $title | honorific female",
        "title: $word | modifier", "person: $name, $surname | male", "person: $first | femal", "organization: $organization, HB",
        "place: $place", "place: $word", "# $clause", "persno: $name", "agency:", ": $name | x", "no colon", "verb: $cue | qoute", "",
    ];

    public static string Write(RandomStream random)
    {
        StringBuilder text = new();
        int lines = 1 + random.Below(12);
        for (int i = 0; i < lines; i++)
        {
            text.Append(GrammarText.Write(random.Pick(Lines), random)).Append(random.OneIn(4) ? random.Pick(Crumbs.Breaks) : "\n");
        }

        return Mutation.Change(text.ToString(), [text.ToString(), "agency: Harbour Wire, HW\nverb: opine | quote clause\n"], random);
    }
}
