import { expect, test } from 'vitest'
import type { Appointment } from './api/appointment.ts'
import { appointmentIcs } from './appointment-ics.ts'

const schedule: NonNullable<Appointment['schedule']> = {
  ...{ startsAt: '2026-10-01T09:00:00+08:00', minutes: 120, venue: 'Balai Kota, ruang 2', letter: null },
  ...{ byName: 'eka', at: '2026-09-20T00:00:00Z' },
}
const write = (appointment: Pick<Appointment, 'schedule' | 'version'>) =>
  appointmentIcs({
    ...{ assessmentId: 'a1', appointment, summary: 'Interviu Kota Contoh 2026', description: 'Butir: 1, 2' },
    now: new Date('2026-09-21T00:00:00Z'),
  })?.split('\r\n')

test('an interview stands in a calendar from its beginning to its end, wherever the calendar is', () => {
  expect(write({ schedule, version: 4 })).toEqual(
    expect.arrayContaining([
      ...['UID:a1-interview@undagi', 'SEQUENCE:4', 'STATUS:CONFIRMED'],
      ...['DTSTART:20261001T010000Z', 'DTEND:20261001T030000Z'],
      ...['SUMMARY:Interviu Kota Contoh 2026', 'LOCATION:Balai Kota\\, ruang 2'],
      'DESCRIPTION:Butir: 1\\, 2',
    ]),
  )
})

test('moved to another day it is the same event with a higher number, so that a calendar moves it too', () => {
  const moved = write({ schedule: { ...schedule, startsAt: '2026-10-02T09:00:00+08:00' }, version: 7 })
  expect(moved).toEqual(
    expect.arrayContaining(['UID:a1-interview@undagi', 'SEQUENCE:7', 'DTSTART:20261002T010000Z']),
  )
  expect(moved?.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
})

test('without a day there is nothing to keep in a calendar', () => {
  expect(write({ schedule: null, version: 2 })).toBeUndefined()
})
