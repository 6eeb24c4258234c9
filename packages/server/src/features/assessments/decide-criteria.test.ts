import { describe, expect, test } from 'vitest'
import { buildIndicator } from '../../testing/build-indicator.ts'
import { decideCriteria } from './decide-criteria.ts'
import { untouchedIndicator } from './fold-assessment.ts'

const indicator = buildIndicator({ code: '22', criteria: ['22.2.a', '22.3.a', '22.4.a'] })
const decide = (metCriteria: string[], ticked: string[]) =>
  decideCriteria(metCriteria)({}, indicator, {
    state: { ...untouchedIndicator('22'), metCriteria: ticked },
    previousValue: null,
  })

describe('saying which criteria are met', () => {
  test('puts them in the order of the instrument', () => {
    expect(decide(['22.4.a', '22.2.a'], [])).toMatchObject({ metCriteria: ['22.2.a', '22.4.a'] })
  })

  test('keeps what was ticked and is not asked in this year, whether it is named or not', () => {
    expect(decide(['22.2.a'], ['22.3.z'])).toMatchObject({ metCriteria: ['22.2.a', '22.3.z'] })
    expect(decide(['22.2.a', '22.3.z'], ['22.3.z'])).toMatchObject({ metCriteria: ['22.2.a', '22.3.z'] })
  })

  test('changes nothing where nothing changes', () => {
    expect(decide(['22.2.a'], ['22.2.a', '22.3.z'])).toBeUndefined()
  })

  test('refuses a criterion that neither the year asks nor anybody ticked', () => {
    expect(() => decide(['22.3.z'], [])).toThrow()
  })
})
