using InviteBot.Bot;
using InviteBot.Commands;
using InviteBot.DirectLine;
using InviteBot.Hosting;
using InviteBot.Interview;
using InviteBot.Storage;

if (CommandLine.Refuses(args, Console.Error)) return 1;
if (args is ["compose", var answers]) return ComposeCommand.Run(answers, Console.Out, Console.Error);
if (args is ["review", var drafts]) return ReviewCommand.Run(drafts, Console.Out, Console.Error);
if (args is ["teams-package", .. var package]) return TeamsPackageCommand.Run(package, Console.Out, Console.Error);

return await StartRefusal.RunAsync(RunAsync, Console.Error);

async Task<int> RunAsync()
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory, EnvironmentName = DefaultEnvironment.Name(args) });
    builder.UseDefaultAddress();
    builder.Services.AddStorage(builder.Configuration, StateTypes.ByName);
    builder.Services.AddBot(builder.Configuration);
    builder.Services.AddDirectLine(builder.Configuration);
    builder.Services.AddHosting(builder.Configuration);

    if (args is ["check", ..]) return await CheckAsync(builder);

    var app = builder.Build();
    app.CheckSettings();
    CheckCommand.WarnOfUnknown(builder.Configuration, Settings(), app.Logger);
    if (args is ["backup", var backup, ..]) return await StoreCommands.BackupAsync(backup, app.Services, Console.Out, Console.Error);
    await app.Services.OpenStoreAsync();
    if (args is ["restore", var saved, .. var how]) return await StoreCommands.RestoreAsync(saved, how is ["--replace"], app.Services, Console.Out, Console.Error);
    app.UseHosting();
    app.MapHosting();
    app.MapDirectLine();
    app.MapBot();
    await app.RunAsync();
    return 0;
}

async Task<int> CheckAsync(WebApplicationBuilder builder)
{
    builder.Logging.ClearProviders();
    await using var app = builder.Build();
    Trial[] trials =
    [
        new("settings", app.TrySettingsAsync), new("store", app.Services.TryStoreAsync),
        new("identity", app.Services.TryIdentityAsync), new("channel", app.Services.TryChannelAsync),
        new("web chat", app.Services.TryWebChatAsync),
    ];
    return await CheckCommand.RunAsync(builder.Configuration, Settings(), trials, StartRefusal.Reasons, Console.Out);
}

SettingsGroup[] Settings() =>
[
    new("", new BotOptions(), BotOptions.HandedOn),
    new(DirectLineOptions.Section, new DirectLineOptions(), []),
    new(HostingOptions.Section, new HostingOptions(), []),
    new(StorageOptions.Section, new StorageOptions(), []),
];
