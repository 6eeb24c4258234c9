import { createApi } from '../api.ts'

export interface Registered {
  /** "GET /api/units/{unitId}" */
  readonly name: string
  /** None: not in the OpenAPI document. */
  readonly operationId: string | undefined
}

/** The router's own list, each address once: what is not in the document is in it too. */
export function listRegisteredRoutes(
  routes: readonly { readonly method: string; readonly path: string }[],
): Registered[] {
  const operations = new Map(
    createApi().openAPIRegistry.definitions.flatMap((definition): [string, string | undefined][] =>
      definition.type === 'route'
        ? [
            [
              `${definition.route.method.toUpperCase()} /api${definition.route.path}`,
              definition.route.operationId,
            ],
          ]
        : [],
    ),
  )
  const names = new Set(routes.map(({ method, path }) => `${method} ${template(path)}`))
  return [...names].map((name) => ({ name, operationId: operations.get(name) }))
}

const template = (path: string) => path.replace(/^\*$/, '/*').replaceAll(/:(\w+)(\{[^}]*\})?/g, '{$1}')
