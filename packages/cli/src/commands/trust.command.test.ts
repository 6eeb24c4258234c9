import { expect, test } from 'vitest'
import { runUndagi } from '../testing/run-undagi.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { describeAddition, describeTrust } from '../trust/describe-trust.ts'

const nowhere = ['--data', '/tidak/ada'] as const

test('undagi trust says where it looked for an installation when there is none, whatever is asked', {
  timeout: 120_000,
}, async () => {
  using folder = temporaryFolder()
  const file = folder.write('induk.pem', 'belum dibaca')
  for (const call of [
    ['list'],
    ['add', file, '--reason', 'Surat BSrE 12/2026'],
    ['withdraw', 'a'.repeat(64), '--reason', 'Tidak dipakai'],
  ]) {
    const { exitCode, stdout, stderr } = await runUndagi('trust', ...call, ...nowhere)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain('Tidak ada instalasi Undagi di /tidak/ada')
  }
})

test.each([
  [['withdraw', 'abc', '--reason', 'Tidak dipakai'], 'Sidik jari SHA-256 terdiri dari 64 angka heksadesimal'],
  [['withdraw', 'a'.repeat(64)], '--reason'],
  [['withdraw', 'a'.repeat(64), '--reason', 'x'], 'Alasannya 3 sampai 500 karakter.'],
  [['add', '/tidak/ada.pem', '--reason', 'Surat BSrE'], '"/tidak/ada.pem" tidak ditemukan.'],
])('undagi trust %j is refused with what to write instead', async (call, sentence) => {
  const { exitCode, stderr } = await runUndagi('trust', ...call, ...nowhere)
  expect(exitCode).toBe(2)
  expect(stderr).toContain(sentence)
})

const facts = {
  ...{ kind: 'anchor' as const, sha256: 'ab'.repeat(32), subject: 'CN=Induk', issuer: 'CN=Induk' },
  ...{ validFrom: '2026-01-01T00:00:00.000Z', validTo: '2036-01-01T00:00:00.000Z', key: 'EC', revoked: null },
  ...{ serialNumber: '1', isSelfSigned: true, isCa: true, nameConstraints: [] },
}

test('what is in a file is told with its fingerprint, and how to go on while nothing is kept', () => {
  const entry = { facts, warnings: [], isHere: false, replaces: [] }
  const seen = describeAddition({ entries: [entry], refusals: [], kept: [] })
  expect(seen).toContain('Sertifikat induk, belum disimpan: CN=Induk')
  expect(seen).toContain('AB:AB:AB')
  expect(seen).toContain('--confirm <sidik>')
  const kept = describeAddition({ entries: [entry], refusals: [], kept: [facts.sha256] })
  expect(kept).toContain('disimpan: CN=Induk')
  expect(kept).not.toContain('--confirm')
})

test('what is relied on is told with its reason; names from files move no cursor', () => {
  const hostile = { ...facts, subject: 'CN=In\u001b[2Jduk' }
  const entry = { id: 'x', facts: hostile, ofInstallation: true, state: 'in_force' as const, addedIn: 1 }
  const change = { version: 1, kind: 'added' as const, reason: 'Surat BSrE', authorName: 'pengelola server' }
  const told = describeTrust({
    version: 1,
    entries: [{ ...entry, fileName: 'induk.pem', withdrawnIn: null }],
    changes: [{ ...change, changedAt: '2026-03-02T00:00:00.000Z', ofInstallation: true, fingerprints: [] }],
  })
  expect(told).toContain('Sertifikat induk, berlaku: CN=In [2Jduk')
  expect(told).toContain('2026-03-02, Surat BSrE (versi 1)')
  expect(describeTrust({ version: 0, entries: [], changes: [] })).toContain('Belum ada yang dipercaya')
})
