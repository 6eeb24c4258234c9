import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { judgeInstrument } from './evidence/judge-instrument.ts'
import { compareExpectations } from './situation-file/compare-expectations.ts'
import { parseSituation } from './situation-file/parse-situation.ts'
import { INSTRUMENTS, readInstrument } from './testing/read-instrument-files.ts'

describe.each(['spbe-2020', 'pemdi-2026'])('situations as they occur, judged by %s', (id) => {
  const instrument = readInstrument(id)
  const situations = globSync(`${id}/situations/*.yaml`, { cwd: INSTRUMENTS })
    .toSorted()
    .map((path) => readSituation(path))

  test.each(situations)('$title', ({ situation, facts }) => {
    const judged = judgeInstrument(instrument, facts, situation.decisions)

    expect(compareExpectations(situation, judged)).toEqual([])
  })

  test('each has a title of its own and expects something', () => {
    expect(new Set(situations.map(({ title }) => title)).size).toBe(situations.length)
    for (const { path, situation } of situations)
      expect(Object.keys(situation.expect).length, path).toBeGreaterThan(0)
  })

  function readSituation(path: string) {
    const parsed = parseSituation({ path, text: readFileSync(join(INSTRUMENTS, path), 'utf8') }, instrument)
    if (parsed.ok) return { path, title: parsed.situation.title, ...parsed }
    throw new Error(parsed.issues.map(({ line, message }) => `${path}:${line} ${message}`).join('\n'))
  }
})
