import { expect, test } from 'vitest'
import { describeAppointment, describeOperators } from '../operator/describe-operators.ts'
import { runUndagi } from '../testing/run-undagi.ts'

const nowhere = ['--data', '/tidak/ada'] as const
const reason = ['--reason', 'Surat tugas B/12/2026'] as const

test('undagi operator says where it looked for an installation when there is none, whatever is asked', {
  timeout: 120_000,
}, async () => {
  for (const call of [
    ['list'],
    ['add', 'nina@menpan.go.id', ...reason],
    ['end', 'nina@menpan.go.id', ...reason],
  ]) {
    const { exitCode, stdout, stderr } = await runUndagi('operator', ...call, ...nowhere)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain('Tidak ada instalasi Undagi di /tidak/ada')
  }
})

test.each([
  [['add', 'nina@menpan.go.id'], '--reason'],
  [['end', 'nina@menpan.go.id'], '--reason'],
  [['add', 'nina', ...reason], '“nina” bukan alamat surel'],
  [['add', 'nina@menpan.go.id', ...reason, '--name', ' '], 'Nama di --name 1 sampai 200 karakter.'],
  [['add', 'nina@menpan.go.id', ...reason, '--until', 'besok'], 'misalnya 2026-01-31'],
  [['add', 'nina@menpan.go.id', ...reason, '--until', '2026-02-30'], 'Hari itu tidak ada di kalender.'],
])('undagi operator %j is refused with what to write instead', async (call, sentence) => {
  const { exitCode, stderr } = await runUndagi('operator', ...call, ...nowhere)
  expect(exitCode).toBe(2)
  expect(stderr).toContain(sentence)
})

const appointed = {
  ...{ name: 'Nina', email: 'nina@menpan.go.id', institutions: ['Kota Contoh'], already: [], token: null },
  ownSide: [],
}

test('who was appointed is told where, and a new account with the link to hand over', () => {
  const told = describeAppointment({ ...appointed, token: 'rahasia' }, 'https://undagi.kota.go.id/')
  expect(told).toContain('Nina (nina@menpan.go.id) sekarang tim pelaksana nasional di Kota Contoh.')
  expect(told).toContain('https://undagi.kota.go.id/sandi-baru#rahasia')
  expect(describeAppointment(appointed, undefined)).not.toContain('sandi-baru')
})

test('who works for the institution too is named as being on both sides', () => {
  const ownSide = [{ institution: 'Kota Contoh', role: 'internal_assessor' as const }]
  expect(describeAppointment({ ...appointed, ownSide }, undefined)).toContain('bekerja untuk Kota Contoh')
  expect(describeAppointment(appointed, undefined)).not.toContain('Perhatikan')
})

test('the list says who operates where and until when, and of an installation without anybody what that means', () => {
  const seat = {
    ...{ membershipId: 'm', name: 'Nina', email: 'nina@menpan.go.id', validTo: null },
    institution: { id: 'i', slug: 'kota-contoh', name: 'Kota Contoh' },
    validFrom: new Date('2026-03-02T02:00:00Z'),
  }
  expect(describeOperators([seat])).toMatch(
    /Nina +nina@menpan.go.id +Kota Contoh +2 Mar 2026, 09.00 WIB +sampai diakhiri/,
  )
  expect(describeOperators([])).toContain('Belum ada tim pelaksana nasional')
})
