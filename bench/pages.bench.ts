import { join } from 'node:path'
import { chromium } from '@playwright/test'
import playwrightConfig from '../e2e/playwright.config.ts'
import { root, run } from '../scripts/bootstrap.mjs'
import { ensureDebianPackages } from '../scripts/debian-packages.mjs'
import { examplePassword, serveUndagi } from '../scripts/test/served-undagi.ts'
import type { Figure } from './figure.ts'
import { timeFirstScreens } from './pages/first-screens.ts'
import { weighPages } from './pages/page-weights.ts'

/** What a person waits for and pays for: the weight of the pages, and the first screen on a slow line. */
export async function measurePages(): Promise<readonly Figure[]> {
  const missing = ensureDebianPackages(['chromium'])
  if (missing.length > 0) throw new Error(missing.join('; '))
  run(join(root, 'node_modules/.bin/vite'), ['build', 'packages/web', '--logLevel=warn'])
  const served = await serveUndagi()
  const browser = await chromium.launch(playwrightConfig.use?.launchOptions ?? {})
  try {
    const credentials = { email: 'rina@contoh.go.id', password: examplePassword(served) }
    const visit = { browser, address: served.address, credentials }
    const { figures, session } = await weighPages(visit)
    return [...figures, ...(await timeFirstScreens({ ...visit, session }))]
  } finally {
    await browser.close()
    await served.discard()
  }
}
