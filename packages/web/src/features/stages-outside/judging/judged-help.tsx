import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useShortcuts } from '../../../lib/use-shortcuts.ts'
import { ShortcutHelp } from '../../../ui/shortcut-help.tsx'

interface JudgedHelpProps {
  readonly onPrevious: () => void
  readonly onNext: () => void
  readonly onList: () => void
}

/** The keys that lead from one indicator to the next, and the list of all keys. */
export function JudgedHelp({ onPrevious, onNext, onList }: JudgedHelpProps) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  useShortcuts({ j: onNext, k: onPrevious, u: onList, '?': () => setOpen(true) })
  return (
    <ShortcutHelp
      open={isOpen}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      shortcuts={[
        { keys: ['j'], does: t`Indikator berikutnya` },
        { keys: ['k'], does: t`Indikator sebelumnya` },
        { keys: ['1–5'], does: t`Pilih nilainya` },
        { keys: ['f'], does: t`Tulis Fakta` },
        { keys: ['a'], does: t`Tulis Analisis` },
        { keys: ['y'], does: t`Tulis Justifikasi` },
        { keys: ['c'], does: t`Kukuhkan dan buka yang berikutnya` },
        { keys: ['u'], does: t`Kembali ke daftar` },
        { keys: ['?'], does: t`Perlihatkan semua tombol` },
      ]}
    />
  )
}
