import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documentKindNames } from '../document-kind.ts'
import { effortNames } from '../evidence/effort.ts'
import { judgeInstrument } from '../evidence/judge-instrument.ts'
import {
  auditorWords,
  bodyWords,
  fileCheckWords,
  formalMarkWords,
  reviewContentWords,
  serviceFunctionWords,
} from '../reading/rule-words.ts'
import { INSTRUMENTS, readInstrument } from '../testing/read-instrument-files.ts'
import { compareExpectations } from './compare-expectations.ts'
import { situationJsonSchema } from './json-schema.ts'
import { parseSituation } from './parse-situation.ts'

const guide = readFileSync(join(INSTRUMENTS, '../docs/guides/write-a-situation.md'), 'utf8')
const rows = [...guide.matchAll(/^\| `(\w+)` \| (.*) \|$/gm)].map(([, word = '', meaning = '']) => ({
  word,
  meaning,
}))

test('the guide to situations explains every field and word the format has, and no other', () => {
  expect(new Set(rows.map(({ word }) => word))).toEqual(wordsIn(situationJsonSchema()))
})

test('the guide to situations gives the words people read on screen', () => {
  const shown = [
    ...[documentKindNames, effortNames, auditorWords, bodyWords],
    ...[fileCheckWords, formalMarkWords, reviewContentWords, serviceFunctionWords],
  ]
  for (const words of shown)
    for (const [word, meaning] of Object.entries(words)) expect(rows).toContainEqual({ word, meaning })
})

test('the example of the guide comes out as it says', () => {
  const spbe = readInstrument('spbe-2020')
  const [, text = ''] = guide.match(/^```yaml\n(.*?)^```$/ms) ?? []
  const parsed = parseSituation({ path: 'contoh.yaml', text }, spbe)

  expect(parsed).toMatchObject({ ok: true })
  if (!parsed.ok) return
  const { situation, facts } = parsed
  expect(compareExpectations(situation, judgeInstrument(spbe, facts, situation.decisions))).toEqual([])
})

/** The fields and closed lists of a JSON Schema, however deep. */
function wordsIn(schema: unknown): ReadonlySet<string> {
  if (typeof schema !== 'object' || schema === null) return new Set()
  return new Set(
    Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
      const own = key === 'properties' ? Object.keys(Object(value)) : []
      const listed = key === 'enum' && Array.isArray(value) ? value.map(String) : []
      return [...own, ...listed, ...wordsIn(value)]
    }),
  )
}
