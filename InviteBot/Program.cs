using InviteBot.Bot;
using InviteBot.Commands;
using InviteBot.DirectLine;
using InviteBot.Hosting;
using InviteBot.Interview;
using InviteBot.Storage;

if (args is ["compose", var answers]) return ComposeCommand.Run(answers, Console.Out, Console.Error);
if (args is ["teams-package", .. var package]) return TeamsPackageCommand.Run(package, Console.Out, Console.Error);
if (args is ["review", .. var drafts]) return ReviewCommand.Run(drafts, Console.Out, Console.Error);

return await StartRefusal.RunAsync(RunAsync, Console.Error);

async Task<int> RunAsync()
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory, EnvironmentName = DefaultEnvironment.Name(args) });
    builder.UseDefaultAddress();
    builder.Services.AddStorage(builder.Configuration, StateTypes.ByName);
    builder.Services.AddBot(builder.Configuration);
    builder.Services.AddDirectLine(builder.Configuration);
    builder.Services.AddHosting(builder.Configuration);

    var app = builder.Build();
    app.CheckSettings();
    if (args is ["backup", var backup]) return await StoreCommands.BackupAsync(backup, app.Services, Console.Out, Console.Error);
    await app.Services.OpenStoreAsync();
    if (args is ["restore", var saved, .. var how]) return await StoreCommands.RestoreAsync(saved, how is ["--replace"], app.Services, Console.Out, Console.Error);
    app.UseHosting();
    app.MapHosting();
    app.MapDirectLine();
    app.MapBot();
    await app.RunAsync();
    return 0;
}
