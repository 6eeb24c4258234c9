import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { readTable } from '../table/read-table.ts'
import { buildZip, type ZipPart } from '../testing/build-zip.ts'
import { readAll, refusalOf } from '../testing/read-all.ts'
import { temporaryFolder } from '../testing/temporary-file.ts'
import { workbookParts } from '../testing/workbook-parts.ts'

const CHILD_MS = 20_000

async function refusalFor(content: Uint8Array): Promise<string> {
  using folder = temporaryFolder()
  const [issue] = await refusalOf(folder.write('nilai.xlsx', content))
  return `${issue?.code}: ${issue?.message}`
}

const childProcesses = () => process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length

const inlineRow = (cells: readonly string[]) =>
  `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`

describe('an XLSX table', { timeout: CHILD_MS }, () => {
  test('gives the texts and numbers of its first sheet, with the rows Excel shows', async () => {
    using folder = temporaryFolder()
    const workbook = await writeXlsx({
      sheets: [
        {
          name: 'Nilai',
          rows: [
            ['instansi', 'D1'],
            ['Kota A', 0.1 + 0.2],
            [null, null],
            ['Kota B', '3,05'],
          ],
        },
        { name: 'Petunjuk', rows: [['baca']] },
      ],
    })

    const table = await readAll(folder.write('nilai.xlsx', workbook))

    expect(table.rows).toEqual([
      { line: 2, values: { instansi: 'Kota A', d1: '0.3' }, issues: [] },
      { line: 4, values: { instansi: 'Kota B', d1: '3,05' }, issues: [] },
    ])
    expect(table.notices).toEqual([expect.stringMatching(/"Nilai".*1 lembar lain/)])
  })

  test('with merged header cells is refused with their address', async () => {
    const workbook = await writeXlsx({
      sheets: [
        {
          name: 'Nilai',
          rows: [
            ['instansi', 'Domain', null],
            ['Kota A', 3, 3],
          ],
          merges: [{ startRow: 0, endRow: 0, startCol: 1, endCol: 2 }],
        },
      ],
    })

    expect(await refusalFor(workbook)).toMatch(/header\.merged: Baris 1, sel B1:C1: .*Unmerge/)
  })

  test('lets its process go when nobody walks the rows', async () => {
    using folder = temporaryFolder()
    const header = Array.from({ length: 40 }, (_, index) => `kolom ${index}`)
    const rows = Array.from({ length: 3000 }, () => header)
    const path = folder.write('n.xlsx', await writeXlsx({ sheets: [{ name: 'N', rows: [header, ...rows] }] }))

    {
      await using table = await readTable(path)
      expect(table.columns).toHaveLength(40)
      expect(childProcesses()).toBe(1)
    }

    await expect.poll(childProcesses).toBe(0)
  })

  test('may have merged cells below its header', async () => {
    using folder = temporaryFolder()
    const workbook = await writeXlsx({
      sheets: [
        {
          name: 'Nilai',
          rows: [
            ['instansi', 'D1'],
            ['Kota A', 3],
            ['Keterangan', null],
          ],
          merges: [{ startRow: 2, endRow: 2, startCol: 0, endCol: 1 }],
        },
      ],
    })

    expect((await readAll(folder.write('nilai.xlsx', workbook))).rows).toHaveLength(2)
  })

  test('streams thousands of rows', async () => {
    using folder = temporaryFolder()
    const rows = Array.from({ length: 5000 }, (_, index) => [`Kota ${index}`, 2022, ...Array(47).fill(3)])
    const header = ['instansi', 'tahun', ...Array.from({ length: 47 }, (_, index) => String(index + 1))]
    const path = folder.write('n.xlsx', await writeXlsx({ sheets: [{ name: 'N', rows: [header, ...rows] }] }))

    expect((await readAll(path)).rows).toHaveLength(5000)
  })
})

describe('a hostile XLSX', { timeout: CHILD_MS }, () => {
  const rename = (parts: readonly ZipPart[], name: string): readonly ZipPart[] => [
    ...parts,
    { name, content: 'x' },
  ]
  const plain = workbookParts(inlineRow(['instansi', 'tahun']))

  test('with a cell at the far corner is refused by its address', async () => {
    const rows = `${inlineRow(['instansi', 'tahun'])}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`

    expect(await refusalFor(buildZip(workbookParts(rows)))).toMatch(/xlsx\.too_large: .*XFD1048576/)
  })

  test('that inflates a thousandfold is refused by what it declares', async () => {
    expect(await refusalFor(buildZip(workbookParts(Buffer.alloc(64 * 1024 * 1024, ' '))))).toMatch(/300 kali/)
  })

  test('that holds more than it declares is refused while inflating', async () => {
    const liar = workbookParts(Buffer.alloc(64 * 1024 * 1024, ' ')).map((part) =>
      part.name.includes('sheet1') ? { ...part, declaredBytes: 1000 } : part,
    )

    expect(await refusalFor(buildZip(liar))).toMatch(
      /xlsx\.suspicious: .*lebih besar daripada yang dinyatakannya/,
    )
  })

  test('that needs more memory than allowed is refused while this process goes on', async () => {
    const texts = Array.from({ length: 2_000_000 }, (_, index) => `<si><t>${index}</t></si>`).join('')
    const workbook = buildZip(workbookParts(inlineRow(['instansi', 'tahun']), texts))

    expect(await refusalFor(workbook)).toMatch(/xlsx\.too_large: .*memori/)
  })

  const tricks: readonly [string, readonly ZipPart[], RegExp][] = [
    ['with a name outside the archive', rename(plain, '../../etc/passwd'), /menunjuk ke luar/],
    ['with a name twice', rename(plain, 'xl/workbook.xml'), /dua kali/],
    ['with a password', rename(plain, 'a').map((part) => ({ ...part, encrypted: true })), /kata sandi/],
    [
      'with parts that share bytes',
      [...plain, { name: 'b', content: 'x', sharesBytesOf: 'xl/worksheets/sheet1.xml' }],
      /bertumpuk/,
    ],
    ['without a workbook', [{ name: 'content.xml', content: 'x' }], /bukan buku kerja XLSX/],
    [
      'with too many parts',
      Array.from({ length: 1200 }, (_, i) => ({ name: `p${i}`, content: '' })),
      /bagian/,
    ],
  ]
  test.each(tricks)('%s is refused', async (_, parts, reason) => {
    expect(await refusalFor(buildZip(parts))).toMatch(reason)
  })

  test('with a digit changed on the way is refused instead of read wrongly', async () => {
    const stored = plain.map((part) => ({ ...part, stored: true }))
    const damaged = Buffer.from(buildZip(stored).toString('latin1').replace('tahun', 'tahum'), 'latin1')

    expect(await refusalFor(damaged)).toMatch(/xlsx\.broken/)
  })

  test('cut off at any place is refused', async () => {
    const whole = buildZip(plain)

    for (const length of [4, 100, Math.floor(whole.length / 2), whole.length - 1]) {
      expect(await refusalFor(whole.subarray(0, length))).toMatch(/xlsx\.broken/)
    }
  })
})
