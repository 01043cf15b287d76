// Everything the program needs, in one resource group; both layouts call this.
param location string
param appServiceName string

@description('An App Service plan that is there already, in this resource group; empty: a new one.')
param existingPlanName string
param planName string
param planLocation string
param planSku object
param appType string
param appId string
param identityName string
param identityResourceGroupName string
param tenantId string
param channels string
param publicUrl string
param instances int
param databaseSku object
param databaseHighAvailability string
param databaseGeoRedundantBackup bool
param moreSettings object

@secure()
param appSecret string

var unique = uniqueString(resourceGroup().id, appServiceName)
var databaseServerName = toLower('${appServiceName}-${unique}')
var identity = empty(identityName) ? '${appServiceName}-identity' : identityName
var isManaged = appType == 'UserAssignedMSI'

module botIdentity 'identity.bicep' = {
  scope: resourceGroup(empty(identityResourceGroupName) ? resourceGroup().name : identityResourceGroupName)
  params: { name: identity, location: location, create: empty(identityResourceGroupName) }
}

module network 'network.bicep' = {
  params: { name: '${appServiceName}-network', location: planLocation, databaseServerName: databaseServerName }
}

module database 'database.bicep' = {
  params: {
    name: databaseServerName
    location: planLocation
    subnetId: network.outputs.databaseSubnetId
    zoneId: network.outputs.databaseZoneId
    sku: databaseSku
    highAvailability: databaseHighAvailability
    geoRedundantBackup: databaseGeoRedundantBackup
    identityName: identity
    identityPrincipalId: botIdentity.outputs.principalId
  }
}

module monitoring 'monitoring.bicep' = {
  params: { name: '${appServiceName}-logs', location: location }
}

module vault 'vault.bicep' = {
  params: {
    name: 'kv-${unique}'
    location: location
    subnetId: network.outputs.appSubnetId
    identityPrincipalId: botIdentity.outputs.principalId
    workspaceId: monitoring.outputs.workspaceId
    appSecret: isManaged ? '' : appSecret
  }
}

resource existingPlan 'Microsoft.Web/serverfarms@2025-03-01' existing = if (!empty(existingPlanName)) {
  name: existingPlanName
}

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = if (empty(existingPlanName)) {
  name: planName
  location: planLocation
  kind: 'linux'
  sku: planSku
  properties: { reserved: true }
}

var botId = isManaged ? botIdentity.outputs.clientId : appId

module site 'site.bicep' = {
  params: {
    name: appServiceName
    location: planLocation
    planId: empty(existingPlanName) ? plan.id : existingPlan.id
    identityId: botIdentity.outputs.id
    subnetId: network.outputs.appSubnetId
    workspaceId: monitoring.outputs.workspaceId
    publicUrl: publicUrl
    settings: union(
      {
        Channels: channels
        MicrosoftAppType: appType
        MicrosoftAppId: botId
        MicrosoftAppTenantId: tenantId
        // No secret: whoever signs in shows a token of the identity.
        Storage__PostgreSql: 'Host=${database.outputs.host};Database=${database.outputs.database};Username=${identity};SSL Mode=VerifyFull'
        Storage__PostgreSqlIdentity: botIdentity.outputs.clientId
        Storage__Instances: string(instances)
      },
      // A managed identity must have no password.
      isManaged ? {} : { MicrosoftAppPassword: vault.outputs.appSecretReference },
      moreSettings
    )
  }
}

module probe 'probe.bicep' = {
  params: {
    name: '${appServiceName}-ready'
    location: location
    insightsId: monitoring.outputs.insightsId
    url: '${site.outputs.address}/health/ready'
  }
}

output appId string = botId
output identityName string = identity
output webAddress string = site.outputs.address
output botEndpoint string = '${site.outputs.address}/api/messages'
output validDomain string = split(site.outputs.address, '/')[2]
