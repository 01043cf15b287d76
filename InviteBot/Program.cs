using InviteBot.DirectLine;
using InviteBot.Hosting;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.UseDefaultAddress();
builder.Services.AddDirectLine(builder.Configuration);
builder.Services.AddHosting(builder.Configuration);

var app = builder.Build();
app.UseHosting();
app.MapHosting();
app.MapDirectLine();
app.Run();
