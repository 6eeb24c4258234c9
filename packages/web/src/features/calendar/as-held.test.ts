import { expect, test } from 'vitest'
import { asHeld } from './as-held.ts'

const planned = {
  ...({ stage: 'interview', isLeftOut: false } as const),
  ...{ beginsAt: '2026-12-10T00:00:00.000Z', endsAt: '2026-12-14T00:00:00.000Z' },
} as const
const held = { from: '2026-11-20T00:00:00.000Z', to: '2026-11-28T00:00:00.000Z' }

test('what is over is drawn where it really was, whatever was planned', () => {
  expect(asHeld({ ...planned, held })).toMatchObject({ beginsAt: held.from, endsAt: held.to })
  expect(asHeld({ ...planned, held: { ...held, from: null } })).toMatchObject({
    ...{ beginsAt: null, endsAt: held.to },
  })
})

test('what was left out is not drawn, and what is ahead is drawn as it is planned', () => {
  expect(asHeld({ ...planned, held: null, isLeftOut: true })).toMatchObject({ beginsAt: null, endsAt: null })
  expect(asHeld({ ...planned, held: null })).toMatchObject({ beginsAt: planned.beginsAt })
})
