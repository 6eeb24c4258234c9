import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { judgeInstrument } from './evidence/judge-instrument.ts'
import { compareExpectations } from './situation-file/compare-expectations.ts'
import { parseSituation } from './situation-file/parse-situation.ts'
import { INSTRUMENTS, readInstrument } from './testing/read-instrument-files.ts'

const spbe = readInstrument('spbe-2020')
const folder = join(INSTRUMENTS, 'spbe-2020/situations')
const situations = globSync('*.yaml', { cwd: folder })
  .toSorted()
  .map((name) => {
    const parsed = parseSituation({ path: name, text: readFileSync(join(folder, name), 'utf8') }, spbe)
    if (!parsed.ok)
      throw new Error(parsed.issues.map(({ path, line, message }) => `${path}:${line} ${message}`).join('\n'))
    return { name, ...parsed }
  })

describe('situations as they occur', () => {
  test.each(situations.map(({ situation, ...rest }) => ({ title: situation.title, situation, ...rest })))(
    '$title',
    ({ situation, facts }) => {
      const judged = judgeInstrument(spbe, facts, situation.decisions)

      expect(compareExpectations(situation, judged)).toEqual([])
    },
  )

  test('each has a title of its own and expects something', () => {
    expect(new Set(situations.map(({ situation }) => situation.title)).size).toBe(situations.length)
    for (const { name, situation } of situations)
      expect(Object.keys(situation.expect).length, basename(name)).toBeGreaterThan(0)
  })
})
