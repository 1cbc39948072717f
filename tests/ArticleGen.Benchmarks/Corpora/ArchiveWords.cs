namespace ArticleGen.Benchmarks.Corpora;

/// <summary>The words of which the stories of an <see cref="Archive"/> are made.</summary>
internal static class ArchiveWords
{
    public static readonly string[] Given =
    [
        "Ines", "Tomas", "Lydia", "Karl", "Mira", "Jonas", "Petra", "Samuel", "Nadia", "Viktor", "Alice", "Hugo", "Leila", "Oscar",
            "Rosa", "Daniel",
        "Marta", "Erik", "Farah", "Andre", "Zoë", "Björn", "José", "Chloé", "Amina",
            "Peter", "Yuki", "Omar", "Greta", "Luis", "Vera", "Henrik",
        "Sofia", "Ivan", "Clara", "Malik",
            "Judith", "Pavel", "Elena", "Mark", "Hanna", "Carlos", "Olga", "Simon", "Irene", "David", "Laura", "Anton",
    ];

    /// <summary>First halves of surnames; each goes with each of <see cref="SurnameEnds"/>.</summary>
    public static readonly string[] SurnameStarts =
    [
        "Calder", "Brand", "Hal", "Lind", "Mor", "Pet", "Alm", "Whit", "Soren", "Tan", "Var", "Nov", "Dun", "Ach", "Kel", "Ost",
            "Ring", "Sand", "Thorn", "Wes", "Ash", "Blanch",
        "Cart", "Dray", "Eng", "Fair", "Gold", "Har",
            "Isen", "Jor", "Kirk", "Lang", "Mar", "Nor", "Oak", "Pal", "Quar", "Ros", "Stan", "Tor", "Ull", "Ves", "Wald", "Yar", "Zel",
    ];

    public static readonly string[] SurnameEnds =
    [
        "wood", "ford", "quist", "eau", "ov", "eida", "lock", "sen", "aka", "ga", "ak", "more", "ebe", "ler", "berg",
        "stein", "ton", "ham", "well", "ley", "mann", "er", "ins", "worth", "by", "sson", "ski", "escu", "idis", "ano",
    ];

    public static readonly string[] Roles =
    [
        "port director", "finance minister", "police chief", "spokeswoman", "mayor", "opposition leader", "union president",
            "chief engineer", "head teacher", "transport secretary",
        "spokesman", "chairwoman",
            "foreign minister", "prosecutor", "fire chief", "chief executive", "hospital director", "ambassador", "lawmaker",
            "professor of economics",
    ];

    public static readonly string[] Titles = [
        "Foreign Minister", "President", "Senator", "Gen.", "Prof.", "Mayor", "Judge", "Dr.", "Prime Minister", "Governor", "Ambassador",
        "Police Chief"
    ];

    public static readonly (string City, string Country)[] Places =
    [
        ("Varna", "Bulgaria"), ("Oslo", "Norway"), ("Lisbon", "Portugal"), ("Geneva", "Switzerland"), ("Nairobi", "Kenya"),
            ("Ottawa", "Canada"), ("Riga", "Latvia"), ("Seoul", "South Korea"),
        ("Moscow", "Russia"), ("Quito", "Ecuador"),
            ("Hanoi", "Vietnam"), ("Accra", "Ghana"), ("Tunis", "Tunisia"), ("Athens", "Greece"), ("Dublin", "Ireland"),
            ("Lima", "Peru"),
        ("Warsaw", "Poland"), ("Ankara", "Turkey"),
            ("Manila", "Philippines"), ("Havana", "Cuba"), ("Tirana", "Albania"), ("Zagreb", "Croatia"), ("Lagos", "Nigeria"),
            ("Berlin", "Germany"),
    ];

    /// <summary>What a body that is named after its city is called behind it.</summary>
    public static readonly string[] CityBodies =
    [
        "City Council", "Port Authority", "Harbour Workers' Union", "Ferry Company", "Water Board", "Chamber of Commerce",
            "Fire Department", "University Hospital",
        "Teachers' Association", "Electric Company", "Railway Museum",
            "Institute of Technology", "Growers' Cooperative", "Savings Bank", "Press Club",
    ];

    public static readonly string[] Bodies =
    [
        "Ministry of Transport", "Ministry of Finance", "Interior Ministry", "European Union", "NATO", "World Health Organization",
            "National Weather Service", "Supreme Court",
        "Northern Shipping Ltd.",
            "Halvorsen & Sons", "Central Bank", "Election Commission", "Red Cross", "World Bank", "Statistics Office",
            "Federation of Trade Unions",
    ];

    public static readonly string[] Agencies = [
        "Reuters", "AP", "AFP", "dpa", "Interfax", "Xinhua", "TASS", "Kyodo", "ANSA", "EFE", "PTI", "Anadolu", "Yonhap"
    ];

    public static readonly string[] Sections = ["World News", "Other News Materials", "Business", "Politics", "Society", "Transport"];

    public static readonly string[] Months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"
    ];

    public static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>What the stories are about; a clause is one of each of the three lists.</summary>
    public static readonly string[] Things =
    [
        "the ferries", "the repairs", "the three outer piers", "prices", "the talks about the old bridge", "more than 1,200 homes",
            "the plan for the railway", "two of the ships", "the new contract", "the schools in the valley",
        "the vaccines", "exports of grain", "the border crossings", "the hospital's wards",
            "the peace talks", "wages in the docks", "the dam", "the budget", "the satellite", "fishing rights",
        "the pension fund", "the airport", "the election results", "the ceasefire", "the pipeline",
            "the museum's paintings", "the court's ruling", "the harvest", "the trade agreement", "the rescue teams",
    ];

    public static readonly string[] Fates =
    [
        "would be ready", "could not be saved", "had made little progress", "would be put to a vote", "were still without power",
            "had risen by 4.2 percent", "would cost 30 million euros", "had been delayed",
        "would have to wait", "were safe again", "would reopen", "had not been discussed", "left out what mattered most",
            "would be paid for by the state", "had fallen sharply", "were being repaired",
        "would be sold",
            "had been inspected twice", "would never be the same", "had drawn no complaint", "would need new rules",
            "had been agreed upon", "were under review", "had failed",
    ];

    public static readonly string[] Tails =
    [
        "before the end of the month", "in the second quarter", "after the storm", "in the spring", "for the third time",
            "without any explanation", "since the flood of last year", "despite the protests", "by the end of the year",
        "within a week", "as the council had asked", "because of the frost", "at the worst moment", "in spite of all warnings",
            "for at least two years", "under the old law", "outside the capital", "along the whole coast",
    ];

    /// <summary>Speech in the first person; a quotation is one of each of the two lists.</summary>
    public static readonly string[] SpokenStarts =
    [
        "We will do what is needed", "I have never seen anything like it", "There is no money left for this",
            "Nobody asked the people who live here", "This is the third promise of a new road",
            "It was a mistake and we are going to correct it",
        "The figures are better than we had feared",
            "We are not closing the door on anybody", "My family has worked here for forty years",
            "You cannot build a port on good wishes", "We have the plans, the crews and the permits",
            "I do not know who signed the order",
        "They gave us their word", "Our patience has limits", "Every hour counts now",
            "We expected more of our neighbours", "What happened that night must not happen again",
            "It is far too early to speak of victory",
    ];

    public static readonly string[] SpokenEnds =
    [
        "and everybody in this town knows it", "but it is a beginning", "whatever the ministry says", "and I will say so in court",
            "until somebody proves the opposite", "so that our children can stay", "even if it takes ten years",
        "and that is the end of the matter", "as long as the weather holds",
            "because there is no other way", "no matter who wins in May", "and we are proud of it",
            "if the others keep their side of the bargain", "however hard it may be",
    ];

    public static readonly string[] Scare = [
        "a farce", "reckless", "a step forward", "completely unacceptable", "a gift to the region", "nonsense", "long overdue",
        "an act of desperation", "business as usual"
    ];

    public static readonly string[] Scenes =
    [
        "Workers cleared mud from the main street until late in the night, while shops in the upper town stayed open.",
            "The harbour, which was built in 1911, handles about a tenth of the country's grain.",
        "The road along the coast has been closed since the flood; a ferry runs twice a day.",
            "Hundreds of residents stood in the square (some had come by train) and waited for news.",
        "The company employs 350 people in the region and has lost money for two years.",
            "By noon the rain had stopped, but the river was still rising.",
        "Three earlier attempts, the last of them in 2004, came to nothing.",
            "Shares in the company closed 1.8 percent higher in heavy trading.",
            "The hearing lasted four hours and was held behind closed doors.",
        "Two thirds of the valley's farms grow apples, most of them for export.",
            "No cause has been found, and the wreck lies in ninety metres of water.",
            "Turnout was 61 percent, a little less than four years before.",
        "The museum, a former power station, draws half a million visitors each year.",
            "A second round of talks is planned for the week after the holiday.",
    ];
}
