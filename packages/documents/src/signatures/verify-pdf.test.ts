import { beforeAll, describe, expect, test } from 'vitest'
import { CORPUS } from './testing/corpus.ts'
import { buildWorld, type TestWorld, verify } from './testing/test-world.ts'

let world: TestWorld
beforeAll(async () => {
  world = await buildWorld()
})

describe('the verdict about a signed document', () => {
  test.each(CORPUS)('$title: $verdict', async ({ build, verdict, code }) => {
    const { bytes, anchors = [world.root], lists = [world.list], ...given } = await build(world)

    const found = verify(bytes, { anchors, lists, ...given })

    const codes = [...found.issues, ...found.signatures.flatMap(({ reasons }) => reasons)].map(
      (reason) => reason.code,
    )
    expect({ verdict: found.verdict, codes }).toEqual({
      verdict,
      codes: code === undefined ? expect.any(Array) : expect.arrayContaining([code]),
    })
  })
})
