import { type FormSheet, UnreadableDocument } from '@undagi/documents'
import { type Sheet, writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { readReturnedKit } from './read-kit.ts'
import {
  buildKit,
  buildQuestion,
  type Editing,
  readBytes,
  returned,
  textOf,
  type,
} from './testing/build-kit.ts'
import { writeOfflineKit } from './write-kit.ts'

const done = { Jawaban: 'Sudah diterapkan', 'Penjelasan atau alasan': 'Perwali 3/2023' }
const answered = { applies: true, practice: 'done', text: 'Perwali 3/2023' }
const kit = buildKit()

/** Only the sheet of answers, its rows turned into others. */
const onAnswers =
  (turn: (rows: FormSheet['rows']) => FormSheet['rows']): Editing =>
  (sheets) =>
    type(
      'Isian',
      '2',
      done,
    )(sheets).map((sheet) =>
      sheet.name === 'Isian' ? { ...sheet, rows: turn(sheet.rows), inputs: [] } : sheet,
    )

const heading = 4
const head = (rows: FormSheet['rows']) => rows.slice(0, heading + 1)
const body = (rows: FormSheet['rows']) => rows.slice(heading + 1)
const cell = (text: string) => ({ look: 'cell' as const, content: { text } })

test.each<readonly [string, Editing]>([
  ['columns in another order', onAnswers((rows) => rows.map((row) => row.toReversed()))],
  [
    'a column put in',
    onAnswers((rows) => rows.map((row, line) => [cell(line === heading ? 'PIC' : 'x'), ...row])),
  ],
  ['rows put in above', onAnswers((rows) => [[cell('Mohon diisi')], [], ...rows])],
  ['rows sorted', onAnswers((rows) => [...head(rows), ...body(rows).toReversed()])],
  [
    'rows between',
    onAnswers((rows) => [...head(rows), ...body(rows).flatMap((row) => [[cell('Bidang A')], row])]),
  ],
  ['a row copied', onAnswers((rows) => [...rows, ...body(rows)])],
  [
    'headings a little renamed',
    onAnswers((rows) =>
      rows.map((row, line) =>
        line === heading
          ? row.map((each) =>
              cell(
                textOf(each).replace('Jawaban', 'JAWABAN *').replace('Penjelasan atau alasan', 'Penjelasan'),
              ),
            )
          : row,
      ),
    ),
  ],
  [
    'codes cut away',
    onAnswers((rows) => rows.map((row, line) => (line >= heading ? [null, ...row.slice(1)] : row))),
  ],
  [
    'its sheet renamed',
    (sheets) =>
      type(
        'Isian',
        '2',
        done,
      )(sheets).map((sheet) => (sheet.name === 'Isian' ? { ...sheet, name: 'Jawaban Dinkes' } : sheet)),
  ],
  [
    'more sheets',
    (sheets) => [
      { name: 'Rekap', widths: [], rows: [[cell('Jumlah')]], inputs: [] },
      ...type('Isian', '2', done)(sheets),
    ],
  ],
  [
    'only the sheet of answers',
    (sheets) => type('Isian', '2', done)(sheets).filter(({ name }) => name === 'Isian'),
  ],
])('a workbook with %s is read as what it says', async (_, edit) => {
  const { rows } = await returned(kit, edit)

  expect(rows.map(({ saying, faults }) => [saying, faults])).toEqual([
    [null, []],
    [answered, []],
    [null, []],
  ])
})

test.each<readonly [string, Readonly<Record<string, string>>, RegExp]>([
  [
    'a word that is no answer',
    { Jawaban: 'Mungkin saja' },
    /Lembar Isian, sel E7: "Mungkin saja" bukan salah satu/,
  ],
  [
    'no reason',
    { Jawaban: 'Tidak berlaku', 'Penjelasan atau alasan': 'ya' },
    /sel F7: tidak berlaku memerlukan alasan/,
  ],
  [
    'too many letters',
    { Jawaban: 'Belum diterapkan', 'Penjelasan atau alasan': 'x'.repeat(5001) },
    /sel F7: 5001 huruf/,
  ],
  ['a broken formula', { Jawaban: '#REF!' }, /sel E7: berisi kesalahan rumus/],
])('%s is named with its cell and changes nothing', async (_, typed, fault) => {
  const { rows } = await returned(kit, (sheets) => type('Isian', '2', typed)([...sheets]))

  expect(rows[1]).toMatchObject({ saying: null, faults: [expect.stringMatching(fault)] })
})

test('what was typed instead of chosen is understood where it can only mean one thing', async () => {
  const words = { 'n/a': false, Sebagian: 'partly', 'sudah diterapkn': 'done', belum: 'not' }
  for (const [Jawaban, meant] of Object.entries(words)) {
    const typed = { Jawaban, 'Penjelasan atau alasan': 'Bukan tugas dinas kami' }
    const { rows } = await returned(kit, (sheets) => type('Isian', '1', typed)([...sheets]))
    expect(rows[0]?.saying, Jawaban).toMatchObject(meant === false ? { applies: false } : { practice: meant })
  }
})

test('where one column alone was sorted, nothing is taken and the row is named', async () => {
  const { rows, notices } = await returned(
    kit,
    onAnswers((all) => {
      const codes = body(all)
        .map(([code]) => code ?? null)
        .toReversed()
      return [...head(all), ...body(all).map((row, at) => [codes[at] ?? null, ...row.slice(1)])]
    }),
  )

  // the row in the middle stays where it was, and is certain
  expect(rows.map(({ saying }) => saying)).toEqual([null, answered, null])
  expect(notices.filter((each) => each.includes('hanya satu kolom yang diurutkan'))).toHaveLength(2)
})

test('two rows for one question that say different things are both named, and neither is taken', async () => {
  const { rows } = await returned(kit, (sheets) =>
    onAnswers((all) => [
      ...all,
      ...body(all).map((row) =>
        row.map((each) => (textOf(each) === 'Sudah diterapkan' ? cell('Belum diterapkan') : each)),
      ),
    ])([...sheets]),
  )

  expect(rows[1]).toMatchObject({
    saying: null,
    faults: ['Lembar Isian, baris 7 dan 10: dua isian berbeda untuk 2. Hapus yang tidak berlaku.'],
  })
})

test('a row that is gone and an answer that was emptied are told, and take nothing away', async () => {
  const said = { applies: true, practice: 'done', text: 'Ada' } as const
  const questions = ['1', '2', '10'].map((code) => buildQuestion(code, { said }))
  const { rows, notices } = await returned(buildKit({ questions }), (sheets) =>
    type('Isian', '2', { Jawaban: '', 'Penjelasan atau alasan': '' })([...sheets]).map((sheet) =>
      sheet.name === 'Isian' ? { ...sheet, rows: sheet.rows.slice(0, -1), inputs: [] } : sheet,
    ),
  )

  expect(rows.map(({ saying }) => saying)).toEqual([said, null, null])
  expect(notices).toEqual([
    'Lembar Isian, sel E7: dikosongkan. Jawaban yang ada di Undagi tetap.',
    'Lembar Isian: baris untuk 10 tidak ada. Jawabannya tidak berubah.',
  ])
})

test('an answer for a code that was not asked is told with what it says', async () => {
  const { notices } = await returned(
    kit,
    onAnswers((all) => [
      ...all,
      [cell('99'), null, null, null, cell('Sudah diterapkan'), cell('Punya kami')],
    ]),
  )

  expect(notices).toEqual([
    'Lembar Isian, baris 9: kode "99" bukan bagian kit ini, jadi tidak dibaca: Sudah diterapkan; Punya kami',
  ])
})

test('where hundreds of rows are named, the last line says how many more there are', async () => {
  const strange = Array.from({ length: 250 }, () => [
    cell('99'),
    null,
    null,
    null,
    cell('Sudah diterapkan'),
    null,
  ])

  const { notices } = await returned(
    kit,
    onAnswers((all) => [...all, ...strange]),
  )

  expect(notices).toHaveLength(200)
  expect(notices.at(-1)).toBe('Dan 51 catatan lain; perbaiki yang di atas, lalu kirim lagi.')
})

test.each<readonly [string, Editing, string]>([
  ['without its answers', (sheets) => sheets.filter(({ name }) => name !== 'Isian'), 'kit.no_answers'],
  [
    'whose column of words is gone',
    onAnswers((rows) => rows.map((row) => row.filter((_, column) => column !== 5))),
    'kit.column_missing',
  ],
  [
    'with a column of answers twice',
    onAnswers((rows) => rows.map((row) => [...row, row[4] ?? null])),
    'kit.column_twice',
  ],
])('a workbook %s is refused with what to do', async (_, edit, code) => {
  const refused = await returned(kit, edit).catch((error: unknown) => error)

  expect(refused).toBeInstanceOf(UnreadableDocument)
  expect(refused).toMatchObject({ issues: [{ code, message: expect.stringMatching(/(Kembalikan|Hapus)/) }] })
})

const grid: NonNullable<Sheet['rows']> = [
  ['Kode', 'Pertanyaan', 'Jawaban', 'Penjelasan atau alasan'],
  [1, null, 'Belum diterapkan', null],
  [2, null, null, 'Sama untuk keduanya'],
  ['10', null, null, null],
]

test('cells merged downwards hold for each of their rows; merged across, they are named', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Isian',
        rows: grid,
        merges: [
          { startRow: 1, startCol: 2, endRow: 2, endCol: 2 },
          { startRow: 3, startCol: 2, endRow: 3, endCol: 3 },
        ],
      },
    ],
  })

  const { rows, notices } = readReturnedKit(await readBytes(bytes), kit.questions)

  expect(rows[1]?.saying).toEqual({ applies: true, practice: 'not', text: 'Sama untuk keduanya' })
  expect(rows[2]?.faults).toEqual([expect.stringMatching(/sel D4: sel digabung dengan kolom lain \(C4:D4\)/)])
  expect(notices).toContainEqual(expect.stringMatching(/sel C3: sel digabung \(C2:C3\)/))
})

test('a formula is read by what it came to, which is said; one without a result is refused', async () => {
  const cells = new Map([
    ['1,2', { formula: 'IF(1,"Sudah diterapkan","")', formulaResult: 'Sudah diterapkan' }],
    ['2,2', { formula: 'UNKNOWN()' }],
  ])
  const bytes = await writeXlsx({ sheets: [{ name: 'Isian', rows: [grid[0] ?? [], [1], [2]], cells }] })

  const { rows, notices } = readReturnedKit(await readBytes(bytes), kit.questions)

  expect(rows[0]?.saying).toMatchObject({ practice: 'done' })
  expect(notices).toContainEqual(expect.stringMatching(/sel C2: berisi rumus; yang dibaca hasilnya/))
  expect(rows[1]).toMatchObject({
    saying: null,
    faults: [expect.stringMatching(/sel C3: berisi rumus tanpa hasil/)],
  })
})

test('no text of a kit is ever a formula', async () => {
  const said = { applies: true, practice: 'done', text: '=HYPERLINK("http://x")' } as const
  const asked = buildKit({ questions: [buildQuestion('1', { said, question: '+1+1', name: '@SUM(1)' })] })

  const sheets = await readBytes(await writeOfflineKit(asked))

  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => [...row.cells.values()]))
  expect(cells.filter(({ isFormula }) => isFormula)).toEqual([])
  expect(cells.map(({ text }) => text)).toEqual(expect.arrayContaining([said.text, '+1+1', '@SUM(1)']))
})
