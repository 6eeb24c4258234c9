import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { Hono } from 'hono'
import { afterAll, describe, expect, test } from 'vitest'
import { securityHeaders } from './security-headers.ts'
import { staticFiles } from './static-files.ts'

const script = 'export const undagi = 1\n'.repeat(200)
const folder = mkdtempSync(join(tmpdir(), 'undagi-web-'))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Undagi</title>')
writeFileSync(join(folder, 'assets/index-abc.js'), script)
writeFileSync(join(folder, 'assets/index-abc.js.br'), brotliCompressSync(script))
afterAll(() => rmSync(folder, { recursive: true }))

const app = new Hono()
app.use(securityHeaders({ https: true }))
app.use(staticFiles(folder))
const get = async (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })

describe('the built pages', () => {
  test('every address that is no file is the one page, asked for afresh each time', async () => {
    const response = await get('/kota-contoh/2022/penilaian/8')

    expect(await response.text()).toContain('<title>Undagi</title>')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-cache')
  })

  test('a hashed asset may be kept for ever', async () => {
    const response = await get('/assets/index-abc.js')

    expect(await response.text()).toBe(script)
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })

  test('goes out as the build compressed it, where the browser can read that', async () => {
    const response = await get('/assets/index-abc.js', { 'accept-encoding': 'gzip, br' })

    expect(response.headers.get('content-encoding')).toBe('br')
    expect(brotliDecompressSync(await response.arrayBuffer()).toString()).toBe(script)
  })

  test('is not sent again to who has it', async () => {
    const etag = (await get('/')).headers.get('etag') ?? ''

    expect((await get('/', { 'if-none-match': etag })).status).toBe(304)
  })

  test.each(['/assets/index-old.js', '/favicon.png', '/../package.json'])(
    '%s is not there, and no page stands in for it',
    async (path) => {
      expect((await get(path)).status).toBe(404)
    },
  )

  test('runs only scripts and styles of its own origin', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? ''

    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect((await get('/')).headers.get('strict-transport-security')).toContain('max-age')
  })
})
