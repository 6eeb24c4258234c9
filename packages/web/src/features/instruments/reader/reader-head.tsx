import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useNavigate } from '@tanstack/react-router'
import { findNeighbours, groupsAbove, type Indicator, indicatorsOf } from '@undagi/maturity'
import { useState } from 'react'
import { useShortcuts } from '../../../lib/use-shortcuts.ts'
import { Button, buttonClass } from '../../../ui/button.tsx'
import { ShortcutHelp } from '../../../ui/shortcut-help.tsx'
import type { ReaderSearch } from '../instrument-search.ts'
import { useSuggestions } from '../suggestions/suggest-context.ts'
import type { ShownEdition } from '../use-edition.ts'
import styles from './reader-head.module.css'

interface ReaderHeadProps {
  readonly shown: ShownEdition
  readonly indicator: Indicator
  readonly search: ReaderSearch
}

/** Ways from an indicator: to its aspect and neighbours, to its rating, onto paper. None of it is printed. */
export function ReaderHead({ shown, indicator, search }: ReaderHeadProps) {
  const { t } = useLingui()
  const navigate = useNavigate({ from: '/$slug/$year' })
  const { suggest } = useSuggestions()
  const [helpOpen, setHelpOpen] = useState(false)
  const { instrument, isOfRound } = shown
  const { code } = indicator
  const [aspect] = groupsAbove(instrument, code)
  const { previous, next } = findNeighbours(indicatorsOf(instrument), code)
  const go = (wanted: string | undefined) =>
    wanted &&
    navigate({
      to: '/$slug/$year/instrumen/$code',
      params: (before) => ({ ...before, code: wanted }),
      search,
    })
  useShortcuts({
    j: () => go(next?.code),
    k: () => go(previous?.code),
    u: () => navigate({ to: '/$slug/$year/instrumen', search }),
    '?': () => setHelpOpen(true),
  })
  return (
    <div className={styles.head}>
      <div className={styles.crumb}>
        <span>
          <Link from="/$slug/$year" to="/$slug/$year/instrumen" search={search}>
            <Trans>Instrumen</Trans> {instrument.shortName}
          </Link>
          {aspect ? (
            <>
              {' / '}
              <Link
                from="/$slug/$year"
                to="/$slug/$year/instrumen/aspek/$aspect"
                params={{ aspect: aspect.code }}
                search={search}
              >
                {aspect.shortName}
              </Link>
            </>
          ) : null}
        </span>
        <nav aria-label={t`Indikator di sebelahnya`} className={styles.neighbours}>
          <NeighbourLink indicator={previous} search={search} keyName="k" rel="prev" />
          <NeighbourLink indicator={next} search={search} keyName="j" rel="next" />
        </nav>
      </div>
      <div className={styles.actions}>
        {isOfRound ? (
          <Link
            from="/$slug/$year"
            to="/$slug/$year/penilaian/$code"
            params={{ code }}
            className={buttonClass()}
          >
            <Trans>Lihat di Penilaian</Trans>
          </Link>
        ) : null}
        <Button onClick={() => window.print()}>
          <Trans>Cetak satu halaman</Trans>
        </Button>
        {suggest ? (
          <Button onClick={() => suggest({ part: 'indicator', indicator: code })}>
            <Trans>Usulkan perbaikan</Trans>
          </Button>
        ) : null}
        <ShortcutHelp
          open={helpOpen}
          onOpen={() => setHelpOpen(true)}
          onClose={() => setHelpOpen(false)}
          shortcuts={[
            { keys: ['j'], does: t`Indikator berikutnya` },
            { keys: ['k'], does: t`Indikator sebelumnya` },
            { keys: ['u'], does: t`Kembali ke daftar isi` },
            { keys: ['?'], does: t`Perlihatkan semua tombol` },
          ]}
        />
      </div>
    </div>
  )
}

interface NeighbourLinkProps {
  readonly indicator: Indicator | undefined
  readonly search: ReaderSearch
  readonly keyName: string
  readonly rel: 'prev' | 'next'
}

function NeighbourLink({ indicator, search, keyName, rel }: NeighbourLinkProps) {
  if (!indicator) return null
  return (
    <span>
      {rel === 'prev' ? <kbd>{keyName}</kbd> : null}
      <Link
        from="/$slug/$year"
        to="/$slug/$year/instrumen/$code"
        params={{ code: indicator.code }}
        search={search}
        rel={rel}
      >
        {indicator.code} {indicator.shortName}
      </Link>
      {rel === 'next' ? <kbd>{keyName}</kbd> : null}
    </span>
  )
}
