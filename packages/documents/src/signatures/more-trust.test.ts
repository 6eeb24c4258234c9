import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { type Holder, issue, revocationList } from './example/certificates.ts'
import { CORPUS, type CorpusFile } from './testing/corpus.ts'
import { buildWorld, type TestWorld, verify } from './testing/test-world.ts'

let world: TestWorld
let others: readonly Holder[]
let lists: readonly Buffer[]
let broken: readonly CorpusFile[]
beforeAll(async () => {
  world = await buildWorld()
  const second = await issue({ name: 'Induk Kedua', isCa: true })
  others = [world.root, world.stranger, world.signer, world.authority, second]
  lists = [world.list, await revocationList({ issuer: second })]
  const cases = CORPUS.filter(({ verdict }) => verdict === 'invalid' || verdict === 'modified-after-signing')
  broken = await Promise.all(cases.map(({ build }) => build(world)))
})

test('whoever is trusted besides, a broken or changed document stays what it is', {
  timeout: 120_000,
}, () => {
  const file = fc.nat().map((n) => broken[n % broken.length])
  const more = fc.record({ anchors: fc.subarray([0, 1, 2, 3, 4]), lists: fc.subarray([0, 1]) })
  fc.assert(
    fc.property(file, more, (given, added) => {
      if (given === undefined) return
      const { anchors = [world.root], bytes, ...rest } = given
      const trusted = [...anchors, ...others.filter((_, index) => added.anchors.includes(index))]
      const known = [...(rest.lists ?? []), ...lists.filter((_, index) => added.lists.includes(index))]
      const { verdict, shown } = verify(bytes, { ...rest, anchors: trusted, lists: known })
      expect(['invalid', 'modified-after-signing', 'unknown']).toContain(verdict)
      expect(shown).not.toBe('valid')
    }),
    { numRuns: 60 },
  )
})
