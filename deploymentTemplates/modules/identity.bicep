// The identity with which the bot proves itself to the Bot Framework and reads its secrets.
param name string
param location string

@description('False: the identity is there already.')
param create bool

resource created 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = if (create) {
  name: name
  location: location
}

resource existing 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = if (!create) {
  name: name
}

output id string = create ? created.id : existing.id
output clientId string = create ? created!.properties.clientId : existing!.properties.clientId
output principalId string = create ? created!.properties.principalId : existing!.properties.principalId
