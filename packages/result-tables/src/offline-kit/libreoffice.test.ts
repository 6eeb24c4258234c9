import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { identifyKit } from './identity-sheet.ts'
import { readReturnedKit } from './read-kit.ts'
import { saysNothing, saysSame } from './said-text.ts'
import { anyKit } from './testing/any-kit.ts'
import { kitId, readBytes } from './testing/build-kit.ts'
import { writeOfflineKit } from './write-kit.ts'

/** Workbooks as LibreOffice writes them again, as XLSX and by way of its own format, in two starts of it. */
function rewritten(workbooks: readonly Uint8Array[], by: readonly string[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'undagi-kit-'))
  try {
    let files = workbooks.map((bytes, position) => {
      const file = join(folder, `${position}.xlsx`)
      writeFileSync(file, bytes)
      return file
    })
    for (const [step, format] of by.entries()) {
      const out = join(folder, `out${step}`)
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, ...files], {
        stdio: 'ignore',
        timeout: 120_000,
      })
      files = workbooks.map((_, position) => join(out, `${position}.${format}`))
    }
    return files.map((file) => readFileSync(file))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test.for([['xlsx'], ['ods', 'xlsx']])(
  'a kit that LibreOffice saved again (%j) says the same as before',
  { timeout: 180_000 },
  async (by, context) => {
    if (!existsSync('/usr/bin/soffice')) context.skip('LibreOffice (libreoffice-calc-nogui) tidak terpasang')
    const kits = fc.sample(anyKit, 12)
    const again = rewritten(await Promise.all(kits.map(writeOfflineKit)), by)

    for (const [position, kit] of kits.entries()) {
      const sheets = await readBytes(again[position] ?? new Uint8Array())
      const { rows, documents } = readReturnedKit(sheets, kit.questions)

      expect(identifyKit(sheets).kits).toEqual([kitId])
      for (const [at, { said }] of kit.questions.entries()) {
        const saying = rows[at]?.saying ?? null
        const isSame = saying === null ? saysNothing(said) : saysSame(saying, said)
        expect(isSame, JSON.stringify([said, rows[at]])).toBe(true)
      }
      expect(documents.map(({ fileName, dated }) => [fileName, dated])).toEqual(
        kit.questions.flatMap((each) => each.documents.map(({ fileName, dated }) => [fileName, dated])),
      )
    }
  },
)
