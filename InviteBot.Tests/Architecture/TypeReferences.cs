using System.Reflection;

namespace InviteBot.Tests.Architecture;

/// <summary>Every type that a type knows: in its signatures, attributes and constraints, and inside its method bodies.</summary>
internal sealed class TypeReferences
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private readonly HashSet<Type> _found = [];

    private TypeReferences()
    {
    }

    public static IReadOnlySet<Type> Of(Type type)
    {
        var references = new TypeReferences();
        references.AddType(type);
        return references._found;
    }

    private void AddType(Type type)
    {
        Add(type.BaseType);
        foreach (var contract in type.GetInterfaces()) Add(contract);
        AddAttributes(type);
        AddConstraints(type.GetGenericArguments());
        foreach (var field in type.GetFields(Declared))
        {
            Add(field.FieldType);
            AddAttributes(field);
        }

        foreach (var property in type.GetProperties(Declared))
        {
            Add(property.PropertyType);
            AddAttributes(property);
        }

        foreach (var raised in type.GetEvents(Declared))
        {
            Add(raised.EventHandlerType);
            AddAttributes(raised);
        }

        foreach (var method in type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared))) AddMethod(method);
    }

    private void AddMethod(MethodBase method)
    {
        AddSignature(method);
        AddAttributes(method);
        foreach (var parameter in method.GetParameters()) AddAttributes(parameter.GetCustomAttributesData());
        if (method is MethodInfo { ReturnParameter: { } returned }) AddAttributes(returned.GetCustomAttributesData());
        if (method.GetMethodBody() is not { } body) return;

        foreach (var local in body.LocalVariables) Add(local.LocalType);
        foreach (var clause in body.ExceptionHandlingClauses)
        {
            if (clause.Flags == ExceptionHandlingClauseOptions.Clause) Add(clause.CatchType);
        }

        foreach (var member in IlReader.MembersNamedIn(method)) AddMember(member);
    }

    private void AddMember(MemberInfo member)
    {
        Add(member.DeclaringType);
        switch (member)
        {
            case Type named: Add(named); break;
            case FieldInfo field: Add(field.FieldType); break;
            case MethodBase called: AddSignature(called); break;
        }
    }

    private void AddSignature(MethodBase method)
    {
        if (method is MethodInfo { ReturnType: var returned }) Add(returned);
        foreach (var parameter in method.GetParameters()) Add(parameter.ParameterType);
        if (!method.IsGenericMethod) return;
        foreach (var argument in method.GetGenericArguments()) Add(argument);
        AddConstraints(method.GetGenericArguments());
    }

    private void AddConstraints(IEnumerable<Type> arguments)
    {
        foreach (var parameter in arguments.Where(argument => argument.IsGenericParameter))
        {
            foreach (var constraint in parameter.GetGenericParameterConstraints()) Add(constraint);
        }
    }

    private void AddAttributes(MemberInfo member) => AddAttributes(member.GetCustomAttributesData());

    private void AddAttributes(IEnumerable<CustomAttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            Add(attribute.AttributeType);
            foreach (var argument in attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(named => named.TypedValue))) AddArgument(argument);
        }
    }

    private void AddArgument(CustomAttributeTypedArgument argument)
    {
        Add(argument.ArgumentType);
        if (argument.Value is Type named) Add(named);
        if (argument.Value is IEnumerable<CustomAttributeTypedArgument> several)
        {
            foreach (var each in several) AddArgument(each);
        }
    }

    private void Add(Type? reference)
    {
        if (reference is null || reference.IsGenericParameter) return;
        if (reference.HasElementType)
        {
            Add(reference.GetElementType());
            return;
        }

        foreach (var argument in reference.GetGenericArguments()) Add(argument);
        _found.Add(reference.IsGenericType ? reference.GetGenericTypeDefinition() : reference);
    }
}
