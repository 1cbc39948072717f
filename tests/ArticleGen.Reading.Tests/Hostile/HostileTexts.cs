using System.Globalization;
using System.Text;

namespace ArticleGen.Reading.Tests.Hostile;

/// <summary>Families of texts that nobody meant to be articles; each can be made of any length.</summary>
internal static class HostileTexts
{
    /// <summary>What most of them stand below, so that headline and dateline are there.</summary>
    public const string Front = "Harbour news\n\n21 August 2008\n\n";

    /// <summary>Pieces that are repeated.</summary>
    private static readonly Dictionary<string, string> Pieces = new()
    {
        ["article"] =
            "The crews of Varna met on Friday. \"We reopen,\" said Ines Calder, the port director. "
                + "Tom Hale told Reuters the mole was weak.\n\n",
        ["no space"] = "x",
        ["one sentence"] = "the crews met and the storm came while Ines Calder said the port, which was old, would reopen ",
        ["one paragraph"] = "The crews met. \"We reopen,\" said Ines Calder. \"It is time.\" The mole, he said, was weak. ",
        ["straight marks"] = "\"",
        ["curly marks"] = "\u201C\u201C\u201D",
        ["single marks"] = "'",
        ["spaced single marks"] = " 'as",
        ["closing single marks"] = "as' ",
        ["curly single marks"] = "\u2018we \u2019twas ",
        ["low marks"] = "\u201Ewe\u201C \u201Awe\u2018 ",
        ["guillemets"] = "\u00ABwe \u00BBwe \u2039we ",
        ["backticks"] = "``we ''we `we ",
        ["open brackets"] = "(a [b {c ",
        ["commas"] = "Ines Calder, ",
        ["described bodies"] = "The firm met Hale and the firm said so. ",
        ["described persons"] = "The 34-year-old Dutch singer met Hale and the keeper said so. ",
        ["taken offices"] = "Hale had become mayor and the mayor said so. ",
        ["authors at bodies"] = "A report by experts at Hale said the report ",
        ["relatives"] = "Joan Hale and her brother, Tom, and his ",
        ["names"] = "Calder ",
        ["names with commas"] = "Calder, the port director, of Varna, ",
        ["lists of names"] = "Ines Calder, Tom Hale and ",
        ["cues"] = "said ",
        ["line breaks"] = "\n",
        ["carriage returns"] = "\r",
        ["line separators"] = "\u2028\u2029",
        ["blanks"] = " \t\u00A0",
        ["short lines"] = "a\n",
        ["indented lines"] = "    a\n",
        ["stray marks"] = "'The \"x\" y\u201D=\u00BB \u2018we ",
        ["values"] = "x=\"y\" a\u201D ",
        ["open values"] = "x=\"y ",
        ["misspelt cues"] = "Calder critisized the ",
        ["misspelt accordings"] = "acording to ",
        ["marks and misspelt accordings"] = "\u201CWe go,\u201D acording to it. ",
        ["mismatched marks and misspelt accordings"] = "\"We go,\u201D acording to it. ",
        ["accordings"] = "according to ",
        ["possessives"] = "the port's ",
        ["initials"] = "A. ",
        ["abbreviations"] = "U.S. Gen. ",
        ["dashes"] = " - a \u2014",
        ["hyphens"] = "a-",
        ["hyphens alone"] = "-",
        ["digits"] = "1",
        ["dates"] = "Monday, 21 August 2008 17:35 (UTC +04:00) ",
        ["dates with slashes"] = "03/04/2008 ",
        ["colons and digits"] = "1:",
        ["nuls"] = "\0",
        ["surrogates"] = "\uD800",
        ["replacements"] = "\uFFFD ",
        ["directions"] = "\u202Ea\u200B\u2066 ",
        ["colons"] = "A: ",
        ["semicolons"] = "he said; ",
        ["thats"] = "Calder's claim that ",
        ["open paragraphs"] = "\"We reopen.\n\n",
        ["open curly paragraphs"] = "\u201CWe reopen.\n\n",
        ["closed paragraphs"] = "We reopen.\u201D\n\n",
        ["pull quotes"] = "\"The kilns are cold and old\"\n\n",
        ["pull quotes of other words"] = "\"The kilns are cold a\"\n\n\"The kilns are cold a a\"\n\n\"The kilns are cold a a a\"\n\n",
        ["lines before a speaker"] = "\"We reopen,\" said Calder\n",
        ["quoted paragraphs"] = "\"We reopen.\"\n\n",
        ["descriptions"] = "\"Yes,\" the old pilot said. ",
        ["definite descriptions"] = "The port director said it rained. ",
        ["descriptions awaiting"] = "The minister said it. Minister Hale said no. ",
        ["long roles"] =
            "Ines Calder, the deputy acting foreign port trade defence minister of Varna, left. The deputy acting foreign port trade "
                + "defence minister said so. ",
        ["apostrophes"] = "'s",
        ["said that"] = "he said that ",
        ["saying"] = "he left, saying he ",
        ["nested marks"] = "\u201C\u2018",
        ["nested pairs"] = "\"a \u201Cb\u201D c\" said he. ",
        ["open nested marks"] = "\"a \u201Cb c ",
        ["sign-offs"] = "\"Yes.\" - Ines Calder ",
        ["as said"] = "as Calder said, ",
        ["parts"] = "one of ",
        ["ofs"] = "of the ",
        ["ands"] = "and ",
        ["whos"] = "who ",
        ["adverbs"] = "quickly ",
        ["titles"] = "Foreign Minister ",
        ["acronyms"] = "OPP (Ports) ",
        ["acronyms explained"] = "The Organization for Ports and Piers (OPP) said. ",
        ["companies"] = "Hale & Hale & ",
        ["periods"] = ".",
        ["spaced periods"] = ". ",
        ["questions"] = "?! ",
        ["slashes"] = "/",
        ["relays"] = "Calder was quoted by Reuters as saying ",
        ["relays of relays"] = "\"We go,\" Reuters reported, citing Calder, citing Hale. ",
        ["tolds"] = "Calder told Hale that ",
        ["pronouns"] = "he ",
        ["splits"] = "\"We,\" he said, \"go.\" ",
        ["announcements"] = "Calder wrote:\n\n\"We go.\"\n\n",
        ["questions and answers"] = "Q: Why?\n\nA: No.\n\n",
        ["transcripts"] = "CALDER: We go.\n\nHALE: No.\n\n",
        ["datelines"] = "VARNA, Aug 21 (Reuters) - The ferry sails.\n\n",
        ["publication lines"] = "Business 21 August 2008 17:35 (UTC +04:00)\n\n",
        ["bylines"] = "By Tom Hale\n\n",
        ["updates"] = "Updated: 20 August 2008\n\n",
        ["headlines"] = "Port \"ready\" to Reopen\n\n",
        ["title case"] = "Ines Calder Reopens Port For Tom Hale ",
        ["markup"] = "<p class=\"x\">**[a](b)**</p>\n",
        ["front matter"] = "---\ntitle: \"x\"\n",
        ["accents"] = "Zo\u00EB Z\u0301o ",
        ["glued times"] = "17:35:00-",
        ["glued dates"] = "21August2008",
        ["glued datelines"] = "Aug21-The",
        ["places"] = "VARNA, Bulgaria, ",
        ["agencies"] = "(Reuters) (AP) - ",
        ["long words"] = new string('X', 4000) + " ",
        ["words of long words"] = "Xx-x'x.x&x@x_x",
        ["signs"] = "# * _ ",
        ["firms described"] = "The firm met Hale and the firm said so. ",
        ["bodies described"] = "The council told the Dutch bank that the council left. ",
        ["ages"] = "Ines Calder, 34, left. The 34-year-old said so. ",
        ["authors"] = "A report by Hale said the report was late. ",
        ["players"] = "Hale, Calder Tanaka (Japan), ",
        ["countries of names"] = "Japan's Ovrin Teskala of Japan ",
        ["scorers"] = "(Hale 39th, Calder 70th ",
        ["scorers without brackets"] = "Hale 39th ",
        ["table rows"] = "Hale 3 2 1 0 ",
        ["tickers"] = "Hale <VF.V> ",
        ["single marks, then double"] = " 'as dogs' b",
        ["short quotations"] = "\"no\" ",
        ["unclosed speech"] = "\"We go, said Hale. ",
        ["unclosed speech that reopens"] = "Hale left. \u201CWe go, said Hale. \u201Ca\u201D ",
        ["cases of law"] = "Hale v Calder 2 (",
        ["offices taken"] = "they could become mayor ",
        ["namesakes"] = "Hale Rovers met Calder Rovers and Rovers left. ",
    };

    /// <summary>Texts that are not one piece repeated.</summary>
    private static readonly Dictionary<string, Func<int, string>> Shapes = new()
    {
        ["spaced marks"] = length => Fill("\" ", length / 2) + Fill(" \"a", length / 2),
        ["brackets"] = length => new string('(', length / 2) + new string(')', length / 2),
        ["new names"] = length => Numbered(length, name => $"Ines X{name} said the director, a pilot, was late. "),
        ["new names in paragraphs"] = length => Numbered(length, name => $"Ines X{name} said the director, a pilot, was late.\n\n"),
        ["new surnames"] = length => Numbered(length, name => $"\"We go,\" said X{name}. "),
        ["new given names"] = length => Numbered(length, name => $"X{name} Calder said no. "),
        ["new acronyms"] = length => Numbered(length, name => $"The Port Authority (X{name.ToUpperInvariant()}) said no. "),
        ["new descriptions"] = length => Numbered(length, name => $"\"No,\" said the {name} pilot. "),
        ["new roles"] = length => Numbered(length, name => $"Ines Calder, the {name} director, said no. The {name} director left. "),
        ["new makers"] = length => Numbered(length, name => $"The Dutch carmaker X{name} left. The carmaker said no. "),
        ["new teams"] = length => Numbered(length, name => $"X{name} Rovers said no. Rovers left. "),
        ["new universities"] = length => Numbered(length, name => $"The University of X{name} said no. The UX left. "),
        ["new unclosed speech"] = length => Numbered(length, name => $"The {name} pilot left. \u201CWe go, said X{name}. "),
        ["new companies"] = length => Numbered(length, name => $"X{name} Corp. said no. "),
        ["new groups"] = length => Numbered(length, name => $"Many {name} pilots said no. "),
        ["new misspelt names"] = length => Numbered(length, name => $"Ines X{name} met Ines X{name}x. "),
        ["names one slip apart"] = length => FillWithNames(length, NamesOneSlipApart(190)),
        ["long names one slip apart"] = length => FillWithNames(length, NamesOneSlipApart(190, length / 400)),
        ["names, then surnames"] = length => Numbered(length / 2, name => $"Ines X{name} left. ")
            + Numbered(length / 2, name => $"X{name} said no. "),
        ["cues before slashes"] = length => Fill("he said ", length / 2) + Fill("/", length / 2),
        ["clauses without a verb"] = length => Fill("Calder left, " + Fill("saying that, ", 512) + "then. ", length),
        ["turns"] = length => "Q: Why?" + Fill(" A: No. Q: Why?", length),
        ["signatures"] = length => "\"We reopen.\"" + Fill("! ", length / 2) + "\n\n" + Fill("- Tom Hale\n\n", length / 2),
        ["a mark, then words"] = length => "\"" + Fill("we go on and on, ", length),
        ["words, then a mark"] = length => Fill("we go on and on, ", length) + "\u201D",
        ["a pair around all"] = length => "\"" + Fill("We go on. ", length) + "\" said Calder.",
        ["a bracket around all"] = length => "(" + Fill("We go on. ", length) + ") said Calder.",
        ["a closed pair, then open ones"] = length => "\"We\" " + Fill("\u201CWe go ", length),
        ["a cue far behind"] = length => Fill("We go on ", length) + "said Calder.",
        ["a name of many words"] = length => "said " + Fill("Calder ", length) + ".",
        ["a role of many words"] = length => "Calder, the "
            + Fill("port ", length / 2)
            + "director, left. The "
            + Fill("port ", length / 2)
            + "director left.",
    };

    /// <summary>The names of all families.</summary>
    public static IReadOnlyList<string> Families => [.. Pieces.Keys, .. Shapes.Keys];

    /// <summary>A text of a family, below <see cref="Front"/>.</summary>
    public static string Text(string family, int length) => Front + Body(family, length);

    /// <summary>The same with nothing above it.</summary>
    public static string Body(string family, int length) =>
        (Shapes.TryGetValue(family, out Func<int, string>? shape) ? shape(length) : Fill(Pieces[family], length));

    /// <summary>A piece repeated up to a length.</summary>
    public static string Fill(string piece, int length) => new StringBuilder(length).Insert(0, piece, length / piece.Length).ToString();

    /// <summary>
    /// Names that are each one letter from all others, and mentioned once or twice. Up to 200 are compared with one another.
    /// </summary>
    public static string NamesOneSlipApart(int count, int letters = 20)
    {
        string given = "I" + new string('n', letters);
        return string.Concat(
            Enumerable.Range(0, count)
                .Select(i => string.Concat(Enumerable.Repeat($"{given} Calder{(char)('\u4E00' + i)} said no. ", 1 + (i % 2)))));
    }

    private static string FillWithNames(int length, string names) => Fill(names, Math.Max(length, names.Length));

    /// <summary>Sentences that each have a name of their own in them, so that what is known keeps growing.</summary>
    private static string Numbered(int length, Func<string, string> sentence)
    {
        StringBuilder text = new();
        for (int i = 0; text.Length < length; i++)
        {
            string name = string.Concat(i.ToString("D6", CultureInfo.InvariantCulture).Select(static digit => (char)('a' + digit - '0')));
            text.Append(sentence(name));
            _ = i % 5 == 4 ? text.Append("\n\n") : text;
        }

        return text.ToString();
    }
}
