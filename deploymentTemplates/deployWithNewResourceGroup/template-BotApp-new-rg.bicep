targetScope = 'subscription'

metadata description = 'The program InviteBot with its database, secrets and logs, in a new resource group. Deploy it before the Azure Bot.'

@description('The resource group to make.')
param groupName string

@description('Where it is.')
param groupLocation string

@description('The name of the App Service; unique in the whole of Azure, 2 to 43 letters, digits or hyphens.')
@minLength(2)
@maxLength(43)
param appServiceName string

@description('The name of the new App Service plan.')
param appServicePlanName string

@description('Where the plan is made.')
param appServicePlanLocation string = groupLocation

@description('The size of the plan; capacity is the number of instances.')
param appServicePlanSku object = {
  name: 'P0v3'
  tier: 'Premium0V3'
  size: 'P0v3'
  family: 'Pv3'
  capacity: 2
}

@description('How the bot proves itself. MultiTenant is for bots registered before 2025-07-31; new ones cannot be made.')
@allowed(['UserAssignedMSI', 'SingleTenant', 'MultiTenant'])
param appType string = 'UserAssignedMSI'

@description('The app id of the registration in Entra, for SingleTenant and MultiTenant; with UserAssignedMSI the identity has its own.')
param appId string = ''

@description('The client secret of the registration, for SingleTenant and MultiTenant.')
@secure()
param appSecret string = ''

@description('The user-assigned managed identity. Empty: the name of the app with "-identity".')
param UMSIName string = ''

@description('The resource group of an identity that is there already. Empty: it is made in this deployment.')
param UMSIResourceGroupName string = ''

@description('The Entra tenant of the bot.')
param tenantId string = tenant().tenantId

@description('Which channels run: Web, Teams, DirectLine (that of Azure), with commas between.')
param channels string = 'Web,Teams'

@description('The address that browsers see, such as https://invite.example.org, where the site has a name of its own.')
param publicUrl string = ''

@description('The size of the database.')
param databaseSku object = {
  name: 'Standard_D2ds_v5'
  tier: 'GeneralPurpose'
}

@description('ZoneRedundant keeps a second server in another zone, where the region has zones.')
@allowed(['Disabled', 'SameZone', 'ZoneRedundant'])
param databaseHighAvailability string = 'Disabled'

@description('Whether backups are kept in the paired region too. Cannot be changed later.')
param databaseGeoRedundantBackup bool = false

@description('Further settings of the program, such as { Hosting__FrameInTeams: \'true\' }; never secrets.')
param moreSettings object = {}

resource group 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: groupName
  location: groupLocation
}

module app '../modules/bot-app.bicep' = {
  scope: group
  params: {
    location: groupLocation
    appServiceName: appServiceName
    existingPlanName: ''
    planName: appServicePlanName
    planLocation: appServicePlanLocation
    planSku: appServicePlanSku
    instances: appServicePlanSku.capacity
    appType: appType
    appId: appId
    appSecret: appSecret
    identityName: UMSIName
    identityResourceGroupName: UMSIResourceGroupName
    tenantId: tenantId
    channels: channels
    publicUrl: publicUrl
    databaseSku: databaseSku
    databaseHighAvailability: databaseHighAvailability
    databaseGeoRedundantBackup: databaseGeoRedundantBackup
    moreSettings: moreSettings
  }
}

@description('MicrosoftAppId of the bot; the Azure Bot needs it where the identity is not managed.')
output appId string = app.outputs.appId

@description('The identity, for UMSIName of the Azure Bot.')
output UMSIName string = app.outputs.identityName

@description('For botEndpoint of the Azure Bot.')
output botEndpoint string = app.outputs.botEndpoint

@description('Where the web chat is.')
output webAddress string = app.outputs.webAddress

@description('For validDomains of the Teams manifest.')
output validDomain string = app.outputs.validDomain
