import { expect, test } from 'vitest'
import { planLines } from './plan-lines.ts'

const at = (assessmentId: string, institutionName: string) => ({ assessmentId, institutionName })

test('a plan is told institution by institution: who judges, who would, how many are lacking and why nobody else', () => {
  const lines = planLines({
    byLetterOnly: false,
    standing: [{ ...at('b', 'Kota Bara'), assessorId: '1', assessorName: 'Nurul' }],
    proposed: [{ ...at('a', 'Kota Arang'), assessorId: '1', assessorName: 'Nurul' }],
    lacking: [{ ...at('b', 'Kota Bara'), missing: 1 }],
    unavailable: [
      { ...at('b', 'Kota Bara'), assessorId: '2', assessorName: 'Wahyu', why: 'full', conflicts: [] },
    ],
    loads: [],
  })

  expect(lines.map(({ institutionName, missing }) => [institutionName, missing])).toEqual([
    ['Kota Arang', 0],
    ['Kota Bara', 1],
  ])
  expect(lines.map(({ standing, proposed }) => [standing, proposed])).toEqual([
    [[], ['Nurul']],
    [['Nurul'], []],
  ])
  expect(lines[1]?.unavailable).toHaveLength(1)
})
