import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildOpenApiDocument } from '../openapi-document.ts'
import { createTestApp, origin, type TestApp } from '../testing/create-test-app.ts'
import { operationsByTag } from './api-operation.ts'
import { renderDocs } from './render-docs.ts'

let undagi: TestApp
let page: string
beforeAll(async () => {
  undagi = await createTestApp({ 'kota-arang': { ani: ['administrator'] } })
  page = await (await undagi.fetch(new Request(`${origin}/api/docs`))).text()
})
afterAll(() => undagi.close())

const read = (path: string) => undagi.fetch(new Request(`${origin}${path}`))

test('anybody reads the page, and it brings no script and nothing from elsewhere', async () => {
  const { status, headers } = await read('/api/docs')

  expect(status).toBe(200)
  expect(headers.get('content-type')).toContain('text/html')
  expect(headers.get('content-security-policy')).toContain("script-src 'self'")
  expect(page).not.toMatch(/<script|<style|style="|\son\w+="/)
  expect([...page.matchAll(/(?:src|href)="([^"#]+)/g)].map(([, address]) => address)).toEqual([
    '/api/docs/style.css',
    '/api/openapi.json',
  ])
  expect((await read('/api/docs/style.css')).headers.get('content-type')).toContain('text/css')
})

test('every operation and every schema of the document stands on it once', () => {
  const document = buildOpenApiDocument()
  const operations = [...operationsByTag(document).values()].flat()

  for (const { does } of operations) expect(page.split(`id="${does.operationId}"`)).toHaveLength(2)
  for (const name of Object.keys(document.components?.schemas ?? {})) {
    expect(page.split(`id="schema-${name}"`), name).toHaveLength(2)
  }
})

test('every link leads somewhere on the page', () => {
  const targets = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)

  expect(links.filter((id) => !targets.has(id))).toEqual([])
})

test('calls are written as a shell takes them, with the address that people use', () => {
  const markup = String(renderDocs(buildOpenApiDocument(), 'https://undagi.kota.go.id'))

  expect(markup).toContain('https://undagi.kota.go.id/api/session')
  expect(markup).toContain('-X PUT')
  expect(markup).toContain('curl -N')
})
