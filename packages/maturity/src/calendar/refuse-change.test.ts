import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCalendar, anyCalendarChange, anyInstant, anyStage } from '../testing/any-calendar.ts'
import type { CalendarChange } from './calendar-change.ts'
import { calendarStages } from './calendar-stage.ts'
import { boundsOf, type Calendar, emptyCalendar, foldCalendar, windowOf } from './fold-calendar.ts'
import { refuseChange } from './refuse-change.ts'
import { endOf, isShut, standingOf } from './stage-standing.ts'

const zone = 'Asia/Makassar'
const at = (text: string) => Date.parse(`${text}+08:00`)
const inJune = at('2026-06-01T09:00:00')
const days = (first: string | null, last: string | null) => ({ first, last, closesAt: null })
const planned = [
  { stage: 'filling', window: days('2026-05-01', '2026-06-05') },
  { stage: 'submission', window: days('2026-06-01', '2026-06-12') },
  { stage: 'document_review', window: days('2026-06-15', '2026-06-30') },
] as const
const calendar = foldCalendar(emptyCalendar(zone), {
  change: { kind: 'scheduled', windows: planned },
  atMs: at('2026-04-01T08:00:00'),
})
const refused = (change: CalendarChange, atMs = inJune, on = calendar) =>
  refuseChange(on, { kind: 'evaluation', change, atMs })
const after = (change: CalendarChange, atMs = inJune, on = calendar) => foldCalendar(on, { change, atMs })
const extend = (last: string, stage: 'submission' | 'interview' = 'submission'): CalendarChange => ({
  ...{ kind: 'extended', stage, last, closesAt: null },
})

describe('an extension', () => {
  test('is later than what stood before, by a day or by an hour', () => {
    expect(refused(extend('2026-06-13'))).toBeNull()
    expect(refused(extend('2026-06-12'))).toBe('not_later')
    expect(refused(extend('2026-06-11'))).toBe('not_later')
    expect(refused({ kind: 'extended', stage: 'submission', last: '2026-06-12', closesAt: '23:59' })).toBe(
      'not_later',
    )
  })

  test('has something to extend, and still gives time', () => {
    expect(refused(extend('2026-06-13', 'interview'))).toBe('nothing_to_extend')
    expect(refused(extend('2026-06-20'), at('2026-06-21T00:00:00'))).toBe('already_over')
  })

  test('does not pass the stage that follows: both are planned anew together', () => {
    expect(refused(extend('2026-07-01'))).toBe('out_of_order')
    const together = [
      { stage: 'submission', window: days('2026-06-01', '2026-07-01') },
      { stage: 'document_review', window: days('2026-06-15', '2026-07-15') },
    ] as const
    expect(refused({ kind: 'scheduled', windows: together })).toBeNull()
  })

  test('never shortens a stage, and touches no other, whatever was done before', () => {
    fc.assert(
      fc.property(anyCalendar, anyCalendarChange, anyInstant, (before, change, atMs) => {
        if (change.kind !== 'extended') return
        if (refuseChange(before, { kind: 'evaluation', change, atMs }) !== null) return
        const later = foldCalendar(before, { change, atMs })
        for (const stage of calendarStages) {
          const [was, is] = [endOf(before, stage), endOf(later, stage)]
          if (stage === change.stage) expect(is).toBeGreaterThan(was ?? Number.POSITIVE_INFINITY)
          else expect(is).toBe(was)
        }
      }),
    )
  })
})

describe('a stage', () => {
  test('is closed once, and only by who opens it again is it open', () => {
    const closed = after({ kind: 'closed', stage: 'submission' })

    expect(standingOf(closed, 'submission', inJune)).toBe('closed')
    expect(refused({ kind: 'closed', stage: 'submission' }, inJune, closed)).toBe('already_closed')
    expect(refused(extend('2026-06-20'), inJune, closed)).toBe('already_closed')
    expect(refused({ kind: 'scheduled', windows: [planned[1]] }, inJune, closed)).toBe('already_closed')
    const open: CalendarChange = {
      ...{ kind: 'opened', stage: 'submission', last: '2026-06-14', closesAt: null },
    }
    expect(refused(open, inJune, closed)).toBeNull()
    expect(standingOf(after(open, inJune, closed), 'submission', inJune)).toBe('open')
  })

  test('that has not begun is not closed, that is open not opened, and none is opened until yesterday', () => {
    const open = (stage: 'submission' | 'document_review', last: string): CalendarChange => ({
      ...{ kind: 'opened', stage, last, closesAt: null },
    })
    expect(refused({ kind: 'closed', stage: 'document_review' })).toBe('not_begun')
    expect(refused(open('submission', '2026-06-12'))).toBe('already_open')
    expect(refused(open('document_review', '2026-05-31'))).toBe('already_over')
  })

  test('that is opened before its day begins today', () => {
    const early = after(
      { kind: 'opened', stage: 'document_review', last: '2026-06-30', closesAt: null },
      at('2026-06-13T23:30:00'),
    )
    expect(windowOf(early, 'document_review').first).toBe('2026-06-13')
  })

  test('is not planned to have ended already: that is closing it, by name', () => {
    const window = days('2026-05-01', '2026-05-30')
    expect(refused({ kind: 'scheduled', windows: [{ stage: 'submission', window }] })).toBe('already_over')
  })

  test('neither ends before it begins nor belongs to a round that does not have it', () => {
    const window = days('2026-06-20', '2026-06-19')
    const change: CalendarChange = { kind: 'scheduled', windows: [{ stage: 'interview', window }] }
    expect(refused(change)).toBe('days_turned_round')
    expect(refuseChange(calendar, { kind: 'monitoring', change, atMs: inJune })).toBe('not_in_round')
  })
})

describe('a locked round', () => {
  const locked = after({ kind: 'locked' })

  test('lets nothing be changed, is not locked twice, and one that is not locked is not unlocked', () => {
    expect(refused({ kind: 'locked' }, inJune, locked)).toBe('is_locked')
    expect(refused(extend('2026-06-20'), inJune, locked)).toBe('is_locked')
    expect(refused({ kind: 'unlocked' })).toBe('not_locked')
    expect(refused({ kind: 'unlocked' }, inJune, locked)).toBeNull()
  })

  test('stands as it stood once it is unlocked', () => {
    expect(calendarStages.map((stage) => standingOf(locked, stage, inJune))).toContain('locked')
    expect(after({ kind: 'unlocked' }, inJune, locked).windows).toEqual(calendar.windows)
  })
})

describe('whatever was done', () => {
  const ends = (each: Calendar, edge: 'beginsMs' | 'endsMs') =>
    calendarStages.flatMap((stage) => boundsOf(windowOf(each, stage), each.zone)[edge] ?? [])

  test('stages begin and end in the order in which a round meets them', () => {
    fc.assert(
      fc.property(anyCalendar, (each) => {
        for (const edge of ['beginsMs', 'endsMs'] as const)
          expect(ends(each, edge)).toEqual(ends(each, edge).toSorted((a, b) => a - b))
      }),
    )
  })

  test('what somebody closed stays closed, whatever a clock shows, until somebody opens it', () => {
    fc.assert(
      fc.property(anyCalendar, anyStage, anyInstant, anyInstant, (each, stage, atMs, clock) => {
        const change = { kind: 'closed', stage } as const
        if (refuseChange(each, { kind: 'evaluation', change, atMs }) !== null) return
        const closed = foldCalendar(each, { change, atMs })
        expect(standingOf(closed, stage, clock)).toBe('closed')
      }),
    )
  })

  test('a clock that is put back behind the latest change opens nothing that was over then', () => {
    fc.assert(
      fc.property(anyCalendar, anyStage, anyInstant, (each, stage, clock) => {
        if (isShut(standingOf(each, stage, each.knownMs)))
          expect(isShut(standingOf(each, stage, clock))).toBe(true)
      }),
    )
  })

  test('a stage that is over stays over as time goes on', () => {
    fc.assert(
      fc.property(anyCalendar, anyStage, anyInstant, anyInstant, (each, stage, one, two) => {
        if (isShut(standingOf(each, stage, Math.min(one, two))))
          expect(isShut(standingOf(each, stage, Math.max(one, two)))).toBe(true)
      }),
    )
  })
})
