import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatEntry } from './log-lines.ts'
import { sealNext, sealOf } from './seal-entry.ts'
import type { Anchor, SealedEntry } from './sealed-entry.ts'
import { anyLog, anyOccurrence, chain, head, linesOf, sha256 } from './testing/any-log.ts'
import { LogVerifier } from './verify-log.ts'

function verify(lines: readonly string[], anchors: readonly Anchor[] = []) {
  const verifier = new LogVerifier(head, { sha256, anchors })
  for (const line of lines) verifier.take(line)
  return verifier.finish()
}

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index]
  if (found === undefined) throw new Error(`There is no ${index}.`)
  return found
}
const without = <T>(list: readonly T[], index: number) => list.toSpliced(index, 1)
const anchorOf = ({ position, seal }: SealedEntry): Anchor => ({
  ...{ chain, position, seal },
  at: '2026-11-25T03:00:00.000Z',
})
/** A log, and a place in it. */
const logAndPlace = (least: number) =>
  anyLog(least).chain((log) => fc.tuple(fc.constant(log), fc.nat({ max: log.length - 1 })))

describe('a log that nobody touched', () => {
  test('verifies, whatever stands in its fields', () => {
    fc.assert(
      fc.property(anyLog(0), (log) => {
        const { fault, entries, last } = verify(linesOf(log), log.map(anchorOf))
        expect(fault).toBeNull()
        expect([entries, last]).toEqual([log.length, log.at(-1)?.position ?? null])
      }),
    )
  })

  test('verifies after payloads were erased by law, and says how many', () => {
    fc.assert(
      fc.property(anyLog(), fc.array(fc.nat(11)), (log, erased) => {
        const kept = log.map((entry, place) => (erased.includes(place) ? { ...entry, payload: null } : entry))
        const { fault, erased: count } = verify(linesOf(kept))
        expect([fault, count]).toEqual([null, kept.filter(({ payload }) => payload === null).length])
      }),
    )
  })

  test('is one line per entry: a line break in a field makes none', () => {
    fc.assert(fc.property(anyLog(), (log) => linesOf(log).every((line) => !/[\n\r]/.test(line))))
  })
})

describe('a single change is found, where it is', () => {
  test('another payload', () => {
    fc.assert(
      fc.property(logAndPlace(1), fc.string(), (fixture, added) => {
        const [log, place] = fixture
        const entry = at(log, place)
        if (entry.payload === null) return
        const forged = { ...entry, payload: { ...entry.payload, forged: added } }
        const { fault } = verify(linesOf(log.with(place, forged)))
        expect(fault).toEqual({ kind: 'changed', position: place + 1, line: place + 2, what: 'payload' })
      }),
    )
  })

  test('another head, digest or seal', () => {
    const field = fc.constantFrom('at', 'operation', 'outcome', 'payloadDigest', 'seal' as const)
    fc.assert(
      fc.property(logAndPlace(1), field, ([log, place], name) => {
        const forged = { ...at(log, place), [name]: 'x' }
        const { fault } = verify(linesOf(log.with(place, forged)))
        expect(fault).toMatchObject({ kind: 'changed', position: place + 1 })
      }),
    )
  })

  test('any byte of any line', () => {
    fc.assert(
      fc.property(
        logAndPlace(1),
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        (fixture, where, byte) => {
          const [log, place] = fixture
          const line = at(linesOf(log), place)
          const position = where % line.length
          if (line[position] === byte) return
          const forged = line.slice(0, position) + byte + line.slice(position + 1)
          expect(verify(linesOf(log).with(place, forged)).fault).not.toBeNull()
        },
      ),
      { numRuns: 500 },
    )
  })

  test('also where it was sealed again, as long as the next entry was not', () => {
    fc.assert(
      fc.property(logAndPlace(2), ([log, place]) => {
        if (place === log.length - 1) return
        const changed = { ...at(log, place), operation: 'nothingHappened' }
        const forged = { ...changed, seal: sealOf(chain, changed, sha256) }
        const { fault } = verify(linesOf(log.with(place, forged)))
        expect(fault).toMatchObject({ kind: 'changed', position: place + 1, what: 'head' })
      }),
    )
  })
})

test('an entry that is missing is named, wherever it stood before the end', () => {
  fc.assert(
    fc.property(logAndPlace(2), ([log, place]) => {
      if (place === log.length - 1) return
      const { fault } = verify(without(linesOf(log), place))
      expect(fault).toEqual({ kind: 'missing', from: place + 1, to: place + 1, line: place + 2 })
    }),
  )
})

test('two entries that changed places are told from a missing one', () => {
  fc.assert(
    fc.property(logAndPlace(2), fc.nat(), ([log, place], other) => {
      const second = other % log.length
      if (second === place) return
      const lines = linesOf(log)
      const swapped = lines.with(place, at(lines, second)).with(second, at(lines, place))
      const [earlier, later] = [Math.min(place, second), Math.max(place, second)]
      const { fault } = verify(swapped)
      expect(fault).toEqual({
        ...{ kind: 'reordered', position: earlier + 1 },
        ...{ line: earlier + 2, foundAtLine: later + 2 },
      })
    }),
  )
})

describe('an entry too many is found', () => {
  test('when it takes the number of another', () => {
    fc.assert(
      fc.property(logAndPlace(2), anyOccurrence, ([log, place], { payload, ...happened }) => {
        const after = place === 0 ? null : at(log, place - 1)
        const forged = sealNext(chain, { after, head: happened, payload }, sha256)
        if (place === log.length - 1) return // the next test
        const { fault } = verify(linesOf(log.toSpliced(place, 0, forged)))
        expect(fault).toEqual({ kind: 'inserted', position: place + 1, line: place + 2 })
      }),
    )
  })

  test('when those after it were numbered anew', () => {
    fc.assert(
      fc.property(logAndPlace(2), anyOccurrence, ([log, place], { payload, ...happened }) => {
        const after = place === 0 ? null : at(log, place - 1)
        const forged = sealNext(chain, { after, head: happened, payload }, sha256)
        const moved = log.slice(place).map((entry) => ({ ...entry, position: entry.position + 1 }))
        const { fault } = verify(linesOf([...log.slice(0, place), forged, ...moved]))
        expect(fault).not.toBeNull()
        if (place > 0) expect(fault).toMatchObject({ kind: 'inserted', position: place + 1 })
      }),
    )
  })

  test('when it is a copy', () => {
    fc.assert(
      fc.property(logAndPlace(1), fc.nat(), ([log, place], where) => {
        const lines = linesOf(log)
        const copied = lines.toSpliced(where % (log.length + 1), 0, at(lines, place))
        expect(verify(copied).fault).not.toBeNull()
      }),
    )
  })
})

describe('the end of a log', () => {
  test('that was cut off is found only with an anchor, which says how many entries it knows', () => {
    fc.assert(
      fc.property(logAndPlace(2), ([log, place]) => {
        if (place === 0) return
        const lines = linesOf(log).slice(0, place)
        const anchor = anchorOf(at(log, log.length - 1))

        expect(verify(lines)).toMatchObject({ fault: null, provenTo: null, last: place })
        expect(verify(lines, [anchor]).fault).toEqual({ kind: 'cut', last: place, anchor })
      }),
    )
  })

  test('that was written again whole is found only with an anchor', () => {
    fc.assert(
      fc.property(logAndPlace(2), anyOccurrence, ([log, place], { payload, ...happened }) => {
        const kept = log.slice(0, place)
        const rewritten = [...kept]
        for (let position = place; position < log.length; position += 1) {
          rewritten.push(
            sealNext(chain, { after: rewritten.at(-1) ?? null, head: happened, payload }, sha256),
          )
        }
        const anchors = [...kept, ...log.slice(-1)].map(anchorOf)

        expect(verify(linesOf(rewritten)).fault).toBeNull()
        expect(verify(linesOf(rewritten), anchors)).toMatchObject({
          fault: { kind: 'rewritten', position: log.length },
          provenTo: place === 0 ? null : place,
        })
      }),
    )
  })

  test('is proven as far as the last anchor, and anchors of other chains say nothing', () => {
    fc.assert(
      fc.property(logAndPlace(1), ([log, place]) => {
        const other = { ...anchorOf(at(log, 0)), chain: 'platform', seal: 'other' }
        const { fault, provenTo } = verify(linesOf(log), [anchorOf(at(log, place)), other])
        expect([fault, provenTo]).toEqual([null, place + 1])
      }),
    )
  })
})

test('a part of a log verifies from where it says that it begins', () => {
  fc.assert(
    fc.property(logAndPlace(2), ([log, place]) => {
      const verifier = new LogVerifier({ ...head, from: place + 1 }, { sha256 })
      for (const line of linesOf(log.slice(place))) verifier.take(line)
      expect(verifier.finish()).toMatchObject({ fault: null, first: place + 1, last: log.length })
    }),
  )
})

test('a log under the name of another chain is no log of that chain', () => {
  fc.assert(
    fc.property(anyLog(), (log) => {
      const verifier = new LogVerifier({ ...head, chain: 'platform' }, { sha256 })
      for (const line of linesOf(log)) verifier.take(line)
      expect(verifier.finish().fault).toMatchObject({ kind: 'changed', position: 1 })
    }),
  )
})

test('a line that is no entry is a changed one, not the end of the verification', () => {
  for (const line of [
    '',
    '{}',
    'null',
    '[1]',
    '{"position":1.5}',
    `${formatEntry.name}`,
    '{"position":1e400}',
  ]) {
    expect(verify([line]).fault).toEqual({ kind: 'changed', position: 1, line: 2, what: 'line' })
  }
})
