import {
  type GraphQLSchema,
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { apiSchema } from '../../src/graphql/schema';

/** Coordinates (`Type.field(argument:)`) of all that a reader of the schema meets without a description. */
function undescribed(schema: GraphQLSchema): string[] {
  const missing: string[] = [];
  const check = (coordinate: string, element: { description?: string | null }): void => {
    if (!element.description?.trim()) missing.push(coordinate);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    check(type.name, type);
    if (isEnumType(type)) {
      for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field);
      }
    } else if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field);
        for (const argument of field.args) {
          check(`${type.name}.${field.name}(${argument.name}:)`, argument);
        }
      }
    }
  }
  return missing;
}

test('every type, field, argument and enum value has a description', () => {
  expect(undescribed(apiSchema())).toEqual([]);
});

test('the check finds what lacks one, wherever it is', () => {
  const bare = buildSchema(`
    type Query { a(b: I): E }
    "Described." interface N { "Described." c: S }
    input I { d: Int }
    enum E { F }
    " " scalar S
    union U = Query
  `);
  expect(undescribed(bare).sort()).toEqual(
    ['Query', 'Query.a', 'Query.a(b:)', 'I', 'I.d', 'E', 'E.F', 'S', 'U'].sort(),
  );
});
