using NewsSite;
using NewsSite.Components;
using NewsSite.Feeds;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents();
builder.Services.AddOpenApi();
builder.Services.AddProblemDetails();

WebApplication app = builder.Build();
app.UseStatusCodePagesWithReExecute("/missing", createScopeForStatusCodePages: true);
// People get that page where nothing is, and programs an answer in JSON.
app.UseWhen(static context => context.Request.Path.StartsWithSegments("/api"), static api => api.UseStatusCodePages());
app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<App>();
app.MapOpenApi();
app.MapNewsApi();
app.MapGet("/feed.xml", (HttpRequest request) => new XmlResult("application/rss+xml", Feed.Create(SiteAddress.Of(request)).WriteTo))
    .ExcludeFromDescription();
app.MapGet("/sitemap.xml", (HttpRequest request) => new XmlResult("application/xml", Sitemap.Create(SiteAddress.Of(request)).Save))
    .ExcludeFromDescription();

app.Run();
