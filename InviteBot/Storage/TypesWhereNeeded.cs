using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace InviteBot.Storage;

/// <summary>Has a type's name written and heeded only where the declared type is object; everywhere else the declaration decides.</summary>
internal sealed class TypesWhereNeeded(KnownTypeReader known) : DefaultContractResolver
{
    protected override JsonDictionaryContract CreateDictionaryContract(Type objectType)
    {
        var contract = base.CreateDictionaryContract(objectType);
        if (contract.DictionaryValueType == typeof(object)) (contract.ItemTypeNameHandling, contract.ItemConverter) = (TypeNameHandling.Auto, known);
        return contract;
    }

    protected override JsonArrayContract CreateArrayContract(Type objectType)
    {
        var contract = base.CreateArrayContract(objectType);
        if (contract.CollectionItemType == typeof(object)) (contract.ItemTypeNameHandling, contract.ItemConverter) = (TypeNameHandling.Auto, known);
        return contract;
    }

    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (property.PropertyType == typeof(object)) (property.TypeNameHandling, property.Converter) = (TypeNameHandling.Auto, known);
        return property;
    }
}
