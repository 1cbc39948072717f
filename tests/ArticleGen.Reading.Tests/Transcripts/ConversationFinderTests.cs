using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Reading.Text;
using ArticleGen.Reading.Transcripts;

namespace ArticleGen.Reading.Tests.Transcripts;

/// <summary>Courier: What will you do? ¶ Strand: We shall sail.</summary>
public class ConversationFinderTests
{
    [Theory]
    [InlineData(
        "Lena Strand, the ferry owner, talks to the Varna Courier.\n\nCourier: What will you do?\n\nStrand: We shall sail.",
        "Varna Courier: What will you do?",
        "Lena Strand: We shall sail.")]
    [InlineData(
        "Lena Strand, the ferry owner, looks back.\n\nGuardian: How was the year?\n\nStrand: Not once did I doubt it.\n\n"
            + "Guardian: Will you go on?\n\nStrand: Every day.",
        "Guardian: How was the year?",
        "Lena Strand: Not once did I doubt it.",
        "Guardian: Will you go on?",
        "Lena Strand: Every day.")]
    [InlineData(
        "A talk.\n\nMara Quinn: Why did it close?\n\nOmar Haddad, harbour master: We had to.\n\nQuinn: And now?\n\nHaddad: It is open.",
        "Mara Quinn: Why did it close?",
        "Omar Haddad: We had to.",
        "Mara Quinn: And now?",
        "Omar Haddad: It is open.")]
    [InlineData(
        "Omar Haddad met Mara Quinn.\n\nMQ: Why did it close?\n\nOH: We had to.\n\nMQ: And now?\n\nOH: It is open, I hope.",
        "Mara Quinn: Why did it close?",
        "Omar Haddad: We had to.",
        "Mara Quinn: And now?",
        "Omar Haddad: It is open, I hope.")]
    [InlineData(
        "Two on the quay.\n\nMara: Did you see it?\n\nTom: I did.\n\nMara: Were you afraid?\n\nTom: Never.",
        "Mara: Did you see it?",
        "Tom: I did.",
        "Mara: Were you afraid?",
        "Tom: Never.")]
    [InlineData(
        "Moderator: Welcome to you all.\n\nOmar Haddad: Thank you.\n\nModerator: Will it open?\n\nOmar Haddad: On Friday.",
        "moderator: Welcome to you all.",
        "Omar Haddad: Thank you.",
        "moderator: Will it open?",
        "Omar Haddad: On Friday.")]
    public void Reads_labels_that_take_turns(string body, params string[] quotes) => Script.HasSpeakers(body, quotes);

    [Theory]
    [InlineData(
        "CAROL BASKIN, MORNING LIVE HOST: Good morning. The senator is with us.\n\nSEN. TED RUIZ (R), TEXAS: Thank you for having me.\n\n"
            + "UNIDENTIFIED MALE: Shame on you!\n\nBASKIN: Will the port open?\n\nRUIZ: It will open on Friday.",
        "Carol Baskin: Good morning. The senator is with us.",
        "Ted Ruiz: Thank you for having me.",
        "unidentified male: Shame on you!",
        "Carol Baskin: Will the port open?",
        "Ted Ruiz: It will open on Friday.")]
    [InlineData(
        "President Ines Calder spoke.\n\nTHE PRESIDENT: We are ready.\n\nMR HALE: Are we?\n\nTHE CHAIRMAN: Order!\n\n"
            + "THE PRESIDENT: We are.",
        "Ines Calder: We are ready.",
        "Hale: Are we?",
        "the chairman: Order!",
        "Ines Calder: We are.")]
    [InlineData(
        "O'BRIEN: Is it you?\n\nMARY MCCALL (voice-over): It is.\n\nO'BRIEN: And the port?\n\nMCCALL: I left it.",
        "O'Brien: Is it you?",
        "Mary McCall: It is.",
        "O'Brien: And the port?",
        "Mary McCall: I left it.")]
    public void Reads_a_broadcast(string body, params string[] quotes) => Script.HasSpeakers(body, quotes);

    [Fact]
    public void Takes_title_and_role_from_the_label()
    {
        const string body = "CAROL BASKIN, MORNING LIVE HOST: Good morning to you.\n\nSEN. TED RUIZ (R), TEXAS: Thank you.\n\n"
            + "BASKIN: Will it open?\n\nRUIZ: On Friday.";
        Assert.Equal(
            ["Person|Carol Baskin|morning live host|Baskin", "Person|Ted Ruiz|Sen.|Ruiz"],
            Script.Actors(body));
    }

    [Theory]
    [InlineData("(LAUGHTER)")]
    [InlineData("[crosstalk]")]
    [InlineData("(BEGIN VIDEO CLIP.)")]
    [InlineData("***")]
    public void A_stage_direction_is_no_speech(string direction) => Script.HasSpeakers(
        $"MARA QUINN: Is it you?\n\n{direction}\n\nTOM HALE: It is.\n\nQUINN: Thank you.\n\n{direction}",
        "Mara Quinn: Is it you?",
        "Tom Hale: It is.",
        "Mara Quinn: Thank you.");

    [Fact]
    public void A_stage_direction_is_nobody() => Assert.Equal(
        ["Person|Mara Quinn||Quinn", "Person|Tom Hale||"],
        Script.Actors("MARA QUINN: Is it you?\n\n(LAUGHTER)\n\nTOM HALE: It is. (APPLAUSE)\n\nQUINN: Thank you."));

    [Theory]
    [InlineData("(laughing) It is.", "It is.")]
    [InlineData("It is. [crosstalk]", "It is.")]
    [InlineData("[through an interpreter] It is. (LAUGHTER AND APPLAUSE)", "It is.")]
    [InlineData("It is (I hope) so.", "It is (I hope) so.")]
    [InlineData("It is so (as far as I know).", "It is so (as far as I know).")]
    public void Directions_around_the_words_are_left_out(string turn, string said) => Script.HasSpeakers(
        $"MARA QUINN: Is it you?\n\nTOM HALE: {turn}\n\nQUINN: Thank you.",
        "Mara Quinn: Is it you?",
        "Tom Hale: " + said,
        "Mara Quinn: Thank you.");

    [Fact]
    public void A_turn_of_nothing_but_a_direction_is_none() => Script.HasSpeakers(
        "MARA QUINN: Is it you?\n\nTOM HALE: [laughs]\n\nQUINN: Well?",
        "Mara Quinn: Is it you?",
        "Mara Quinn: Well?");

    [Fact]
    public void What_goes_on_below_a_direction_is_nobody_elses() => Script.HasSpeakers(
        "MARA QUINN: Is it you?\n\nTOM HALE: [laughs]\n\nIt is.\n\nQUINN: Well?",
        "Mara Quinn: Is it you?",
        "Mara Quinn: Well?");

    [Fact]
    public void A_turn_goes_on_until_the_next_label() => Script.HasQuotes(
        "Mara Quinn: Why did it close?\n\nTom Hale: We had to.\n\nThe storm was near.\n\nQuinn: And now?\n\nHale: It is open.\n\n"
            + "I hope it stays so.\n\nThe interview was edited.",
        "Direct|Why did it close?|Mara Quinn|:|Transcript",
        "Direct|We had to.|Tom Hale|:|Transcript",
        "Direct|The storm was near.|Tom Hale|:|Transcript|goes on",
        "Direct|And now?|Mara Quinn|:|Transcript",
        "Direct|It is open.|Tom Hale|:|Transcript",
        "Direct|I hope it stays so.|Tom Hale|:|Transcript|goes on");

    [Theory]
    [InlineData("Hale looks out of the window.")]
    [InlineData("The storm of March")]
    [InlineData("The storm was too strong, was it?")]
    [InlineData("Image caption: The port in May.")]
    [InlineData("(We shortened this answer. It was longer than the paper had room for in May.)")]
    public void What_the_reporter_puts_between_the_turns_is_no_turn(string between) => Script.HasSpeakers(
        $"Mara Quinn: Why did it close?\n\nTom Hale: We had to.\n\n{between}\n\nQuinn: And now?\n\nHale: It is open.",
        "Mara Quinn: Why did it close?",
        "Tom Hale: We had to.",
        "Mara Quinn: And now?",
        "Tom Hale: It is open.");

    [Fact]
    public void Turns_on_lines_of_one_paragraph_are_parted() => Script.HasSpeakers(
        "Mara Quinn: Why did it close, when the crews were back and\nthe mole was whole again?\n"
            + "Tom Hale: We had to, as we said in May, and\nas they know.\nQuinn: And now?\nHale: It is open.",
        "Mara Quinn: Why did it close, when the crews were back and\nthe mole was whole again?",
        "Tom Hale: We had to, as we said in May, and\nas they know.",
        "Mara Quinn: And now?",
        "Tom Hale: It is open.");

    [Theory]
    [InlineData("**Tom Hale:** Why did you close it?\n\n**Mara Quinn:** We had to.\n\n**Tom Hale:** And now?\n\n**Quinn:** We are open.")]
    [InlineData("**Tom Hale**: Why did you close it?\n\n**Mara Quinn**: We had to.\n\n**Hale**: And now?\n\n**Mara Quinn**: We are open.")]
    [InlineData("**Tom Hale:** Why did you close it?  \n**Mara Quinn:** We had to.  \n**Tom Hale:** And now?\\\n**Quinn:** We are open.")]
    [InlineData("- **Tom Hale:** Why did you close it?\n- **Mara Quinn:** We had to.\n- *Hale:* And now?\n- __Quinn:__ We are open.")]
    public void Reads_turns_of_markdown(string body) => AssertSpeakers(
        "# A talk with Mara Quinn\n\n" + body + "\n",
        ArticleFormat.Markdown,
        "Tom Hale: Why did you close it?",
        "Mara Quinn: We had to.",
        "Tom Hale: And now?",
        "Mara Quinn: We are open.");

    [Fact]
    public void Front_matter_names_those_who_speak() => AssertSpeakers(
        "---\ntitle: A talk with Mara Quinn\nauthor: Jane Doe\n---\n\n**JD:** Why?\n\n**Quinn:** We had to.\n\n**JD:** And now?\n",
        ArticleFormat.Markdown,
        "Jane Doe: Why?",
        "Mara Quinn: We had to.",
        "Jane Doe: And now?");

    [Fact]
    public void Reads_turns_of_a_page() => AssertSpeakers(
        "<!DOCTYPE html><html><body><article><h1>A talk with Mara Quinn</h1><p><b>Tom Hale:</b> Why?</p>"
            + "<p><b>Mara Quinn:</b> We had to.<br><b>Hale:</b> And now?</p></article></body></html>",
        ArticleFormat.Html,
        "Tom Hale: Why?",
        "Mara Quinn: We had to.",
        "Tom Hale: And now?");

    [Fact]
    public void The_lexicon_names_those_who_speak()
    {
        ArticleReading reading = Script.ReadWith(
            "organization: Harbour Weekly, Weekly", "Weekly: Why did it close?\n\nTom Hale: We had to.\n\nWeekly: And now?");
        Assert.Equal(
            ["Harbour Weekly", "Tom Hale", "Harbour Weekly"],
            reading.Quotes.Select(quote => reading.Actors[quote.Speaker!.Value].Name));
    }

    [Fact]
    public void A_transcript_without_a_headline_has_none()
    {
        ArticleReading reading = Read(
            "Tom Hale: Will it open?\n\nInes Calder: On Friday. We are ready.\n\nHale: Who pays?",
            ArticleFormat.Text);
        Assert.Null(reading.Headline);
        Assert.Equal(3, reading.Quotes.Count);
        Assert.Equal([ProblemKind.MissingDateline, ProblemKind.NoHeadline], reading.Problems.Select(static problem => problem.Kind));
    }

    [Fact]
    public void A_headline_with_a_colon_stays_the_headline()
    {
        ArticleReading reading = Read(
            "Ines Calder: We are ready\n\nThe port opens on Friday.\n\nHale: Who pays?\n\nInes Calder: You do.\n\nHale: I do?",
            ArticleFormat.Text);
        Assert.Equal("Ines Calder: We are ready", reading.HeadlineText);
    }

    [Theory]
    [InlineData("CURRENCIES: The dollar rose to 108 yen.\n\nKEEPING SCORE: The index gained 18 points.")]
    [InlineData("BELOW: The port of Varna.\n\nREAD MORE: What we know.\n\nBELOW: The mole.")]
    [InlineData("Where: The harbour\nWhen: Friday\nPrice: You pay 5 euros\n\nWhere: The mole\nWhen: Sunday\nPrice: Is it free?")]
    [InlineData("Contact: Dana Whitfield\n\nMedia enquiries: Tom Hale")]
    [InlineData("Contact: Call us.\n\nTom Hale: 555-0147\n\nContact: Write to us.")]
    [InlineData("Ines Calder and Tom Hale met.\n\nCalder: 3\n\nHale: 2\n\nCalder: 4\n\nHale: 1")]
    [InlineData("Varna: 3\n\nDover: 2\n\nVarna: 1\n\nDover: 0")]
    [InlineData("Serves: You and me\n\nIngredients: Two eggs\n\nMethod: Beat them.\n\nIngredients: More eggs\n\nMethod: Do you like it?")]
    [InlineData("Note: We changed this.\n\nCorrection: You were right.\n\nNote: We are sorry.")]
    [InlineData("London: We are wet.\n\nParis: We are dry.\n\nLondon: Are you?")]
    [InlineData("Myth: You cannot swim here?\n\nFact: You can.\n\nMyth: You need a ticket?\n\nFact: You do not.")]
    [InlineData(
        "Ines Calder and Tom Hale want to be mayor.\n\nCalder: Wants to reopen the port.\n\nHale: Would keep it shut.\n\n"
            + "Calder: Supports a higher rate.\n\nHale: Opposes any rise.")]
    [InlineData("Lena Strand owns a ferry.\n\nStrand: We shall sail.")]
    [InlineData("Lena Strand owns a ferry.\n\nStrand: We shall sail.\n\nThe crews nodded.\n\nStrand: We must.")]
    [InlineData("Kestrel: What will you do?\n\nGannet: We shall sail.\n\nKestrel: When?\n\nGannet: I do not know.")]
    [InlineData("Director: Ines Calder\n\nCast: Tom Hale\n\nDirector: Mara Quinn\n\nCast: You and me")]
    public void Labels_of_things_give_no_quotes(string body) => Script.HasQuotes(body);

    [Theory]
    [InlineData("- Age: 49\n- Party: none")]
    [InlineData("Born: She will not say.\n\nFamily: You know them.")]
    [InlineData("* Occupation: mayor\n* Hometown: Varna, I think")]
    public void A_box_of_facts_below_an_interview_has_no_turns(string box)
    {
        ArticleReading reading = Read(
            "# The mayor\n\nKofi Mensah met Rosalind Teague.\n\n**Kofi Mensah:** What will you change?\n\n"
                + "**Rosalind Teague:** The carpet, I think.\n\n**Kofi Mensah:** And then?\n\n**Rosalind Teague:** We shall see.\n\n"
                + box,
            ArticleFormat.Markdown);
        Assert.Equal(4, reading.Quotes.Count);
    }

    [Fact]
    public void Nothing_is_found_without_labels() => Assert.Null(Find("We reopen.\n\nThe plan is this: a mole.\n\nIt opens at 10:30."));

    [Fact]
    public void One_label_is_no_conversation() => Assert.Null(Find("Mara Quinn: We had to.\n\nIt was late."));

    [Fact]
    public void Finds_where_the_turns_start()
    {
        const string text = "News\n\nMara Quinn: Why?\n\nTom Hale: We had to.\n\nQuinn: And now?";
        Conversation? conversation = Find(text);
        Assert.Equal(1, conversation!.FirstParagraph);
        Assert.Null(conversation.Find(new TextRange(0, 4)));
        Assert.Equal("Mara Quinn", conversation.Find(new TextRange(6, 16))!.Speaker!.Name);
    }

    private static Conversation? Find(string text) =>
        ConversationFinder.Find(text, Paragraphs.Split(text), [], Vocabulary.Default, CancellationToken.None);

    private static ArticleReading Read(string text, ArticleFormat format)
    {
        ArticleReading reading = ArticleReader.Read(text, format, ArticleLexicon.Empty, CancellationToken.None);
        Invariants.Check(reading);
        return reading;
    }

    private static void AssertSpeakers(string text, ArticleFormat format, params string[] expected)
    {
        ArticleReading reading = Read(text, format);
        Script.Expect(
            text,
            expected,
            reading.Quotes.Select(
                quote => $"{reading.Actors[quote.Speaker!.Value].Name}: {quote.PlainText ?? quote.Range.In(text)}"));
    }
}
