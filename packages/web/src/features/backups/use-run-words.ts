import { useLingui } from '@lingui/react/macro'
import type { BackupRun } from './backup-shapes.ts'

/** A run in words, for the table and for what is taken along from it. */
export function useRunWords() {
  const { t } = useLingui()
  return {
    kind: ({ kind, requestedByName }: BackupRun): string => {
      switch (kind) {
        case 'scheduled':
          return t`Terjadwal`
        case 'command':
          return t`Perintah undagi backup`
        case 'requested':
          return requestedByName === null
            ? t`Diminta administrator instansi lain`
            : t`Diminta ${requestedByName}`
      }
    },
    outcome: ({ outcome, error }: BackupRun): string => {
      switch (outcome) {
        case 'running':
          return t`Sedang dibuat`
        case 'succeeded':
          return t`Berhasil`
        case 'failed':
          return t`Gagal: ${error ?? ''}`
      }
    },
  }
}
