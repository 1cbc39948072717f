using ArticleGen.BrowserTests;

// One browser and one site for all tests: both take seconds to make.
[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(Site))]
