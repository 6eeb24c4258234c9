import { setTimeout as pause } from 'node:timers/promises'
import type { Page, Request } from '@playwright/test'
import { actionsOf, type MemberRole, memberRoles } from '@undagi/permissions'
import { joinWithManyRoles } from './fixtures/one-person-each-role.ts'
import { expect, test } from './fixtures/undagi.ts'

/** Pages that say: not for you. Behind a link that a page shows there must be none. */
const refusal =
  /^(Halaman ini (untuk administrator|tidak ditemukan|tidak dapat ditampilkan)|Masuk$|Server tidak|Akun Anda tidak)|tidak terbuka bagi Anda/

/** By what they may do, the menu of those who were looked at; and the looks of menu pages that axe has seen. One browser after the other adds to them. */
const menusOf = new Map<string, string>()
const looks = new Set<string>()

// Side by side: it is the longest of all, and mostly waits for pages.
test.describe.configure({ mode: 'parallel' })

for (const [part, roles] of Object.entries({
  'who answers for it': memberRoles.slice(0, 4),
  'who works on it': memberRoles.slice(4, 9),
  'the others': memberRoles.slice(9),
}))
  test(`whatever the menus and pages show to each of the roles opens, and axe finds nothing: ${part}`, async ({
    login,
    browser,
    undagi,
    expectAccessible,
  }) => {
    test.setTimeout(300_000)
    const context = await browser.newContext({ baseURL: undagi.address, locale: 'id-ID' })
    const page = await context.newPage()
    await page.setViewportSize({ width: 1440, height: 900 })
    const person = await joinWithManyRoles(undagi, { administrator: await login('rina'), page })
    const quiet = watchRequests(page)
    const wrong: string[] = []
    let role: MemberRole = memberRoles[0]
    page.on('response', (response) => {
      if (response.status() >= 400) wrong.push(`${role}: ${response.status()} ${response.url()}`)
    })
    let opened = 0
    let held = 0
    for (role of roles) {
      await person.become(role)
      await page.goto('/kota-contoh')
      const { menus: menu } = await shownOn(page, quiet)
      // who may do the same must be shown the same menu, whose pages were opened already
      const rights = actionsOf(role).join()
      const known = menusOf.get(rights)
      menusOf.set(rights, menu.join())
      if (known !== undefined) {
        expect(menu.join(), role).toBe(known)
        continue
      }
      const shapes = new Set<string>()
      const waiting = [...menu, '/kota-contoh/profil', '/kota-contoh/pendelegasian']
      for (const address of waiting) {
        const shape = shapeOf(address)
        if (shapes.has(shape)) continue
        shapes.add(shape)
        // as a link of the page does, without fetching everything anew
        await page.evaluate(`history.pushState({}, '', ${JSON.stringify(address)})`)
        const { title, menus, links, look } = await shownOn(page, quiet)
        opened++
        if (refusal.test(title)) wrong.push(`${role}: ${address} → ${title}`)
        waiting.push(...menus, ...links)
        const isMenu = menus.some((each) => shapeOf(each) === shape)
        if (!isMenu || looks.has(`${shape} ${look}`)) continue
        await expectAccessible(page)
        held++
        looks.add(`${shape} ${look}`)
      }
    }
    await context.close()
    await person.leave()
    process.stdout.write(
      `pages as each role: ${opened} opened as ${roles.length} roles with ${menusOf.size} different rights so far, ${held} looks of menu pages held against axe\n`,
    )
    expect(wrong).toEqual([])
  })

interface Quiet {
  /** Whether nothing is being fetched. The stream of events never ends. */
  readonly isQuiet: () => boolean
  readonly onceQuiet: () => Promise<void>
}

function watchRequests(page: Page): Quiet {
  const underWay = new Set<Request>()
  const isQuiet = () => underWay.size === 0
  const waiting: (() => void)[] = []
  const ended = (request: Request) => {
    underWay.delete(request)
    if (isQuiet()) for (const go of waiting.splice(0)) go()
  }
  page.on('request', (request) => {
    if (request.resourceType() !== 'eventsource') underWay.add(request)
  })
  page.on('requestfinished', ended)
  page.on('requestfailed', ended)
  return {
    isQuiet,
    // Told, not asked again and again: a page that is looked at while it fetches is drawn anew for every look.
    onceQuiet: () => (isQuiet() ? Promise.resolve() : new Promise((go) => waiting.push(go))),
  }
}

interface Shown {
  readonly title: string
  readonly menus: readonly string[]
  readonly links: readonly string[]
  readonly buttons: readonly string[]
}

/**
 * Where the page leads within the product, and what it offers to press: by that one tells what is shown to one role alone. It is
 * read once it has come: twice in a row nothing is being fetched and nothing says that it waits.
 */
async function shownOn(page: Page, { isQuiet, onceQuiet }: Quiet) {
  const giveUpAt = performance.now() + 20_000
  for (let looks = 0; ; ) {
    await Promise.race([onceQuiet(), pause(giveUpAt - performance.now(), undefined, { ref: false })])
    const wasQuiet = isQuiet()
    const shown = await page.evaluate<Shown | null>(lookAfterTwoFrames)
    looks = wasQuiet && isQuiet() && shown !== null ? looks + 1 : 0
    if (looks === 2 && shown !== null) {
      const { title, menus, links, buttons } = shown
      return {
        title,
        menus,
        links,
        look: [...new Set([...links.map(shapeOf), ...buttons])].toSorted().join(),
      }
    }
    if (performance.now() > giveUpAt) throw new Error(`${page.url()} does not come to rest`)
  }
}

/** As a text, because it runs in the page. */
const lookAfterTwoFrames = `(async () => {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
  const [heading, ...others] = document.querySelectorAll('h1')
  if (heading?.checkVisibility() !== true || others.length > 0) return null
  if (document.body.textContent.includes('Memuat…')) return null
  const texts = (selector, of) => Array.from(document.querySelectorAll(selector), of)
  const addresses = (within) =>
    texts(within + ' a[href^="/"]:not([href^="/api/"])', (link) => link.getAttribute('href'))
  return {
    title: heading.textContent,
    menus: addresses('nav'),
    links: addresses('main'),
    buttons: texts('main button', (button) => button.textContent),
  }
})()`

/** All indicators and years are one page each. */
const shapeOf = (address: string) => address.replace(/[?#].*/, '').replaceAll(/\d+/g, 'N')
