import { atMost, type Figure, formatQuantity } from '../figure.ts'
import { median } from '../percentile.ts'
import { signIn } from './sign-in.ts'
import { instantOf, onSlowLine } from './slow-line.ts'
import type { Session, Visit } from './visit.ts'

const visits = 3
const limitSeconds = 5
const line = '400 kbit/s, 400 ms latency, CPU ÷ 4, nothing cached, real Chromium'

/** How long a person on a slow line looks at nothing. */
export async function timeFirstScreens(person: Visit & { session: Session }): Promise<readonly Figure[]> {
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
      limit: limitSeconds,
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
