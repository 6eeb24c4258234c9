import type { Browser, BrowserContextOptions, Page } from '@playwright/test'

/** A phone on a bad day: 400 kbit/s, 400 ms to every answer, a processor of a quarter of this one's speed. */
const bytesPerSecond = 400_000 / 8
const latencyMs = 400
const slowdown = 4

/** What the page's clock writes down, in ms since the navigation began. */
type Instant =
  | 'signInHeading'
  | 'submitted'
  | 'homeHeading'
  /** The index stands on its ruler. */
  | 'homeFigure'

/** Runs before anything of the page and looks once per frame, as an eye would. */
const clock = `
  const instants = { signInHeading: 0, submitted: 0, homeHeading: 0, homeFigure: 0 }
  const shown = (selector, words) => [...document.querySelectorAll(selector)].some(
    (element) => element.checkVisibility() && (words === undefined || element.textContent.trim() === words))
  addEventListener('submit', () => { instants.submitted ||= performance.now() }, true)
  const look = () => {
    if (shown('main h1', 'Masuk')) instants.signInHeading ||= performance.now()
    if (shown('main h1', 'Beranda')) instants.homeHeading ||= performance.now()
    if (shown('main svg[role=img]')) instants.homeFigure ||= performance.now()
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  window.undagiInstants = instants
`

/** A new browser profile, so that nothing is cached, on that line; closed when the work is done. */
export async function onSlowLine<T>(
  browser: Browser,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options)
  try {
    const page = await context.newPage()
    await page.addInitScript({ content: clock })
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: latencyMs,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    })
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    return await work(page)
  } finally {
    await context.close()
  }
}

/** Waits until the page's clock has written this down; in seconds. */
export async function instantOf(page: Page, name: Instant): Promise<number> {
  // A function, not a text: the page's content security policy forbids to evaluate texts.
  const handle = await page.waitForFunction(
    (wanted) => Reflect.get(globalThis, 'undagiInstants')[wanted],
    name,
    { timeout: 60_000 },
  )
  return Number(await handle.jsonValue()) / 1000
}
