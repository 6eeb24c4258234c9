import { openClamd, UnusableScanner } from '../../platform/scanner/open-clamd.ts'
import { ScannerUnreachable } from '../../platform/scanner/virus-scanner.ts'
import type { FolderCheck } from '../patient.ts'

const silenceMs = 5_000

export const virusScannerCheck: FolderCheck = {
  name: 'virus-scanner',
  title: 'Pemeriksa virus',
  async look({ clamd }) {
    if (clamd === undefined)
      return { remark: 'tidak diatur: dokumen bukti tidak diperiksa virus', findings: [] }
    try {
      return { remark: await openClamd(clamd, silenceMs).version(), findings: [] }
    } catch (error) {
      return { remark: clamd, findings: [{ what: faultOf(error, clamd), advice }] }
    }
  },
}

function faultOf(error: unknown, clamd: string): string {
  if (error instanceof UnusableScanner) return error.message
  if (error instanceof ScannerUnreachable)
    return `clamd di ${clamd} tidak menjawab: dokumen baru belum diperiksa virus.`
  throw error
}

const advice =
  'Jalankan clamd (apt-get install clamav-daemon) dan periksa UNDAGI_CLAMD. Yang menunggu diperiksa dengan sendirinya begitu clamd menjawab.'
