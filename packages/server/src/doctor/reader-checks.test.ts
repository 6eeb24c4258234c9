import { expect, test } from 'vitest'
import { documentReadersCheck, sayProgram } from './checks/document-readers.ts'
import { virusScannerCheck } from './checks/virus-scanner.ts'
import type { Patient } from './patient.ts'

const patient: Patient = {
  ...{ dataFolder: '/srv/undagi', databaseUrl: undefined, instrumentsFolder: '', webFolder: '' },
  ...{ migrations: [], at: new Date('2026-11-25T03:00:00Z'), thorough: false },
}

test('which programs documents are read with is told, each with its version or that it is missing', async () => {
  const { remark } = await documentReadersCheck.look(patient)
  expect(remark).toMatch(/^poppler .+, tesseract .+, util-linux .+$/)
})

test('a missing program says what is lost without it, and is no fault', () => {
  const poppler = { name: 'poppler', command: 'pdftotext', args: ['-v'], without: 'PDF tidak dibaca' }
  expect(sayProgram(poppler, null)).toBe('poppler tidak terpasang (PDF tidak dibaca)')
  expect(sayProgram(poppler, '22.12.0')).toBe('poppler 22.12.0')
})

test.each([
  [undefined, 'tidak diatur', []],
  ['clamd', 'clamd', [expect.stringContaining('bukan alamat clamd')]],
  ['/srv/tidak-ada/clamd.ctl', '/srv/tidak-ada', [expect.stringContaining('belum diperiksa virus')]],
])('a scanner written as %s', async (clamd, remark, findings) => {
  const looked = await virusScannerCheck.look({ ...patient, clamd })
  expect(looked.remark).toContain(remark)
  expect(looked.findings.map(({ what }) => what)).toEqual(findings)
})
