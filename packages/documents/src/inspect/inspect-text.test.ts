import { describe, expect, test } from 'vitest'
import { textOf } from '../document-text.ts'
import { inspectText } from './inspect-text.ts'

const HEAD = ['PERATURAN BUPATI LEMBATA', 'NOMOR 14 TAHUN 2023', 'TENTANG', 'TATA KELOLA DATA', '']
const BODY = [
  'DENGAN RAHMAT TUHAN YANG MAHA ESA',
  'BUPATI LEMBATA,',
  'Menimbang : bahwa perlu menetapkan Peraturan Bupati tentang Tata Kelola Data;',
  'Mengingat : 1. Peraturan Presiden Nomor 39 Tahun 2019 tentang Satu Data Indonesia;',
  'MEMUTUSKAN:',
  'Pasal 1',
  'Data dikelola oleh wali data.',
]
const END = [
  'Ditetapkan di Lewoleba',
  'pada tanggal 9 Agustus 2023',
  'BUPATI LEMBATA,',
  'ttd',
  'MARIA GORETI',
]
const GAZETTE = [
  'Diundangkan di Lewoleba',
  'pada tanggal 10 Agustus 2023',
  'BERITA DAERAH KABUPATEN LEMBATA TAHUN 2023 NOMOR 14',
]

function read(...pages: readonly (readonly string[])[]) {
  const texts = pages.map((lines) => lines.join('\n'))
  return inspectText(
    textOf({ readability: 'readable', format: 'text', pages: texts, pageCount: texts.length }),
  ).inspection
}

const codesOf = (...pages: readonly (readonly string[])[]) => read(...pages).issues.map(({ code }) => code)

function changed(from: string, to: string): readonly string[] {
  return [...HEAD, ...BODY, ...END, ...GAZETTE].map((line) => line.replace(from, to))
}

describe('a regulation', () => {
  test('with number, date and signatory is enacted, and nothing is wrong with it', () => {
    expect(read([...HEAD, ...BODY, ...END, ...GAZETTE])).toEqual({
      kind: 'head_regulation',
      status: 'enacted',
      number: '14',
      year: 2023,
      date: '2023-08-09',
      subject: 'TATA KELOLA DATA',
      issuer: 'BUPATI LEMBATA',
      signatures: [],
      pages: 1,
      text: 'readable',
      issues: [],
    })
  })

  test.each([
    ['whose number is dots', 'NOMOR 14 TAHUN', 'NOMOR … TAHUN', 'number_blank'],
    ['whose number is empty', 'NOMOR 14 TAHUN', 'NOMOR     TAHUN', 'number_blank'],
    ['whose number is a stand-in', 'NOMOR 14 TAHUN', 'NOMOR XX TAHUN', 'number_blank'],
    ['without a number', 'NOMOR 14 TAHUN 2023', '', 'number_blank'],
    ['whose day is open', 'tanggal 9 Agustus 2023', 'tanggal     Agustus 2023', 'date_blank'],
    ['whose date is dots', 'tanggal 9 Agustus 2023', 'tanggal ...............', 'date_blank'],
    ['whose signatory is dots', 'MARIA GORETI', '.......................', 'signatory_blank'],
    [
      'called a draft in its heading',
      'PERATURAN BUPATI LEMBATA',
      'RANCANGAN PERATURAN BUPATI LEMBATA',
      'draft_mark',
    ],
    ['called Ranperbup', 'PERATURAN BUPATI LEMBATA', 'RANPERBUP LEMBATA', 'draft_mark'],
  ])('%s is a draft', (_, from, to, code) => {
    const inspection = read(changed(from, to))

    expect(inspection.status).toBe('draft')
    expect(inspection.issues.map((issue) => issue.code)).toContain(code)
  })

  test('stamped DRAFT is a draft however complete it is', () => {
    expect(read(['DRAFT', ...HEAD, ...BODY, ...END, ...GAZETTE]).status).toBe('draft')
  })

  test('keeps the year beside an open number, and has none where that is open too', () => {
    expect(read(changed('NOMOR 14', 'NOMOR …'))).toMatchObject({ number: null, year: 2023 })
    expect(read(changed('NOMOR 14 TAHUN 2023', 'NOMOR … TAHUN …'))).toMatchObject({
      number: null,
      year: null,
    })
  })

  test('without its last page may be anything', () => {
    expect(read([...HEAD, ...BODY]).status).toBe('cannot_tell')
    expect(codesOf([...HEAD, ...BODY])).toEqual(['closing_missing'])
  })

  test('without its first page is still known, but not whether it is enacted', () => {
    const rest = ['MEMUTUSKAN:', 'Menetapkan : PERATURAN BUPATI TENTANG TATA KELOLA DATA.', 'Pasal 1', ...END]

    expect(read(rest)).toMatchObject({ kind: 'head_regulation', status: 'cannot_tell', number: null })
  })

  test('of which only the attachment is there cannot be told', () => {
    const attachment = ['LAMPIRAN', ...HEAD, 'Daftar data', 'BUPATI LEMBATA,', 'ttd', 'MARIA GORETI']

    expect(read(attachment)).toMatchObject({ kind: 'head_regulation', status: 'cannot_tell' })
    expect(codesOf(attachment)).toContain('attachment_only')
  })

  test('that is enacted and not yet in the gazette is left to a person', () => {
    const open = ['Diundangkan di Lewoleba', 'pada tanggal']

    expect(read([...HEAD, ...BODY, ...END, ...open]).status).toBe('cannot_tell')
    expect(codesOf([...HEAD, ...BODY, ...END])).toEqual(['gazette_missing'])
  })

  test('about drafts is no draft', () => {
    const lines = changed('TATA KELOLA DATA', 'TATA CARA PENYUSUNAN\nRANCANGAN PERATURAN DAERAH\nRANCANGAN')

    expect(read(lines)).toMatchObject({ kind: 'head_regulation', status: 'enacted', number: '14' })
  })

  test('that amends another bears its own number', () => {
    const lines = changed(
      'TATA KELOLA DATA',
      'PERUBAHAN ATAS PERATURAN BUPATI\nNOMOR 3 TAHUN 2019 TENTANG DATA',
    )

    expect(read(lines)).toMatchObject({ number: '14', year: 2023, date: '2023-08-09' })
  })

  test('is read in spite of what a scan broke', () => {
    const broken = changed('PERATURAN BUPATI LEMBATA', 'PERATUHAN  BUPATl LEMBATA').map((line) =>
      line.replace('TAHUN 2023', 'TAHUN 2O23').replace('Ditetapkan di', 'Ditetapkan dl'),
    )

    expect(read(broken)).toMatchObject({ kind: 'head_regulation', number: '14', year: 2023 })
  })

  test('with spaced letters is read as its words', () => {
    expect(read(changed('PERATURAN BUPATI', 'P E R A T U R A N   B U P A T I')).kind).toBe('head_regulation')
  })

  test('has closings side by side, and the date of its enactment counts', () => {
    const side = [
      'Diundangkan di Lewoleba                      Ditetapkan di Lewoleba',
      'pada tanggal 10 Agustus 2023                 pada tanggal 9 Agustus 2023',
      'SEKRETARIS DAERAH,                           BUPATI LEMBATA,',
      '',
      'PETRUS TOKAN                                 MARIA GORETI',
    ]

    expect(read([...HEAD, ...BODY, ...side])).toMatchObject({ status: 'enacted', date: '2023-08-09' })
  })

  test('may say in small letters where something else is settled', () => {
    const lines = changed(
      'Data dikelola oleh wali data.',
      'Ketentuan lebih lanjut\nditetapkan di kemudian hari.',
    )

    expect(read(lines)).toMatchObject({ status: 'enacted', date: '2023-08-09' })
  })

  test('with a stamp that it is revoked says so', () => {
    expect(codesOf(['DICABUT', ...HEAD, ...BODY, ...END, ...GAZETTE])).toEqual(['revoked_mark'])
  })
})

describe('a decree on a team that drafts', () => {
  const DECREE = [
    ...['KEPUTUSAN BUPATI LEMBATA', 'NOMOR 188/31/2023', 'TENTANG'],
    ...[
      'TIM PENYUSUN RANCANGAN PERATURAN DAERAH TENTANG DATA',
      'BUPATI LEMBATA,',
      'Menimbang : bahwa perlu;',
    ],
  ]
  const SPREAD = [
    'PENYUSUN     RANCANGAN     PERATURAN     DAERAH     TENTANG     DATA.',
    'KESATU : Tim     menyusun     Rancangan     Peraturan     Daerah.',
  ]

  test('is in force, however widely the words of its subject stand apart', () => {
    expect(read(DECREE, [...SPREAD, ...END])).toMatchObject({ kind: 'decree', status: 'enacted' })
  })

  test.each([
    ['a word across its second page', DECREE, ['RANCANGAN', ...SPREAD, ...END]],
    ['a word beside its heading', ['RANCANGAN     BUPATI LEMBATA', ...DECREE], [...SPREAD, ...END]],
    ['a heading that says so', [`RANCANGAN ${DECREE[0]}`, ...DECREE.slice(1)], [...SPREAD, ...END]],
  ])('is a draft with %s', (_, first, second) => {
    expect(read(first, second).status).toBe('draft')
  })
})

describe('the end of an act in a narrow column', () => {
  test('breaks before the year, the degrees and the number of the gazette', () => {
    const narrow = [
      ...['Ditetapkan di Lewoleba', 'pada tanggal 9 Agustus', '2023', 'BUPATI LEMBATA,', 'ttd'],
      ...['Dra. MARIA GORETI,', 'M.Si.', 'Diundangkan di Lewoleba', 'pada tanggal 10 Agustus', '2023'],
      ...['BERITA DAERAH KABUPATEN LEMBATA', 'TAHUN 2023 NOMOR 14'],
    ]

    expect(read([...HEAD, ...BODY, ...narrow])).toMatchObject({ status: 'enacted', issues: [] })
  })

  test('is missing where a sentence only names the office', () => {
    const cut = ['Menetapkan :   PERATURAN   BUPATI   TENTANG   DATA.', 'Pasal 1', 'Data dikelola.']

    expect(codesOf([...HEAD, ...BODY, ...cut])).toEqual(['closing_missing'])
  })
})

describe('who signed, on a page that a scan damaged', () => {
  const signed = (...below: readonly string[]) =>
    read([...HEAD, ...BODY, ...END.slice(0, 3), ...below, ...GAZETTE]).status

  test('is found above the number of an official, though a stroke of the pen broke the first letter', () => {
    expect(signed('ahmat Hidayat, S.STP.', 'NIP 19750412 199703 1 004')).toBe('enacted')
  })

  test.each([
    ['the rim of a stamp', 'PEME KAB LEMBATA'],
    ['what a stroke left', 'Pala ee'],
    ['the head of a form', 'No Uraian Kegiatan Pelaksana'],
    ['a place kept open', '(nama jelas)'],
    ['words above a place kept open', 'KETUT MULIA', '(.....................)'],
  ])('is not %s', (_, ...lines) => {
    expect(signed(...lines)).not.toBe('enacted')
  })
})

describe('a number', () => {
  test.each(['412/Kep.     -DPMD/2024', '412/Kep.    /2024', '412/     /2024'])(
    'with room left in it, %s, is still open',
    (number) => {
      expect(codesOf(changed('NOMOR 14 TAHUN 2023', `NOMOR : ${number}`))).toContain('number_blank')
    },
  )

  test.each([
    ['NOMOR 067/14/2021', ''],
    ['Nomor SOP     067/14/', '                 2021'],
    ['Nomor SOP     067/14/2021', ''],
  ])('of a procedure is read from %j and %j', (line, below) => {
    const form = ['PROSEDUR OPERASIONAL STANDAR', line, below, 'Langkah 1', ...END]

    expect(read(form)).toMatchObject({ kind: 'procedure', status: 'enacted', number: '067/14/2021' })
  })
})

describe('a document that only speaks of regulations', () => {
  test.each([
    [
      'invitation',
      [
        'Nomor : 005/1',
        'Hal : Undangan Rapat',
        'Yth. Camat',
        'RANCANGAN PERATURAN DAERAH',
        'NOMOR 1 TAHUN 2020',
      ],
    ],
    ['minutes', ['NOTULEN RAPAT', 'PEMBAHASAN RANCANGAN PERATURAN BUPATI LEMBATA', 'NOMOR … TAHUN 2023']],
    ['academic_paper', ['NASKAH AKADEMIK', 'RANCANGAN PERATURAN DAERAH', 'TENTANG', 'DATA']],
    [
      'letter',
      [
        'Nomor : 180/2',
        'Sifat : Biasa',
        'Hal : Harmonisasi',
        'Yth. Kepala Bagian Hukum',
        'PERATURAN BUPATI LEMBATA',
        'NOMOR 4 TAHUN 2020',
      ],
    ],
  ])('is %s', (kind, lines) => {
    expect(read(lines)).toMatchObject({ kind, status: 'not_applicable' })
  })
})

describe('a file of which no word could be read', () => {
  test.each(['encrypted', 'unreadable', 'scanned'] as const)(
    'because it is %s may be anything',
    (readability) => {
      const { inspection } = inspectText(
        textOf({
          readability,
          format: 'pdf',
          pages: readability === 'scanned' ? ['', ' ', '', ''] : [],
          pageCount: 4,
        }),
      )
      expect(inspection).toMatchObject({ kind: 'other', status: 'cannot_tell', number: null })
    },
  )
})
