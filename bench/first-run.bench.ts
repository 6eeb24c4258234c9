import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import playwrightConfig from '../e2e/playwright.config.ts'
import { root, run } from '../scripts/bootstrap.mjs'
import { ensureDebianPackages } from '../scripts/debian-packages.mjs'
import { serveUndagi } from '../scripts/test/served-undagi.ts'
import { atMost, type Figure } from './figure.ts'
import { keysPerSecond, wordsPerMinute } from './first-run/pace.ts'
import { walkThrough } from './first-run/walk-through.ts'

const promisedSeconds = 180

/** How long a new user needs from the printed address to Beranda, and how much they are asked. */
export async function measureFirstRun(): Promise<readonly Figure[]> {
  const missing = ensureDebianPackages(['chromium'])
  if (missing.length > 0) throw new Error(missing.join('; '))
  run(join(root, 'node_modules/.bin/vite'), ['build', 'packages/web', '--logLevel=warn'])
  const served = await serveUndagi({ example: false })
  const browser = await chromium.launch(playwrightConfig.use?.launchOptions ?? {})
  try {
    const code = readFileSync(join(served.dataFolder, 'setup-code'), 'utf8').trim()
    const page = await (await browser.newContext({ locale: 'id-ID' })).newPage()
    const walk = await walkThrough(page, `${served.address}/siapkan#${code}`)
    const { typingMs, readingMs, machineMs } = walk
    const seconds = (milliseconds: number) => Math.round(milliseconds / 1000)
    return [
      atMost({
        promise: 'an empty installation is set up by a new user, from the printed address to Beranda',
        value: seconds(typingMs + readingMs + machineMs),
        limit: promisedSeconds,
        unit: 's',
        detail: [
          `${walk.questions} questions asked, ${walk.filledIn} answers filled in already`,
          `reading ${seconds(readingMs)} s, typing ${seconds(typingMs)} s, machine ${(machineMs / 1000).toFixed(1)} s`,
        ].join('; '),
        how: `built pages in Chromium; every word on the four screens read once at ${wordsPerMinute} words a minute, ${keysPerSecond} keys a second; the common units kept as they are`,
      }),
    ]
  } finally {
    await browser.close()
    await served.discard()
  }
}
