import { useLingui } from '@lingui/react/macro'
import type { RefObject } from 'react'
import { useShortcuts } from '../../../lib/use-shortcuts.ts'
import type { ShortcutWords } from '../../../ui/shortcut-help.tsx'

interface ListShortcuts {
  readonly table: RefObject<HTMLElement | null>
  readonly search: RefObject<HTMLInputElement | null>
  readonly onHelp: () => void
}

/** Moves through the rows by their links, so that Enter opens and the screen reader follows. */
export function useListShortcuts({ table, search, onHelp }: ListShortcuts): readonly ShortcutWords[] {
  const { t } = useLingui()
  const move = (step: 1 | -1) => {
    const links = [...(table.current?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])]
    const focused = document.activeElement
    const current = focused instanceof HTMLElement ? links.indexOf(focused) : -1
    const next = current === -1 ? (step === 1 ? 0 : links.length - 1) : current + step
    links[next]?.focus()
  }
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    '/': () => search.current?.focus(),
    '?': onHelp,
  })
  return [
    { keys: ['j'], does: t`Indikator berikutnya` },
    { keys: ['k'], does: t`Indikator sebelumnya` },
    { keys: ['Enter'], does: t`Buka indikator` },
    { keys: ['/'], does: t`Cari dalam daftar` },
    { keys: ['?'], does: t`Perlihatkan semua tombol` },
  ]
}
