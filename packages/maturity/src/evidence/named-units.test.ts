import { expect, test } from 'vitest'
import type { Rule } from '../rule.ts'
import { buildDocument, buildFacts } from '../testing/build-facts.ts'
import { prepareEvidence } from './prepare-evidence.ts'
import { judgeRule } from './rules/judge-rule.ts'

const inText: Rule = { kind: 'coverage', documents: ['policy'], extent: 'all', in: 'policy_text' }
const inUse: Rule = { kind: 'coverage', documents: ['policy'], extent: 'some', in: 'use' }
const names = ['Dinkes', 'Diskominfo', 'Dinsos', 'Dishub', 'Disdik', 'Satpol PP']

function judge(rule: Rule, namesUnits?: readonly string[]) {
  const documents = [buildDocument({ ...(namesUnits && { namesUnits }) })]
  const facts = buildFacts({ documents, ...(namesUnits && { activeUnits: 34 }) })
  const { truth, reasons } = judgeRule(rule, prepareEvidence(facts).forCriterion('1', '1.2.a'))
  return [truth, reasons[0]?.message]
}

test('units that are named prove nothing by themselves: a person is told which, and out of how many', () => {
  expect(judge(inText, names)).toEqual([
    'unknown',
    'Periksa unit mana yang diikat oleh bunyi "Perwali Arsitektur SPBE". Teksnya menyebut 6 dari 34 unit aktif: Dinkes, Diskominfo, Dinsos, Dishub, Disdik, dan 1 lainnya.',
  ])
  expect(judge(inText, [])[1]).toContain('tidak menyebut nama satu pun dari 34 unit aktif')
  expect(judge(inUse, ['Dinkes'])).toEqual([
    'unknown',
    'Jumlah unit yang menerapkan belum dihitung. Instansi ini memiliki 34 unit aktif; buktinya menyebut 1: Dinkes. Periksa unit mana yang sudah menerapkan.',
  ])
})

test('where nobody has looked nothing is said of names', () => {
  expect(judge(inText)).toEqual([
    'unknown',
    'Periksa unit mana yang diikat oleh bunyi "Perwali Arsitektur SPBE".',
  ])
  expect(judge(inUse)[1]).toBe(
    'Jumlah unit yang menerapkan belum dihitung. Periksa unit mana yang sudah menerapkan.',
  )
})
