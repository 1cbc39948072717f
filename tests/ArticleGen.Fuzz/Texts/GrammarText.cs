using System.Collections.Frozen;
using StringBuilder = System.Text.StringBuilder;

namespace ArticleGen.Fuzz.Texts;

/// <summary>Texts made from a small grammar of news, with the words of the reader's own lists.</summary>
internal static class GrammarText
{
    // A word that starts with $ stands for one of the lines below its name, or for a word of the list of that name.
    private static readonly FrozenDictionary<string, IReadOnlyList<string>> Rules = new Dictionary<string, IReadOnlyList<string>>
    {
        ["article"] =
        [
            "$head\n\n$line\n\n$body", "$head\n\n$body", "$head\n$line\nBy $name\n\n$body",
            "$section\n\n$head\n\n$line\n\n$body\n$body", "$place, $month $day ($agency) - $body", "$line\n\n$head\n\n$body",
            "$transcript",
        ],
        ["head"] =
        [
            "$subject $verb $object, $role $cue", "$place: \"$clause\"", "$subject's $noun '$adjective'", "$name $cue $clause",
            "$organization $verb $place",
        ],
        ["section"] = ["Business", "World", "UPDATE 2-", "$place News", "OPINION"],
        ["line"] =
        [
            "$weekday, $day $month $year", "$section $day $month $year $time", "$month $day, $year", "$year-0$digit-$day",
            "$day/0$digit/$year", "Posted: $month $day, $year $time", "$place, $month $day -", "$agency $day $month",
        ],
        ["time"] = ["17:35 (UTC +04:00)", "$digit:$day p.m.", "0$digit:$day $zone", "25:61", "$digit.30am"],
        ["body"] = ["$paragraph", "$paragraph\n\n$body", "$paragraph\n\n$paragraph\n\n$body", "$paragraph\n$body"],
        ["paragraph"] =
        [
            "$sentence", "$sentence $sentence", "$sentence $paragraph", "$place, $month $day ($agency) - $sentence",
            "\"$clause. $clause.", "\"$clause.\"", "$quoted",
        ],
        ["transcript"] =
        [
            "Q: $clause?\n\nA: $clause.\n\n$transcript", "$NAME: $clause.\n$transcript",
            "$head\n\n$NAME: \"$clause.\"\n\n$NAME: $clause", "Q: $clause? A: $clause.",
        ],
        ["sentence"] =
        [
            "$quoted", "$quoted", "$subject $cue that $clause.", "$subject $cue $clause.", "According to $subject, $clause.",
            "$clause, according to $subject.", "$clause, $subject $cue.", "$subject, who $cue $clause, $verb $object.",
            "$subject $cue $object of $object.", "$agency quoted $subject as saying $clause.",
            "$subject was quoted by $agency as saying that $clause.", "$subject told $agency that $clause.",
            "$subject's $noun that $clause $verb $object.",
            "$clause.", "Asked whether $clause, $subject $cue no.", "$subject $verb $object, saying $clause, and $cue $clause.",
            "In $month, $subject $cue \"$adjective\" $noun.", "$subject called $object \"a $noun\".", "$subject: $clause.",
            "$subject declined to comment.", "As $subject $cue, $clause.", "For $subject, $object is $name.",
            "On $weekday, $subject $adverb $cue $clause.",
        ],
        ["quoted"] =
        [
            "\"$clause,\" $cue $subject.", "\"$clause,\" $subject $cue.", "\"$clause,\" $subject $cue, \"$clause.\"",
            "\"$clause,\" $cue $subject. \"$clause.\"", "$subject $cue: \"$clause.\"", "$subject $cue, \u201C$clause.\u201D",
            "\u2018$clause,\u2019 $subject $cue.",
            "\u00AB$clause,\u00BB $cue $subject.", "\"$clause!\" - $name",
            "\"$clause \u2018$adjective $noun\u2019 $clause,\" $cue $name, $role of $organization.",
            "\"$clause,\" $subject told $subject.", "``$clause,'' $cue $name.", "\"$clause, $cue $subject.",
        ],
        ["subject"] =
        [
            "$name", "$name", "$title $name", "$name, the $role,", "the $role", "the $demonym $role", "$place", "$agency",
            "$organization", "he", "she", "they", "it", "$number $role", "a $role who declined to be named", "$surname", "$media",
            "the $adjective $role of $place", "many", "nobody", "$title $surname and $title $surname",
        ],
        ["object"] = ["$subject", "the $noun", "a $adjective $noun", "\"$noun\"", "$place", "the $noun of $place", "it"],
        ["clause"] =
        [
            "$subject $verb $object", "$subject would $verb $object", "$object was $adjective", "we $verb $place on $weekday",
            "$clause and $clause", "$clause, which $cue $object", "$function $function $word", "$word $word",
        ],
        ["name"] =
        [
            "$first $surname", "$first $surname", "$first $particle $surname", "$first \"$first\" $surname", "J. R. $surname",
            "$surname",
        ],
        ["first"] = ["$given", "Ines", "Tom", "Priya", "Omar"],
        ["given"] = Capitals("given-names-female", "given-names-male"),
        ["surname"] = ["Calder", "Hale", "Dray", "Raman", "O'Neill", "Calder-Hale", "McRae", "Haddad", "D\u00E9lano\u00EB", "$place"],
        ["NAME"] = ["CALDER", "MR. HALE", "INES CALDER", "A VOICE", "Q"],
        ["organization"] =
        [
            "the $place $orgnoun", "$surname $orgnoun", "$surname $orgsuffix", "the $orgnoun of $place (HB)",
            "$surname & $surname $orgsuffix",
        ],
        ["number"] = ["two", "three", "$digit", "sixty", "both", "some"],
        ["noun"] = ["claim", "report", "harbour", "farce", "vote", "letter", "$speech"],
        ["adjective"] = ["old", "late", "senior", "\"safe\"", "weak", "former"],
        ["digit"] = ["1", "2", "3", "9"],
        ["day"] = ["1", "21", "31", "12", "05"],
        ["year"] = ["2008", "1987", "2016", "'08"],
        ["word"] =
        [
            "$cue", "$title", "$place", "$agency", "$role", "$month", "$weekday", "$adverb", "$orgnoun", "$media", "$demonym",
            "$speech", "$function", "$anonymity", "$given", "$particle", "$verb", "$label", "$work", "$timeword", "$state",
        ],
        ["cue"] = WordLists.Load("cue-verbs"),
        ["verb"] = WordLists.Load("verbs"),
        ["title"] = WordLists.Load("titles"),
        ["place"] = WordLists.Load("places"),
        ["agency"] = WordLists.Load("agencies"),
        ["media"] = WordLists.Load("media"),
        ["role"] = WordLists.Load("role-nouns"),
        ["month"] = Capitals("months"),
        ["weekday"] = Capitals("weekdays"),
        ["adverb"] = WordLists.Load("adverbs"),
        ["demonym"] = WordLists.Load("demonyms"),
        ["orgnoun"] = Capitals("organization-nouns"),
        ["orgsuffix"] = WordLists.Load("organization-suffixes"),
        ["speech"] = WordLists.Load("speech-nouns"),
        ["function"] = WordLists.Load("function-words"),
        ["anonymity"] = WordLists.Load("anonymity-words"),
        ["particle"] = WordLists.Load("name-particles"),
        ["label"] = WordLists.Load("labels"),
        ["work"] = WordLists.Load("works"),
        ["timeword"] = WordLists.Load("time-words"),
        ["state"] = WordLists.Load("state-abbreviations"),
        ["zone"] = WordLists.Load("time-zones"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Deep enough for all that is worth having; below it a name stands for itself.
    private const int Deepest = 12;

    /// <summary>The text with all that starts with $ replaced.</summary>
    public static string Write(string text, RandomStream random)
    {
        StringBuilder written = new();
        Expand(text, random, written, 0);
        return written.ToString();
    }

    private static void Expand(string text, RandomStream random, StringBuilder written, int depth)
    {
        int i = 0;
        while (i < text.Length)
        {
            int end = i + 1;
            if (text[i] == '$')
            {
                while (end < text.Length && char.IsAsciiLetter(text[end]))
                {
                    end++;
                }
            }

            if (end - i > 1 && depth < Deepest && Rules.TryGetValue(text[(i + 1)..end], out IReadOnlyList<string>? choices))
            {
                Expand(random.Pick(choices), random, written, depth + 1);
            }
            else
            {
                written.Append(text, i, end - i);
            }

            i = end;
        }
    }

    private static string[] Capitals(params string[] lists) =>
        [.. lists.SelectMany(WordLists.Load).Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word[1..])];
}
