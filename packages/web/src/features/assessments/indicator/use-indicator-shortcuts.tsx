import { useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import type { Neighbours, Scale } from '@undagi/maturity'
import { type ReactNode, useState } from 'react'
import { type Shortcuts, useShortcuts } from '../../../lib/use-shortcuts.ts'
import { ShortcutHelp, type ShortcutWords } from '../../../ui/shortcut-help.tsx'

interface IndicatorShortcuts {
  readonly neighbours: Neighbours
  readonly scale: Scale
  /** Absent where the person may not rate. */
  readonly onLevel: ((level: number) => void) | undefined
}

interface IndicatorKeys {
  readonly help: ReactNode
  /** Counts up when a key chose a level. */
  readonly focusRequest: number
}

export function useIndicatorShortcuts({ neighbours, scale, onLevel }: IndicatorShortcuts): IndicatorKeys {
  const { t } = useLingui()
  const navigate = useNavigate({ from: '/$slug/$year' })
  const [helpOpen, setHelpOpen] = useState(false)
  const [focusRequest, setFocusRequest] = useState(0)
  const { previous, next } = neighbours
  const go = (code: string | undefined) =>
    code && navigate({ to: '/$slug/$year/penilaian/$code', params: (before) => ({ ...before, code }) })
  const choose = (level: number) => {
    onLevel?.(level)
    setFocusRequest((before) => before + 1)
  }

  const levels = onLevel && scale.values === 'integer' ? levelsOf(scale) : []
  const levelKeys: Shortcuts = Object.fromEntries(levels.map((level) => [String(level), () => choose(level)]))
  useShortcuts({
    ...levelKeys,
    j: () => go(next?.code),
    k: () => go(previous?.code),
    f: () => focusDraft('facts'),
    a: () => focusDraft('analysis'),
    e: addEvidence,
    u: () => navigate({ to: '/$slug/$year/penilaian' }),
    '?': () => setHelpOpen(true),
  })

  const range: readonly ShortcutWords[] =
    levels.length > 0
      ? [{ keys: [`${scale.min}–${scale.max}`], does: t`Pilih tingkat, lalu Enter untuk menyimpan` }]
      : []
  const words: readonly ShortcutWords[] = [
    { keys: ['j'], does: t`Indikator berikutnya` },
    { keys: ['k'], does: t`Indikator sebelumnya` },
    ...range,
    { keys: ['f'], does: t`Tulis Fakta` },
    { keys: ['a'], does: t`Tulis Analisis` },
    { keys: ['e'], does: t`Tambah bukti` },
    { keys: ['u'], does: t`Kembali ke daftar` },
    { keys: ['?'], does: t`Perlihatkan semua tombol` },
  ]
  const help = (
    <ShortcutHelp
      open={helpOpen}
      onOpen={() => setHelpOpen(true)}
      onClose={() => setHelpOpen(false)}
      shortcuts={words}
    />
  )
  return { help, focusRequest }
}

function levelsOf({ min, max }: Scale): readonly number[] {
  return Array.from({ length: max - min + 1 }, (_, step) => min + step)
}

function focusDraft(field: 'facts' | 'analysis'): void {
  document.querySelector<HTMLElement>(`textarea[data-draft="${field}"]`)?.focus()
}

/** The button of who may; where the keyboard is afterwards, the evidence stands. */
function addEvidence(): void {
  const button = document.querySelector<HTMLElement>('[data-shortcut="evidence"]')
  button?.focus({ preventScroll: true })
  button?.click()
}
