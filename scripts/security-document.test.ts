import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './bootstrap.mjs'

const text = readFileSync(join(root, 'docs/security.md'), 'utf8')

interface Named {
  readonly file: string
  readonly title: string | undefined
}

/** `path/to/a.test.ts` “a title”, “another title of the same file”. */
const named: readonly Named[] = [
  ...text.matchAll(/`([\w./-]+\.(?:test|spec)\.tsx?)`((?:[^`|]*?“[^”]+”)*)/g),
].flatMap(([, file = '', after = '']) => {
  const titles = [...after.matchAll(/“([^”]+)”/g)].map(([, title]) => title)
  return titles.length === 0 ? [{ file, title: undefined }] : titles.map((title) => ({ file, title }))
})

describe('docs/security.md', () => {
  test('names tests at all', () => {
    expect(named.length).toBeGreaterThan(50)
  })

  test.each(named)('$file “$title” exists', ({ file, title }) => {
    expect(existsSync(join(root, file))).toBe(true)
    if (title !== undefined) expect(readFileSync(join(root, file), 'utf8')).toContain(title)
  })

  test('speaks of every chapter, and says of every group whether it holds', () => {
    const chapters = [...text.matchAll(/^## (V\d+) /gm)].map(([, chapter]) => chapter)
    expect(chapters).toEqual(Array.from({ length: 17 }, (_, index) => `V${index + 1}`))
    const states = text.split('\n').flatMap((line) => /^\| \d[^|]*\| ([^|]+) \|/.exec(line)?.[1] ?? [])
    expect(states.length).toBeGreaterThan(60)
    expect(['held', 'partly', 'operator', 'no']).toEqual(expect.arrayContaining([...new Set(states)]))
  })
})
