import type { Page } from '@playwright/test'
import { actionsOf, memberRoles } from '@undagi/permissions'
import { joinWithManyRoles } from './fixtures/one-person-each-role.ts'
import { expect, test } from './fixtures/undagi.ts'

/** Pages that say: not for you. Behind a link that a page shows there must be none. */
const refusal =
  /^(Halaman ini (untuk administrator|tidak ditemukan|tidak dapat ditampilkan)|Masuk$|Server tidak|Akun Anda tidak)|tidak terbuka bagi Anda/

test('whatever the menus and pages show to each of the roles opens, and axe finds nothing', async ({
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
  const wrong: string[] = []
  let role: (typeof memberRoles)[number] = memberRoles[0]
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${role}: ${response.status()} ${response.url()}`)
  })
  const menusOf = new Map<string, string>()
  const looks = new Set<string>()
  let opened = 0
  for (role of memberRoles) {
    await person.become(role)
    await open(page, '/kota-contoh', 'reload')
    const { menus: menu } = await addressesOn(page)
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
      const title = await open(page, address)
      opened++
      if (refusal.test(title)) wrong.push(`${role}: ${address} → ${title}`)
      const { menus, links, look } = await addressesOn(page)
      waiting.push(...menus, ...links)
      const isMenu = menus.some((each) => shapeOf(each) === shape)
      if (isMenu && !looks.has(`${shape} ${look}`)) await expectAccessible(page)
      if (isMenu) looks.add(`${shape} ${look}`)
    }
  }
  await context.close()
  await person.leave()
  process.stdout.write(
    `pages as each role: ${opened} opened as ${memberRoles.length} roles with ${menusOf.size} different rights, ${looks.size} looks of menu pages held against axe\n`,
  )
  expect(wrong).toEqual([])
})

/** As a link of the page does, without fetching everything anew. */
async function open(page: Page, address: string, how?: 'reload'): Promise<string> {
  if (how === 'reload') await page.goto(address)
  else await page.evaluate(`history.pushState({}, '', ${JSON.stringify(address)})`)
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toBeVisible()
  await expect(page.getByText('Memuat…')).toHaveCount(0)
  return (await heading.textContent()) ?? ''
}

/** Where the page leads within the product, and what it offers to press: by that one tells what is shown to one role alone. */
async function addressesOn(page: Page) {
  const of = (selector: string) =>
    page
      .locator(`${selector} a[href^="/"]:not([href^="/api/"])`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const [menus, links] = [await of('nav'), await of('main')]
  const buttons = await page
    .locator('main button')
    .evaluateAll((all) => all.map((button) => button.textContent ?? ''))
  return { menus, links, look: [...new Set([...links.map(shapeOf), ...buttons])].toSorted().join() }
}

/** All indicators and years are one page each. */
const shapeOf = (address: string) => address.replace(/[?#].*/, '').replaceAll(/\d+/g, 'N')
