import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndicator } from '../testing/build-papers.ts'
import { proposeAspectWords } from './propose-aspect-words.ts'

const indicators = [
  buildIndicator({ code: '1', name: 'Arsitektur', aspect: 'A1', value: '4' }),
  buildIndicator({ code: '2', name: 'Peta Rencana', aspect: 'A1', value: '1' }),
  buildIndicator({ code: '3', name: 'Data', aspect: 'A1', value: '3' }),
  buildIndicator({ code: '11', name: 'Inovasi', aspect: 'A2', value: '5' }),
]
const earlier = { year: 2023, values: new Map([...Object.entries({ 1: '4', 2: '1', 3: '4', 11: '5' })]) }
const said = { unit: 'Bappeda', due: '2027-06-30', isDropped: false }

describe('the words proposed for an aspect', () => {
  it('name what is at the target, what is weakest and what fell since last year', () => {
    expect(proposeAspectWords('A1', { indicators, recommendations: [], target: '3.20', earlier })).toEqual({
      aspect: 'A1',
      strengths: 'Bernilai 4 ke atas (target indeks 3,20): 1 Arsitektur (4).',
      weaknesses: 'Paling lemah: 2 Peta Rencana (1).\nTurun dari tahun 2023: 3 Data (4 menjadi 3).',
      suggestions: '',
    })
  })

  it('name a level, which is a whole number, also where the target is one', () => {
    const strengthsAt = (target: string) =>
      proposeAspectWords('A1', { indicators, recommendations: [], target, earlier }).strengths

    expect(strengthsAt('3.00')).toBe('Bernilai 3 ke atas (target indeks 3,00): 1 Arsitektur (4), 3 Data (3).')
    expect(strengthsAt('4.01')).toBe('')
  })

  it('follow the rule of the report where nobody set a target, and compare with nothing where there is no year before', () => {
    expect(
      proposeAspectWords('A1', { indicators, recommendations: [], target: null, earlier: null }),
    ).toMatchObject({
      strengths: 'Bernilai 4 ke atas: 1 Arsitektur (4).',
      weaknesses: 'Paling lemah: 2 Peta Rencana (1).',
    })
  })

  it('take as suggestions what is recommended for the aspect, and not what the institution dropped', () => {
    const recommendations = [
      { indicatorCode: '2', text: 'Tetapkan peta rencana.', ...said },
      { indicatorCode: 'A1', text: 'Reviu kebijakan.', ...said },
      { indicatorCode: '3', text: 'Batal.', ...said, isDropped: true },
      { indicatorCode: '11', text: 'Aspek lain.', ...said },
      { indicatorCode: null, text: 'Seluruhnya.', ...said },
    ]
    expect(
      proposeAspectWords('A1', { indicators, recommendations, target: null, earlier: null }).suggestions,
    ).toBe('Tetapkan peta rencana. (Bappeda; 30 Juni 2027)\nReviu kebijakan. (Bappeda; 30 Juni 2027)')
  })

  it('never call the same indicator strong and weak, and name none of another aspect', () => {
    const value = fc.constantFrom(null, '1', '2', '3', '4', '5')
    const target = fc.constantFrom(null, '1.80', '2.60', '3.20', '5.00')
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), target, (values, wanted) => {
        const any = values.map((each, index) =>
          buildIndicator({ code: `${index + 1}`, name: `<${index}>`, aspect: `A${index % 2}`, value: each }),
        )
        const known = { indicators: any, recommendations: [], target: wanted, earlier: null }
        const { strengths, weaknesses } = proposeAspectWords('A0', known)
        for (const { name, aspect } of any) {
          expect(strengths.includes(name) && weaknesses.includes(name)).toBe(false)
          if (aspect !== 'A0') expect(strengths + weaknesses).not.toContain(name)
        }
      }),
    )
  })
})
