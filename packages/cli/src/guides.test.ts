import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../../', import.meta.url)
const guides = readdirSync(new URL('docs/guides/', root)).filter((name) => name.endsWith('.md'))
const pages = ['README.md', 'README.id.md', 'CONTRIBUTING.md', ...guides.map((name) => `docs/guides/${name}`)]

test.each(pages)(
  'no command of %s takes a program from the internet when it is typed in another folder',
  (page) => {
    // Said once, as what not to write.
    const text = readFileSync(new URL(page, root), 'utf8').replace('Jangan menulis `npx undagi`', '')

    expect(text).not.toMatch(/npx (?!--no-install )(?:\S+ )?undagi/)
  },
)
