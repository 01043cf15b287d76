using Newtonsoft.Json;
using Xunit.Abstractions;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Carries an object as JSON through the data of an xunit theory, so that each row is a test of its own.</summary>
public class TestDataObject : IXunitSerializable
{
    private const string TestObjectKey = "TestObjectKey";

    /// <summary>For xunit, which fills the object in afterwards.</summary>
    public TestDataObject()
    {
    }

    public TestDataObject(object testData)
    {
        TestObject = JsonConvert.SerializeObject(testData);
    }

    public string TestObject { get; private set; }

    public void Deserialize(IXunitSerializationInfo serializationInfo)
    {
        ArgumentNullException.ThrowIfNull(serializationInfo);
        TestObject = serializationInfo.GetValue<string>(TestObjectKey);
    }

    public void Serialize(IXunitSerializationInfo serializationInfo)
    {
        ArgumentNullException.ThrowIfNull(serializationInfo);
        serializationInfo.AddValue(TestObjectKey, TestObject);
    }

    public T GetObject<T>() => JsonConvert.DeserializeObject<T>(TestObject);
}
