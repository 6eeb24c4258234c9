import fc from 'fast-check'
import { expect, test } from 'vitest'
import { identifyKit } from './identity-sheet.ts'
import { mergeSayings } from './merge-kit.ts'
import { readReturnedKit } from './read-kit.ts'
import { saysNothing, saysSame } from './said-text.ts'
import { anyKit, anySaying } from './testing/any-kit.ts'
import { buildKit, buildQuestion, kitId, readBytes, returned, type } from './testing/build-kit.ts'
import { writeOfflineKit } from './write-kit.ts'

test('a workbook that nobody touched changes nothing, and names the documents that were named already', async () => {
  await fc.assert(
    fc.asyncProperty(anyKit, async (kit) => {
      const { rows, documents } = await returned(kit)

      for (const { requestId, said } of kit.questions) {
        const theirs = rows.find((row) => row.requestId === requestId)?.saying ?? null
        expect(mergeSayings({ base: said, theirs, ours: said })).toBe('unchanged')
      }
      expect(rows.flatMap(({ faults }) => faults)).toEqual([])
      const named = kit.questions.flatMap(({ requestId, documents: all }) =>
        all.map((each) => ({ requestId, ...each })),
      )
      expect(documents.map(({ line: _, ...each }) => each)).toEqual(named)
    }),
    { numRuns: 25 },
  )
}, 60_000)

test('whatever is filled in comes back as it was', async () => {
  const filled = fc.array(anySaying, { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(filled, async (sayings) => {
      const asked = sayings.map((_, position) => buildQuestion(String(position + 1)))
      const answered = asked.map((question, position) => ({
        ...question,
        said: sayings[position] ?? question.said,
      }))
      const bytes = await writeOfflineKit(buildKit({ questions: answered }))

      const { rows } = readReturnedKit(await readBytes(bytes), asked)

      for (const [position, { saying }] of rows.entries()) {
        const wanted = answered[position]?.said
        if (wanted === undefined || saysNothing(wanted)) expect(saying).toBeNull()
        else expect(saying !== null && saysSame(saying, wanted), JSON.stringify([saying, wanted])).toBe(true)
      }
    }),
    { numRuns: 25 },
  )
}, 60_000)

test('a workbook says of which kit it is, on every sheet that people copy', async () => {
  const sheets = await readBytes(await writeOfflineKit(buildKit()))

  expect(identifyKit(sheets)).toEqual({
    ...{ kits: [kitId], institution: 'Kota Contoh', year: '2026', unit: 'Dinas Kesehatan' },
  })
  for (const hidden of ['Teknis', 'Petunjuk'])
    expect(identifyKit(sheets.filter(({ name }) => name !== hidden)).kits).toEqual([kitId])
})

test('who filled it in, and documents with their dates however written, are read', async () => {
  const kit = buildKit()
  const { documents, notices } = await returned(kit, (sheets) =>
    type('Bukti', '2', {
      ...{ 'Nama berkas': 'Bukti/2/SK Tim.pdf', Jenis: 'SK', Nomor: '12/2026', Tanggal: '5 Mei 2026' },
      'Judul atau tentang': 'Tim Koordinasi',
    })([...sheets]),
  )

  expect(notices).toEqual([])
  expect(documents).toEqual([
    {
      requestId: kit.questions[1]?.requestId,
      line: expect.any(Number),
      ...{ fileName: 'SK Tim.pdf', kind: 'decree', number: '12/2026', dated: '2026-05-05' },
      ...{ title: 'Tim Koordinasi', place: 'Bukti/02 Indikator 2' },
    },
  ])
})

test('a title that is too long is cut, and that it was is said with its row', async () => {
  const { documents, notices } = await returned(buildKit(), (sheets) =>
    type('Bukti', '2', { 'Nama berkas': 'SK Tim.pdf', 'Judul atau tentang': 'Tim '.repeat(200) })([
      ...sheets,
    ]),
  )

  expect(documents[0]?.title).toHaveLength(500)
  expect(notices).toEqual([
    expect.stringMatching(
      /^Lembar Bukti, baris \d+: judul "Tim .*" lebih dari 500 huruf; selebihnya tidak dicatat\.$/,
    ),
  ])
})

test('the same kit gives the same bytes', async () => {
  expect(await writeOfflineKit(buildKit())).toEqual(await writeOfflineKit(buildKit()))
})
