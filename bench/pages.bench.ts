import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import playwrightConfig from '../e2e/playwright.config.ts'
import { root, run } from '../scripts/bootstrap.mjs'
import { ensureDebianPackages } from '../scripts/debian-packages.mjs'
import { examplePassword, serveUndagi } from '../scripts/test/served-undagi.ts'
import { atMost, type Figure, formatQuantity } from './figure.ts'
import { type Credentials, signIn } from './pages/sign-in.ts'
import { instantOf, onSlowLine } from './pages/slow-line.ts'
import { type Weight, watchAssets, weigh } from './pages/transfer.ts'
import { median } from './percentile.ts'

const visits = 3
const firstScreenLimit = 5
const line = '400 kbit/s, 400 ms latency, CPU ÷ 4, nothing cached, real Chromium'

/** What a person waits for and pays for: the weight of the pages, and the first screen on a slow line. */
export async function measurePages(): Promise<readonly Figure[]> {
  const missing = ensureDebianPackages(['chromium'])
  if (missing.length > 0) throw new Error(missing.join('; '))
  run(join(root, 'node_modules/.bin/vite'), ['build', 'packages/web', '--logLevel=warn'])
  const served = await serveUndagi()
  const browser = await chromium.launch(playwrightConfig.use?.launchOptions ?? {})
  try {
    const visit = {
      browser,
      address: served.address,
      credentials: { email: 'rina@contoh.go.id', password: examplePassword(served) },
    }
    const { figures, session } = await weighPages(visit)
    return [...figures, ...(await timeFirstScreens({ ...visit, session }))]
  } finally {
    await browser.close()
    await served.discard()
  }
}

interface Visit {
  readonly browser: Browser
  readonly address: string
  readonly credentials: Credentials
}

type Session = Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['storageState']>>

async function weighPages({ browser, address, credentials }: Visit) {
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

async function timeFirstScreens(person: Visit & { session: Session }): Promise<readonly Figure[]> {
  const signIns: { readonly door: number; readonly home: number }[] = []
  const cold: { readonly heading: number; readonly figure: number }[] = []
  for (let visit = 0; visit < visits; visit += 1) {
    signIns.push(await signInSlowly(person))
    cold.push(await openHomeSlowly(person))
  }
  const figure = (promise: string, seconds: readonly number[], how: string, detail?: string) =>
    atMost({
      promise,
      value: median(seconds),
      limit: firstScreenLimit,
      unit: 's',
      ...(detail === undefined ? {} : { detail }),
      how: `${how}; ${line}; median of ${visits}`,
    })
  return [
    figure(
      'first screen of /masuk',
      signIns.map(({ door }) => door),
      'from the address to the visible heading',
    ),
    figure(
      'Beranda after sign-in',
      signIns.map(({ home }) => home),
      'from sending the form to the visible heading of Beranda',
    ),
    figure(
      'first screen of Beranda',
      cold.map(({ heading }) => heading),
      'from the address, with a session but an empty cache, to the visible heading',
      `the index on its ruler after ${formatQuantity(median(cold.map(({ figure: seconds }) => seconds)), 's')}`,
    ),
  ]
}

function signInSlowly({ browser, address, credentials }: Visit) {
  return onSlowLine(browser, { baseURL: address }, async (page) => {
    await page.goto('/masuk', { waitUntil: 'commit' })
    const door = await instantOf(page, 'signInHeading')
    await page.waitForLoadState('networkidle')
    await signIn(page, credentials)
    const home = (await instantOf(page, 'homeHeading')) - (await instantOf(page, 'submitted'))
    return { door, home }
  })
}

function openHomeSlowly({ browser, address, session }: Visit & { session: Session }) {
  return onSlowLine(browser, { baseURL: address, storageState: session }, async (page) => {
    await page.goto('/kota-contoh/2022', { waitUntil: 'commit' })
    return { heading: await instantOf(page, 'homeHeading'), figure: await instantOf(page, 'homeFigure') }
  })
}
