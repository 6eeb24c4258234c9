import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ScheduledStage } from './api/calendar.ts'
import { writeIcs } from './write-ics.ts'

const days: ScheduledStage = {
  ...{ stage: 'submission', first: '2026-06-01', last: '2026-06-12', closesAt: null },
  ...{ beginsAt: '2026-05-31T16:00:00.000Z', endsAt: '2026-06-12T16:00:00.000Z', closedAt: null },
  ...{ endsInWords: '', daysLeft: 5, standing: 'open', isFromOutside: false },
  ...{ isChangeable: true, isPassed: false, isLeftOut: false, held: null },
}
const write = (roundName: string, stages: readonly ScheduledStage[] = [days]) =>
  writeIcs({
    ...{ assessmentId: 'a1', institutionName: 'Kota Contoh', now: new Date('2026-06-07T03:00:00Z') },
    calendar: { roundName, stages: [...stages], version: 3 },
    nameOf: () => 'Pengiriman',
  })
const unfolded = (file: string) => file.replace(/\r\n /gu, '').split('\r\n')

test('a stage is an event from its first instant to the one at which it is over', () => {
  const lines = unfolded(write('Evaluasi 2026'))

  expect(lines[0]).toBe('BEGIN:VCALENDAR')
  expect(lines).toContain('DTSTART:20260531T160000Z')
  expect(lines).toContain('DTEND:20260612T160000Z')
  expect(lines).toContain('SUMMARY:Pengiriman\\, Evaluasi 2026')
  expect(lines).toContain('SEQUENCE:3')
  expect(lines.at(-2)).toBe('END:VCALENDAR')
})

test('of a stage with only a last day its last minute is told, and one without days is left out', () => {
  const last = write('Evaluasi', [{ ...days, beginsAt: null }])
  expect(last).toContain('DTSTART:20260612T155900Z')
  expect(write('Evaluasi', [{ ...days, beginsAt: null, endsAt: null }])).not.toContain('VEVENT')
})

test('whatever a round is called, no line is longer than 75 octets, none is cut in a letter, and nothing is added', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      const file = write(name)
      for (const line of file.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      const summary = unfolded(file).find((line) => line.startsWith('SUMMARY:'))
      const said = (summary ?? '').slice('SUMMARY:Pengiriman\\, '.length)
      const read = said.replace(/\\(n|[\\;,])/gu, (_, mark: string) => (mark === 'n' ? '\n' : mark))
      expect(read).toBe(name.replace(/\r\n|\r/gu, '\n'))
      expect(file.match(/BEGIN:VEVENT/gu)).toHaveLength(1)
    }),
  )
})
