import { z } from '@hono/zod-openapi'
import { expect } from 'vitest'
import { createApi } from '../api.ts'
import { problemCodes } from '../problem-codes.ts'

type Fetch = (request: Request) => Promise<Response>

interface Declared {
  readonly method: string
  readonly path: RegExp
  readonly template: string
  readonly schemas: ReadonlyMap<number, z.ZodType | null>
}

const declared = readDeclarations()

/** Every answer a test gets is held against the OpenAPI document: an undeclared status or field fails the test. */
export function conforming(fetch: Fetch): Fetch {
  return async (request) => {
    const response = await fetch(request)
    const { pathname } = new URL(request.url)
    const route = declared.find(
      ({ method, path }) =>
        method === request.method.toLowerCase() && path.test(pathname.replace(/^\/api/, '')),
    )
    const isStream = response.headers.get('content-type')?.includes('event-stream')
    if (route !== undefined && isStream !== true) await expectDeclared(route, response.clone())
    return response
  }
}

async function expectDeclared({ method, template, schemas }: Declared, response: Response): Promise<void> {
  const where = `${method} ${template} ${response.status}`
  expect([...schemas.keys()], `${where} is not in the document`).toContain(response.status)
  const schema = schemas.get(response.status)
  if (schema === null || schema === undefined) return
  const body: unknown = await response.json()
  expect(schema.parse(body), `${where} differs from its schema`).toEqual(body)
  if (response.status >= 400) {
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(problemCodes).toContain(readCode(body))
  }
}

function readCode(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined
}

function readDeclarations(): Declared[] {
  return createApi().openAPIRegistry.definitions.flatMap((definition) => {
    if (definition.type !== 'route') return []
    const { method, path, responses } = definition.route
    const schemas = Object.entries(responses).map(([status, response]): [number, z.ZodType | null] => {
      const content = 'content' in response ? Object.entries(response.content ?? {}) : []
      const media = content.find(([type]) => type.includes('json'))?.[1] ?? {}
      const schema = 'schema' in media ? media.schema : undefined
      return [Number(status), schema instanceof z.ZodType ? schema : null]
    })
    const pattern = path.replaceAll(/\{\w+\}/g, '[^/]+')
    return [{ method, template: path, path: new RegExp(`^${pattern}$`), schemas: new Map(schemas) }]
  })
}
