import { request } from 'node:http'
import type { Page } from '@playwright/test'

/** Files of the application that a page has asked for, from the moment this is called. */
export function watchAssets(page: Page): () => readonly string[] {
  const asked = new Set<string>()
  page.on('request', (sent) => {
    const { pathname } = new URL(sent.url())
    if (/\.(js|css)$/.test(pathname)) asked.add(pathname)
  })
  return () => [...asked]
}

export interface Weight {
  readonly javaScript: number
  readonly css: number
}

/** What these files weigh in kB (10³ bytes) on the line, in this encoding, as the server sends them. */
export async function weigh(
  address: string,
  paths: readonly string[],
  encoding: 'gzip' | 'br',
): Promise<Weight> {
  const sizes = await Promise.all(
    paths.map(async (path) => ({ path, bytes: await transferredBytes(new URL(path, address), encoding) })),
  )
  const total = (extension: string) =>
    sizes.filter(({ path }) => path.endsWith(extension)).reduce((sum, { bytes }) => sum + bytes, 0) / 1000
  return { javaScript: total('.js'), css: total('.css') }
}

/** `fetch` would unpack the body: the bytes are counted as they come. */
function transferredBytes(url: URL, encoding: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: { 'Accept-Encoding': encoding } }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      answer.on('end', () =>
        answer.headers['content-encoding'] === encoding || bytes < 1500
          ? resolve(bytes)
          : reject(new Error(`${url.pathname} is not sent as ${encoding}.`)),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}
