import { beforeAll, describe, expect, test } from 'vitest'
import { type TemporaryFolder, temporaryFolder } from '../testing/temporary-file.ts'
import { parsePdfsig } from './parse-pdfsig.ts'
import { type SecondOpinion, secondOpinion } from './second-opinion.ts'
import { CORPUS } from './testing/corpus.ts'
import { buildWorld, type TestWorld, verify } from './testing/test-world.ts'

let world: TestWorld
beforeAll(async () => {
  world = await buildWorld()
})

async function opinionAbout(title: string, folder: TemporaryFolder): Promise<SecondOpinion> {
  const file = await CORPUS.find((entry) => entry.title === title)?.build(world)
  if (file === undefined) throw new Error(`no case "${title}"`)
  const { bytes, anchors = [world.root], lists = [world.list] } = file
  return await secondOpinion(folder.write('dokumen.pdf', bytes), verify(bytes, { anchors, lists }))
}

describe('the second opinion of pdfsig', { timeout: 120_000 }, () => {
  test.each([
    ['RSA', 'agrees'],
    ['not signed', 'agrees'],
    ['one byte of the signed text changed', 'agrees'],
    ['page content replaced afterwards', 'agrees'],
    ['an empty field with a picture of a signature is added', 'agrees'],
    ['something put into the gap beside the contents', 'disagrees'],
  ])('about a file that is "%s": %s', async (title, state) => {
    using folder = temporaryFolder()

    const { state: found, message } = await opinionAbout(title, folder)

    // Where it is not installed there is no opinion, and that is said.
    expect([state, 'not-installed']).toContain(found)
    expect(message).toMatch(found === 'disagrees' ? /perlu diperiksa manusia/ : /pdfsig/)
  })

  test('is read from what it prints', () => {
    const printed = `Digital Signature Info of: x.pdf\nSignature #1:\n  - Signature Field Name: Tanda1\n  - Not total document signed\n  - Signature Validation: Digest Mismatch.\n`

    expect(parsePdfsig(printed)).toEqual([
      { field: 'Tanda1', sentence: 'Digest Mismatch.', coversAll: false },
    ])
    expect(parsePdfsig("File 'x.pdf' does not contain any signatures")).toEqual([])
    expect(parsePdfsig('Syntax Error')).toBeUndefined()
  })
})
