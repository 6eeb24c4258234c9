import { expect, it } from 'vitest'
import { buildInterview } from '../testing/build-interview.ts'
import { textsOf } from '../testing/texts-of.ts'
import { composeInterviewRecord } from './interview-record.ts'

it('the Berita Acara Interviu tells who was there, what was asked and answered, what a value became, and both sides sign', () => {
  const text = textsOf(composeInterviewRecord(buildInterview())).join('\n')

  expect(text).toContain('09.00-12.30 WITA')
  expect(text).toContain('Dedi Kurnia\nAsesor\nAsesor eksternal')
  expect(text).toContain('Pertanyaan, Dedi Kurnia\nSudah ditetapkan?')
  expect(text).toContain('1 menjadi 2')
  expect(text).toContain('Salinan Perwali, paling lambat 3 Desember 2026')
  expect(text).toContain('Ketua Tim Asesor Eksternal')
  expect(text).toContain('Koordinator SPBE')
})

it('a value that nobody changed is said to stay', () => {
  const { discussed } = buildInterview()
  const unchanged = discussed.map((each) => ({ ...each, after: each.before }))

  expect(textsOf(composeInterviewRecord(buildInterview({ discussed: unchanged }))).join('\n')).toContain(
    'tetap 1',
  )
})

it('a value that came from an accepted objection is told beside the one that the interview left', () => {
  const { discussed } = buildInterview()
  const written = (objected: string | null) =>
    textsOf(
      composeInterviewRecord(
        buildInterview({ discussed: discussed.map((each) => ({ ...each, after: each.before, objected })) }),
      ),
    ).join('\n')

  expect(written('3')).toContain('tetap 1; 3 sesudah interviu, karena sanggahan yang diterima')
  expect(written('1')).not.toContain('sanggahan')
  expect(written(null)).not.toContain('sanggahan')
})

it('before the institution may read the values, the paper leaves them out and says so', () => {
  const text = textsOf(composeInterviewRecord(buildInterview({ isReleased: false }))).join('\n')

  expect(text).toContain('Nilai hasil interviu tidak dimuat, karena belum dibuka bagi instansi.')
  expect(text).not.toContain('1 menjadi 2')
  expect(text).toContain('Ditetapkan 12 November 2026.')
})

it('who signs for somebody that can no longer stands in the paper with why, and where nobody does nothing is said of it', () => {
  const replaced = ['Ratna digantikan Budi: pindah tugas (dicatat Sinta, 1 Desember 2026)']
  const text = textsOf(composeInterviewRecord(buildInterview({ replaced }))).join('\n')

  expect(text).toContain('Penanda tangan yang digantikan')
  expect(text).toContain(replaced[0])
  expect(textsOf(composeInterviewRecord(buildInterview())).join('\n')).not.toContain('digantikan')
})

it('an item without a question or an answer has no empty heading for it', () => {
  const [item] = buildInterview().discussed
  const textOf = (said: ReturnType<typeof turns>) =>
    textsOf(composeInterviewRecord(buildInterview({ discussed: item ? [{ ...item, said }] : [] }))).join('\n')

  expect(textOf([])).not.toMatch(/Pertanyaan|Jawaban/)
  expect(textOf(turns(1))).toContain('Pertanyaan, Orang 0\nKata 0.')
  expect(textOf(turns(1))).not.toContain('Jawaban')
})

const turns = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...{ kind: at % 2 === 0 ? ('question' as const) : ('answer' as const), text: `Kata ${at}.` },
    ...{ by: `Orang ${at}`, writtenBy: at === 1 ? 'Pencatat' : null },
  }))

it('questions and answers stand in the order in which they came, with who said and who wrote them down', () => {
  const [item] = buildInterview().discussed
  const discussed = item ? [{ ...item, said: turns(4) }] : []
  const text = textsOf(composeInterviewRecord(buildInterview({ discussed }))).join('\n')

  expect(text).toContain(
    [
      ...['Pertanyaan, Orang 0', 'Kata 0.', 'Jawaban, Orang 1, dicatat oleh Pencatat', 'Kata 1.'],
      ...['Pertanyaan, Orang 2', 'Kata 2.', 'Jawaban, Orang 3', 'Kata 3.'],
    ].join('\n'),
  )
})

it('what the institution objected to stands with its answer; where it objected to nothing, nothing is said of it', () => {
  const written = (objections: string[]) =>
    textsOf(composeInterviewRecord(buildInterview({ objections }))).join('\n')

  expect(written(['Indikator 1: SK ada. Diterima.'])).toContain('Sanggahan\nIndikator 1: SK ada. Diterima.')
  expect(written([])).not.toContain('Sanggahan')
})
