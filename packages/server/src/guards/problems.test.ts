import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { buildOpenApiDocument } from '../openapi-document.ts'
import { problemCodes } from '../problem-codes.ts'

const sources = new URL('..', import.meta.url)

test('every problem that any part can throw is in the enumeration, once', async () => {
  const files = globSync('**/*.errors.ts', { cwd: fileURLToPath(sources) })
  const codes: string[] = []
  for (const file of files) {
    const factories: Record<string, { kind: { code: string } }> = await import(
      /* @vite-ignore */ new URL(file, sources).href
    )
    codes.push(...Object.values(factories).map(({ kind }) => kind.code))
  }

  expect(files.length).toBeGreaterThan(0)
  expect(codes.toSorted()).toEqual(problemCodes)
  expect(new Set(codes).size).toBe(codes.length)
})

test('the document lists exactly these codes', () => {
  const { components } = buildOpenApiDocument()

  expect(components?.schemas?.ProblemCode).toMatchObject({ type: 'string', enum: problemCodes })
})
