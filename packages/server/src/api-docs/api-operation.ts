import type { buildOpenApiDocument } from '../openapi-document.ts'

export type ApiDocument = ReturnType<typeof buildOpenApiDocument>
type ApiPath = NonNullable<ApiDocument['paths']>[string]
type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** One thing the API can do, with where it is called. */
export interface ApiOperation {
  readonly method: Method
  readonly path: string
  readonly does: NonNullable<ApiPath[Method]>
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const satisfies readonly Method[]

/** In the order of the document, by the first tag of each. */
export function operationsByTag(document: ApiDocument): ReadonlyMap<string, readonly ApiOperation[]> {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method): ApiOperation[] => {
      const does = item[method]
      return does === undefined ? [] : [{ method, path, does }]
    }),
  )
  return Map.groupBy(operations, ({ does }) => does.tags?.[0] ?? 'other')
}

/** The scopes of which each alone lets a token do it. */
export function tokenScopesOf(security: ApiOperation['does']['security'] = []): string[] {
  return security.flatMap(({ apiToken = [] }) => apiToken)
}
