import { expect, it } from 'vitest'
import { printDocx } from '../docx/print-docx.ts'
import { createPress } from '../press/press.ts'
import { buildHandover } from '../testing/build-handover.ts'
import { pdfText } from '../testing/read-pdf.ts'
import { textsOf } from '../testing/texts-of.ts'
import { composeHandoverPack, handoverPackSchema } from './handover-pack.ts'

const saidBy = (overrides: Parameters<typeof buildHandover>[0] = {}) =>
  textsOf(composeHandoverPack(buildHandover(overrides))).join('\n')

it('tells per indicator the note, the values of every stage, what happened, what expires, what is open and who knows', () => {
  const text = saidBy()

  expect(text).toContain('Tanyakan Bagian Hukum.')
  expect(text).toContain('Penilaian Mandiri\n3')
  expect(text).toContain('2 (terbawa dari tahap sebelumnya)')
  expect(text).toContain('Dikembalikan 3 Juni 2025 oleh Budi: lengkapi pasal.')
  expect(text).toContain('Perwali 8/2024: berlaku sampai 31 Januari 2027')
  expect(text).toContain('Rekomendasi: Tetapkan peta rencana\nBappeda\n1 Oktober 2026 (lewat)')
  expect(text).toContain('Budi\nmenilai\ntidak lagi bertugas')
})

it('is a working print: it says so, and bears neither number nor check code', () => {
  const text = saidBy()

  expect(text).toContain(
    'Keadaan per 27 November 2026. Cetakan kerja tanpa nomor dan kode periksa, bukan naskah yang diterbitkan.',
  )
  expect(text).not.toContain('Nomor')
})

it('counts a promise once that is about two indicators', () => {
  const [indicator] = buildHandover().indicators
  if (indicator === undefined) throw new Error('There is none')
  const text = saidBy({ indicators: [indicator, { ...indicator, code: '2' }] })

  expect(text).toContain('2 janji masih terbuka: 1 di bawah ini, 1 pada indikatornya masing-masing.')
})

it('says what its reader does not see, who handed over for whom and why, and that nobody has taken over yet', () => {
  const handing = {
    byName: 'Sari',
    day: '2026-11-20',
    successor: 'Dewi',
    reason: 'pensiun',
    receivedOn: null,
  }
  const text = saidBy({ leftOut: ['bukti'], handing })

  expect(text).toContain('Tidak dimuat, karena tidak terbuka bagi yang mencetak: bukti.')
  expect(text).toContain('20 November 2026 oleh Sari, karena pensiun')
  expect(text).toContain('Diterima\nbelum')
})

it('the same pack gives the same bytes, as PDF and for a word processor', async () => {
  const paper = composeHandoverPack(handoverPackSchema.parse(buildHandover()))
  const press = createPress()
  try {
    const first = await press.print(paper)
    expect(Buffer.compare(first, await press.print(paper))).toBe(0)
    expect(pdfText(first)).toContain('Rina Wulandari')
    expect(Buffer.compare(await printDocx(paper), await printDocx(paper))).toBe(0)
  } finally {
    await press.close()
  }
})
