import {
  type ApiSchema,
  alternativesOf,
  isReference,
  nameOf,
  typesOf,
  type WrittenSchema,
} from './api-schema.ts'

type Schemas = Readonly<Record<string, ApiSchema>>

const deepest = 6

/** A value that such a schema would take, to be read rather than sent: what the schema names as example wins. */
export function exampleOf(schema: ApiSchema, schemas: Schemas, depth = 0): unknown {
  if (depth > deepest) return null
  if (isReference(schema)) {
    const named = schemas[nameOf(schema)]
    return named === undefined ? null : exampleOf(named, schemas, depth + 1)
  }
  if (schema.example !== undefined) return schema.example
  if (schema.enum !== undefined) return schema.enum[0]
  const [first] = alternativesOf(schema)
  if (first !== undefined) return exampleOf(first, schemas, depth + 1)
  return exampleOfType(schema, schemas, depth)
}

function exampleOfType(schema: WrittenSchema, schemas: Schemas, depth: number): unknown {
  const [type] = typesOf(schema)
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, property]) => [
          name,
          exampleOf(property, schemas, depth + 1),
        ]),
      )
    case 'array':
      return schema.items === undefined ? [] : [exampleOf(schema.items, schemas, depth + 1)]
    case 'integer':
    case 'number':
      return schema.minimum ?? 0
    case 'boolean':
      return true
    default:
      return exampleText(schema)
  }
}

function exampleText({ const: only, format }: WrittenSchema): unknown {
  if (only !== undefined) return only
  switch (format) {
    case 'uuid':
      return '00000000-0000-4000-8000-000000000000'
    case 'date-time':
      return '2026-11-26T02:00:00.000Z'
    case 'date':
      return '2026-11-26'
    case 'email':
      return 'ani@kota.go.id'
    default:
      return '…'
  }
}
