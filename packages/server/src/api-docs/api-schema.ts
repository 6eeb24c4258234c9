import type { ApiDocument } from './api-operation.ts'

type Schemas = NonNullable<NonNullable<ApiDocument['components']>['schemas']>
/** A schema as it stands in the document: written out, or the name of one. */
export type ApiSchema = Schemas[string]
export type WrittenSchema = Exclude<ApiSchema, { $ref: string }>

export function isReference(schema: ApiSchema): schema is Extract<ApiSchema, { $ref: string }> {
  return '$ref' in schema
}

/** "#/components/schemas/Problem" → "Problem" */
export function nameOf({ $ref }: { readonly $ref: string }): string {
  return $ref.slice($ref.lastIndexOf('/') + 1)
}

export function typesOf({ type }: WrittenSchema): readonly string[] {
  return type === undefined ? [] : [type].flat()
}

/** The alternatives of a union, however it is written. */
export function alternativesOf({ anyOf, oneOf, allOf }: WrittenSchema): readonly ApiSchema[] {
  return anyOf ?? oneOf ?? allOf ?? []
}
