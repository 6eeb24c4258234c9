import { useLingui } from '@lingui/react/macro'
import { type ReactNode, type RefObject, useState } from 'react'
import type { NewOfferVerdict } from '../../../lib/api/contract.ts'
import { useShortcuts } from '../../../lib/use-shortcuts.ts'
import { ShortcutHelp, type ShortcutWords } from '../../../ui/shortcut-help.tsx'

interface ExaminationKeys {
  readonly onPrevious: () => void
  readonly onNext: () => void
  /** Absent where the person may not judge it. */
  readonly onVerdict: ((verdict: NewOfferVerdict['verdict']) => void) | undefined
  readonly reasonRef: RefObject<HTMLTextAreaElement | null>
}

/** One key for each decision, and for the next thing that waits. */
export function useExaminationShortcuts(keys: ExaminationKeys): ReactNode {
  const { onPrevious, onNext, onVerdict, reasonRef } = keys
  const { t } = useLingui()
  const [helpOpen, setHelpOpen] = useState(false)
  const judge = (verdict: NewOfferVerdict['verdict']) => () => {
    if (onVerdict === undefined) return
    onVerdict(verdict)
    reasonRef.current?.focus()
  }
  useShortcuts({
    ...{ j: onNext, k: onPrevious, '?': () => setHelpOpen(true) },
    ...{ a: judge('accepted'), p: judge('repair_asked'), t: judge('refused') },
  })
  const deciding: readonly ShortcutWords[] = [
    { keys: ['a'], does: t`Terima, lalu tulis catatan bila perlu` },
    { keys: ['p'], does: t`Minta perbaikan, lalu tulis catatannya` },
    { keys: ['t'], does: t`Tolak, lalu tulis catatannya` },
    { keys: ['Ctrl', 'Enter'], does: t`Kirim putusan dan buka yang berikutnya` },
  ]
  return (
    <ShortcutHelp
      open={helpOpen}
      onOpen={() => setHelpOpen(true)}
      onClose={() => setHelpOpen(false)}
      shortcuts={[
        { keys: ['j'], does: t`Bukti berikutnya yang menunggu` },
        { keys: ['k'], does: t`Bukti sebelumnya yang menunggu` },
        ...(onVerdict ? deciding : []),
        { keys: ['?'], does: t`Perlihatkan semua tombol` },
      ]}
    />
  )
}
