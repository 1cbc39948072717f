namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>CALDER: We reopen.</summary>
public class TranscriptTests
{
    [Theory]
    [InlineData("CALDER: We reopen on Friday.", "Direct|We reopen on Friday.|CALDER|:|Transcript")]
    [InlineData("INES CALDER: We reopen on Friday. All of us.", "Direct|We reopen on Friday. All of us.|INES CALDER|:|Transcript")]
    [InlineData("MR. HALE: Who rebuilt the mole?", "Direct|Who rebuilt the mole?|HALE|:|Transcript")]
    [InlineData("HALE: I never said that the port was \"dead\".", "Direct|I never said that the port was \"dead\".|HALE|:|Transcript")]
    public void Reads_a_turn_with_its_closing_sign(string turn, string quote) => Script.HasQuotes(turn, quote);

    [Fact]
    public void Reads_an_interview()
    {
        const string body =
            "Ines Calder spoke to the Varna Post.\n\nHALE: Will the port reopen?\n\nCALDER: Yes. On Friday.\n\nHALE: And the mole?\n\n"
                + "CALDER: It holds.";
        Script.Expect(
            body,
            ["HALE", "INES CALDER", "HALE", "INES CALDER"],
            Script.Speakers(body).Select(line => line.Split(':')[0].ToUpperInvariant()));
    }

    [Theory]
    [InlineData(
        "RAMAN: When does it open?\n\nMENSAH: In June, I said. Not before.",
        "Direct|When does it open?|RAMAN|:|Transcript",
        "Direct|In June, I said. Not before.|MENSAH|:|Transcript")]
    [InlineData("OMAR HADDAD: Flour costs twice what it did.", "Direct|Flour costs twice what it did.|OMAR HADDAD|:|Transcript")]
    [InlineData("DR. PETROVA: Nobody was ill when I left.", "Direct|Nobody was ill when I left.|PETROVA|:|Transcript")]
    [InlineData("O'BRIEN: We told them \"no\" twice.", "Direct|We told them \"no\" twice.|O'BRIEN|:|Transcript")]
    [InlineData(
        "Q: Will the port reopen?\n\nA: On Friday.",
        "Direct|Will the port reopen?|-|:|Transcript",
        "Direct|On Friday.|-|:|Transcript")]
    [InlineData(
        "Ines Calder spoke to the Varna Post on Friday.\n\nQ: Will the port reopen?\n\nA: On Friday.",
        "Direct|Will the port reopen?|-|:|Transcript",
        "Direct|On Friday.|Ines Calder|:|Transcript")]
    [InlineData(
        "Ines Calder, the port director, spoke to the Varna Post.\n\nQ: Tom Hale says the mole is weak. Is it?\n\nA: No. He never saw "
            + "it.\n\nQ: And the ferry?\n\nA: It sails.",
        "Direct|Tom Hale says the mole is weak. Is it?|-|:|Transcript",
        "Direct|No. He never saw it.|Ines Calder|:|Transcript",
        "Direct|And the ferry?|-|:|Transcript",
        "Direct|It sails.|Ines Calder|:|Transcript")]
    [InlineData(
        "We met Omar Haddad in his shop.\n\nQ: Is flour dear? A: Very. Sugar is dearer.",
        "Direct|Is flour dear?|-|:|Transcript",
        "Direct|Very. Sugar is dearer.|Omar Haddad|:|Transcript")]
    [InlineData(
        "Q: Is flour dear?\n\nA: Ask Omar Haddad.\n\nQ: Is sugar?\n\nA: I do not know.",
        "Direct|Is flour dear?|-|:|Transcript",
        "Direct|Ask Omar Haddad.|-|:|Transcript",
        "Direct|Is sugar?|-|:|Transcript",
        "Direct|I do not know.|-|:|Transcript")]
    [InlineData("J. R. WEBER: The museum stays shut.", "Direct|The museum stays shut.|J. R. WEBER|:|Transcript")]
    [InlineData("We met in Dover.\n\nJ. WEBER: The museum stays shut.", "Direct|The museum stays shut.|J. WEBER|:|Transcript")]
    [InlineData("VETROV (laughing): We are late. All of us.", "Direct|We are late. All of us.|VETROV|:|Transcript")]
    [InlineData(
        "Ines Calder spoke to the Varna Post on Friday.\n\nQ. Will the port reopen?\n\nA. On Friday. All of us.",
        "Direct|Will the port reopen?|-|.|Transcript",
        "Direct|On Friday. All of us.|Ines Calder|.|Transcript")]
    [InlineData(
        "Ines Calder spoke to the Varna Post.\n\nQ: Will the port reopen?\n\nA: On Friday.\n\nThe crews are back.\n\nQ: And the mole?\n\n"
            + "A: It holds.",
        "Direct|Will the port reopen?|-|:|Transcript",
        "Direct|On Friday.|Ines Calder|:|Transcript",
        "Direct|The crews are back.|Ines Calder|:|Transcript|goes on",
        "Direct|And the mole?|-|:|Transcript",
        "Direct|It holds.|Ines Calder|:|Transcript")]
    [InlineData(
        "Ines Calder and Tom Hale met in Varna.\n\nQ: Will the port reopen?\n\nA: On Friday.",
        "Direct|Will the port reopen?|-|:|Transcript",
        "Direct|On Friday.|-|:|Transcript")]
    public void Reads_turns_of_all_kinds(string sentence, params string[] quotes) => Script.HasQuotes(sentence, quotes);

    [Theory]
    [InlineData("NOTE: We reopen on Friday.")]
    [InlineData("UPDATE: The port has reopened.")]
    [InlineData("PHOTO: Ships in the port of Varna.")]
    [InlineData("Varna: The port has reopened.")]
    [InlineData("WEATHER: Rain in the north.")]
    [InlineData("VIDEO: Watch the bridge open.")]
    [InlineData("BREAKING: The bridge is open.")]
    [InlineData("CORRECTION: The bridge opened in May.")]
    [InlineData("UPDATE 2: The bridge is open.")]
    [InlineData("The plan has two parts: A: a bridge; B: a road.")]
    [InlineData("LONDON: The bridge is open.")]
    [InlineData("FACTBOX: Bridges of the north.")]
    [InlineData("The exam has two parts. A: a bridge. B: a road.")]
    [InlineData("Vitamin A: found in carrots.")]
    [InlineData("A: Bring a coat. B: Bring boots.")]
    [InlineData("CURRENCIES: The dollar rose to 108 yen.")]
    [InlineData("KEEPING SCORE: The index gained 18 points.")]
    [InlineData("BELOW: The port of Varna.")]
    [InlineData("READ MORE: What you need to know.")]
    [InlineData("YOUR MONEY: You can now save.")]
    [InlineData("PAYING AGENT: Varna Harbour Bank")]
    [InlineData("DTD: 09/01/96 SURE BID: Y")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);

    [Fact]
    public void The_headline_tells_who_answers()
    {
        ArticleReading reading = Invariants.CheckText(
            "Ines Calder on the new port\n\nTom Hale met the director in Varna.\n\nQ: Will it reopen?\n\nA: On Friday.");
        Assert.Equal("Ines Calder", reading.Actors[reading.Quotes[1].Speaker!.Value].Name);
    }

    [Fact]
    public void Somebody_elses_words_in_a_turn_are_quoted_and_ones_own_are_not()
    {
        const string body = "MENSAH: It was late. Tom Hale said the mole was weak. I said it was whole.";
        Script.HasQuotes(
            body,
            "Direct|It was late. Tom Hale said the mole was weak. I said it was whole.|MENSAH|:|Transcript",
            "Indirect|the mole was weak|Tom Hale|said|SubjectSaid");
    }

    [Fact]
    public void A_letter_names_whoever_it_stands_for_and_is_nobody_itself()
    {
        ArticleReading reading = Script.Read("Ines Calder spoke to the Varna Post.\n\nQ: Will the port reopen?\n\nA: On Friday.");
        Assert.Equal(["Q", "A"], reading.Quotes.Select(quote => quote.SpeakerRange?.In(reading.Text)));
        Assert.DoesNotContain(reading.Actors, actor => actor.Name is "Q" or "A");
    }
}
