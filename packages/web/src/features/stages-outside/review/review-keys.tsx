import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useShortcuts } from '../../../lib/use-shortcuts.ts'
import { ShortcutHelp } from '../../../ui/shortcut-help.tsx'

interface ReviewKeysProps {
  /** To the next that nobody has marked. */
  readonly onOpenNext: () => void
  /** No value is open: what would mark it leads to one first. */
  readonly isNoneOpen: boolean
  /** Down the list, or up. */
  readonly onStep: (by: 1 | -1) => void
}

/** The keys that lead from one value to the next, and the list of all keys; those that mark are heard where one is open. */
export function ReviewKeys({ onOpenNext, isNoneOpen, onStep }: ReviewKeysProps) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  useShortcuts({
    ...{ n: onOpenNext, j: () => onStep(1), k: () => onStep(-1), '?': () => setOpen(true) },
    ...(isNoneOpen ? { v: onOpenNext, t: onOpenNext } : {}),
  })
  return (
    <ShortcutHelp
      open={isOpen}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      shortcuts={[
        { keys: ['v'], does: t`Tandai valid dan buka yang berikutnya` },
        { keys: ['t'], does: t`Tulis mengapa tidak valid` },
        { keys: ['Ctrl', 'Enter'], does: t`Tandai tidak valid, dari catatannya` },
        { keys: ['Esc'], does: t`Keluar dari catatan` },
        { keys: ['n'], does: t`Berikutnya yang belum ditandai` },
        { keys: ['j'], does: t`Baris berikutnya` },
        { keys: ['k'], does: t`Baris sebelumnya` },
        { keys: ['x'], does: t`Pilih baris yang terbuka, atau lepaskan` },
        { keys: ['?'], does: t`Perlihatkan semua tombol` },
      ]}
    />
  )
}
