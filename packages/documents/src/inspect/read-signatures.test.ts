import { expect, test } from 'vitest'
import { CORPUS, type CorpusCase } from '../signatures/testing/corpus.ts'
import { buildWorld } from '../signatures/testing/test-world.ts'
import { temporaryFolder } from '../testing/temporary-file.ts'
import { readSignatures } from './read-signatures.ts'

const AT = new Date('2026-11-26T00:00:00Z')

async function signaturesOf(bytes: Uint8Array) {
  using folder = temporaryFolder()
  return await readSignatures(folder.write('naskah.pdf', bytes), AT)
}

const codesOf = async (bytes: Uint8Array) => (await signaturesOf(bytes)).issues.map(({ code }) => code)

const built = async (verdict: string) => await specimen((each) => each.verdict === verdict)
const titled = async (title: string) => await specimen((each) => each.title === title)

async function specimen(isWanted: (each: CorpusCase) => boolean): Promise<Buffer> {
  const found = CORPUS.find(isWanted)
  if (found === undefined) throw new Error('the corpus has none like it')
  return (await found.build(await buildWorld())).bytes
}

test('a signed PDF shows who signed it, and a changed one that it was changed', {
  timeout: 120_000,
}, async () => {
  const sound = await signaturesOf(await built('valid'))
  const changed = await signaturesOf(await built('modified-after-signing'))

  expect(sound.signatures.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual(['signature untrusted'])
  expect(sound.issues).toEqual([])
  expect(changed.issues.map(({ code }) => code)).toEqual(['signature_broken'])
})

test('a signature that is damaged beyond reading is said to be broken, however its name is written', {
  timeout: 120_000,
}, async () => {
  const cut = await titled('cut off in the middle')
  const escaped = Buffer.from(cut.toString('latin1').replaceAll('/ByteRange', '/Byte#52ange'), 'latin1')

  expect(await codesOf(cut)).toEqual(['signature_broken'])
  expect(await codesOf(escaped)).toEqual(['signature_broken'])
})

test('a signature that nobody could look at is said to be unchecked', { timeout: 120_000 }, async () => {
  const locked = await signaturesOf(await titled('locked with a password'))

  expect(locked.signatures).toEqual([])
  expect(locked.issues.map(({ code }) => code)).toEqual(['signature_unchecked'])
})

test('a file that is not signed has no signature and nothing wrong with one', async () => {
  expect(await signaturesOf(Buffer.from('%PDF-1.4 no signature'))).toEqual({ signatures: [], issues: [] })
})
