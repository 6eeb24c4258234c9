import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
}

const encodings = { br: '.br', gzip: '.gz' } as const

interface StaticFile {
  readonly path: string
  readonly type: string
  readonly etag: string
  /** Bytes by encoding; identity always. */
  readonly content: Readonly<Record<string, Uint8Array<ArrayBuffer>>> & {
    readonly identity: Uint8Array<ArrayBuffer>
  }
}

/**
 * Serves the built web application from memory: compressed variants where the build wrote them, hashed assets for ever,
 * and its one page for every address that is not a file (the web's own router reads it).
 */
export function staticFiles(folder: string) {
  const files = readFolder(folder)
  const page = files.get('/index.html')
  return createMiddleware(async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next()
    const asset = files.get(c.req.path)
    // A missing asset is missing: a page in its place would be run as a script.
    const file = asset ?? (extname(c.req.path) === '' ? page : undefined)
    if (file === undefined) return next()
    return answer(c, file)
  })
}

function answer(c: Context, { path, type, etag, content }: StaticFile): Response {
  const immutable = path.startsWith('/assets/')
  c.header('Content-Type', type)
  c.header('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
  c.header('ETag', etag)
  c.header('Vary', 'Accept-Encoding')
  if (c.req.header('if-none-match') === etag) return c.body(null, 304)
  const accepted = c.req.header('accept-encoding') ?? ''
  const encoding = Object.keys(encodings).find((name) => accepted.includes(name) && name in content)
  if (encoding !== undefined) c.header('Content-Encoding', encoding)
  return c.body(content[encoding ?? 'identity'] ?? content.identity)
}

function readFolder(folder: string): ReadonlyMap<string, StaticFile> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  const present = new Set(names)
  const files = names
    .filter((name) => !Object.values(encodings).some((suffix) => name.endsWith(suffix)))
    .map((name) => readFile(folder, name, present))
  return new Map(files.map((file) => [file.path, file]))
}

function readFile(folder: string, name: string, present: ReadonlySet<string>): StaticFile {
  const identity = readFileSync(join(folder, name))
  const variants = Object.entries(encodings)
    .filter(([, suffix]) => present.has(name + suffix))
    .map(([encoding, suffix]) => [encoding, readFileSync(join(folder, name + suffix))])
  return {
    path: `/${name.split(sep).join('/')}`,
    type: types[extname(name)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`,
    content: { identity, ...Object.fromEntries(variants) },
  }
}
