metadata description = 'The Azure Bot with its Teams channel, in an existing resource group. Deploy the app first: its outputs are parameters here.'

@description('The id of the Azure Bot; unique in the whole of Azure.')
@minLength(2)
@maxLength(64)
param azureBotId string

@description('F0 is free; S1 is paid and has a service level.')
@allowed(['F0', 'S1'])
param azureBotSku string = 'S1'

@description('Where the Azure Bot keeps its data.')
@allowed(['global', 'westeurope'])
param azureBotRegion string = 'global'

@description('Where the program listens: the output botEndpoint of the app\'s deployment, https://…/api/messages.')
param botEndpoint string

@description('How the bot proves itself. MultiTenant is for bots registered before 2025-07-31; new ones cannot be made.')
@allowed(['UserAssignedMSI', 'SingleTenant', 'MultiTenant'])
param appType string = 'UserAssignedMSI'

@description('The app id of the registration in Entra, for SingleTenant and MultiTenant; with UserAssignedMSI the identity has its own.')
param appId string = ''

@description('The user-assigned managed identity. The output UMSIName of the app\'s deployment.')
param UMSIName string = ''

@description('The resource group of the identity. Empty: that of the Azure Bot.')
param UMSIResourceGroupName string = ''

@description('The Entra tenant of the bot.')
param tenantId string = tenant().tenantId

@description('Whether Azure\'s Direct Line may reach the bot too. The program brings its own, so it is off.')
param useDirectLine bool = false

@description('The sites that may use it, such as https://www.example.org.')
param directLineOrigins string[] = []

module bot '../modules/azure-bot.bicep' = {
  params: {
    azureBotId: azureBotId
    azureBotSku: azureBotSku
    azureBotRegion: azureBotRegion
    botEndpoint: botEndpoint
    appType: appType
    appId: appId
    identityName: UMSIName
    identityResourceGroupName: UMSIResourceGroupName
    tenantId: tenantId
    useDirectLine: useDirectLine
    directLineOrigins: directLineOrigins
  }
}

@description('MicrosoftAppId of the bot, for botId of the Teams manifest.')
output appId string = bot.outputs.appId
