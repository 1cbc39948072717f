namespace ArticleGen.Reading.Lexicon;

/// <summary>The kinds of body that a noun can mean, as body-nouns.txt has them.</summary>
[Flags]
internal enum BodyKinds
{
    None = 0,
    Company = 1 << 0,
    Bank = 1 << 1,
    Insurer = 1 << 2,
    Airline = 1 << 3,
    Carmaker = 1 << 4,
    Retailer = 1 << 5,
    Media = 1 << 6,
    Site = 1 << 7,
    Club = 1 << 8,
    Party = 1 << 9,
    Union = 1 << 10,
    Court = 1 << 11,
    Ministry = 1 << 12,
    Regulator = 1 << 13,
    Committee = 1 << 14,
    School = 1 << 15,
    Charity = 1 << 16,
    Association = 1 << 17,
    Police = 1 << 18,
    Military = 1 << 19,
    Church = 1 << 20,
    Exchange = 1 << 21,
    Museum = 1 << 22,
    Hospital = 1 << 23,
    Board = 1 << 24,
    Council = 1 << 25,

    /// <summary>It is a noun that describes a body, and not only a word of names.</summary>
    Noun = 1 << 26,

    /// <summary>The kinds of company that have nouns of their own.</summary>
    Trades = Bank | Insurer | Airline | Carmaker | Retailer | Site,
}
