import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/bootstrap.mjs'
import { atMost, type Figure, formatQuantity } from '../figure.ts'
import { signIn } from './sign-in.ts'
import { type Weight, watchAssets, weigh } from './transfer.ts'
import type { Session, Visit } from './visit.ts'

/** Signs in once on a fast line and weighs what was asked for on the way; leaves the session for further visits. */
export async function weighPages({
  browser,
  address,
  credentials,
}: Visit): Promise<{ figures: readonly Figure[]; session: Session }> {
  const context = await browser.newContext({ baseURL: address })
  const page = await context.newPage()
  const assets = watchAssets(page)
  await page.goto('/masuk', { waitUntil: 'networkidle' })
  await signIn(page, credentials)
  const beforeSignIn = assets()
  await page.locator('main svg[role=img]').first().waitFor()
  await page.waitForLoadState('networkidle')
  const home = assets()
  const session = await context.storageState()
  await context.close()

  const everything = readdirSync(join(root, 'packages/web/dist/assets'))
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => `/assets/${name}`)
  const [small, large, whole] = await Promise.all([
    weightOf(address, beforeSignIn),
    weightOf(address, home),
    weightOf(address, everything),
  ])
  const figures = [
    atMost({
      promise: 'JavaScript before sign-in completes',
      value: small.gzip.javaScript,
      limit: 180,
      unit: 'kB',
      detail: describeWeight(small),
      how: 'gzip size, as the server sends it, of every file that the sign-in page asks for until the server has answered the sign-in',
    }),
    atMost({
      promise: 'JavaScript of Beranda',
      value: large.gzip.javaScript,
      limit: whole.gzip.javaScript,
      unit: 'kB',
      peer: 'all JavaScript of the application, as if nothing were split',
      detail: describeWeight(large),
      how: 'the same, from an empty cache through sign-in until Beranda stands and the line is idle',
    }),
  ]
  return { figures, session }
}

interface BothWeights {
  readonly gzip: Weight
  readonly brotli: Weight
}

async function weightOf(address: string, paths: readonly string[]): Promise<BothWeights> {
  return { gzip: await weigh(address, paths, 'gzip'), brotli: await weigh(address, paths, 'br') }
}

function describeWeight({ gzip, brotli }: BothWeights): string {
  return `CSS ${formatQuantity(gzip.css, 'kB')}; with brotli JavaScript ${formatQuantity(brotli.javaScript, 'kB')}, CSS ${formatQuantity(brotli.css, 'kB')}`
}
