using NewsSite;
using NewsSite.Components;
using NewsSite.Feeds;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents();
builder.Services.AddOpenApi();

WebApplication app = builder.Build();
app.UseStatusCodePagesWithReExecute("/missing", createScopeForStatusCodePages: true);
app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<App>();
app.MapOpenApi();
app.MapNewsApi();
app.MapGet("/feed.xml", (HttpRequest request) => new XmlResult("application/rss+xml", Feed.Create(SiteAddress.Of(request)).Write))
    .ExcludeFromDescription();
app.MapGet("/sitemap.xml", (HttpRequest request) => new XmlResult("application/xml", Sitemap.Create(SiteAddress.Of(request)).Save))
    .ExcludeFromDescription();

app.Run();
