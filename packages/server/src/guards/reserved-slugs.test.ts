import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { newSlugSchema } from '../features/institutions/new-slug.ts'
import { createTestApp } from '../testing/create-test-app.ts'

const webApp = fileURLToPath(new URL('../../../web/src/app', import.meta.url))
const isAllowed = (slug: string) => newSlugSchema.safeParse(slug).success

/** The first word of every page beside those of institutions, as the router of the web names them. */
function pageWords(): readonly string[] {
  const files = readdirSync(webApp, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  )
  const text = files.map((file) => readFileSync(join(webApp, file), 'utf8')).join('\n')
  return [...text.matchAll(/getParentRoute: \(\) => rootRoute,\s*path: '\/([a-z-]+)/g)].flatMap(
    ([, word]) => word ?? [],
  )
}

describe('an institution cannot take the address', () => {
  test.each(pageWords())('of the page /%s', (word) => {
    expect(isAllowed(word)).toBe(false)
  })

  test('of anything that the server answers itself', async () => {
    const undagi = await createTestApp({})
    const words = undagi.routes.flatMap(({ path }) => /^\/([a-z-]+)/.exec(path)?.[1] ?? [])
    await undagi.close()

    expect(words.filter(isAllowed)).toEqual([])
    expect(['assets', 'api'].filter(isAllowed)).toEqual([])
    expect(words).toContain('api')
  })
})

test('the pages are found', () => {
  expect(pageWords()).toEqual(expect.arrayContaining(['masuk', 'siapkan', 'undangan']))
})
