import { expect, test } from 'vitest'
import { CORPUS } from '../signatures/testing/corpus.ts'
import { buildWorld } from '../signatures/testing/test-world.ts'
import { temporaryFolder } from '../testing/temporary-file.ts'
import { issuesOfSignatures, readSignatures } from './read-signatures.ts'

const AT = new Date('2026-11-26T00:00:00Z')

async function signaturesOf(bytes: Uint8Array) {
  using folder = temporaryFolder()
  return await readSignatures(folder.write('naskah.pdf', bytes), AT)
}

async function built(verdict: string): Promise<Uint8Array> {
  const specimen = CORPUS.find((each) => each.verdict === verdict)
  if (specimen === undefined) throw new Error(`the corpus has none that is ${verdict}`)
  return (await specimen.build(await buildWorld())).bytes
}

test('a signed PDF shows who signed it, and a changed one that it was changed', {
  timeout: 30_000,
}, async () => {
  const sound = await signaturesOf(await built('valid'))
  const changed = await signaturesOf(await built('modified-after-signing'))

  expect(sound.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual(['signature untrusted'])
  expect(issuesOfSignatures(sound)).toEqual([])
  expect(issuesOfSignatures(changed).map(({ code }) => code)).toEqual(['signature_broken'])
})

test('a file without signatures, or that only speaks of them, has none', { timeout: 30_000 }, async () => {
  expect(await signaturesOf(Buffer.from('%PDF-1.4 no signature'))).toEqual([])
  expect(await signaturesOf(Buffer.from('%PDF-1.4 /ByteRange and nothing else'))).toEqual([])
})
