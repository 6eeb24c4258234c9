import { useLingui } from '@lingui/react/macro'
import { documentKindNames } from '@undagi/maturity'
import { type ReactElement, Suspense, use, useState } from 'react'
import { loadLater } from '../../../lib/load-later.ts'
import styles from '../../../ui/choice-word.module.css'
import { classNames } from '../../../ui/class-names.ts'
import type { KindItem } from './kind-items.ts'

// the library is read more often than it is narrowed down by kind
const loadCombobox = loadLater(() => import('./kind-combobox.tsx'))

interface KindWordProps {
  readonly kind: KindItem['value']
  readonly onChoose: (kind: KindItem['value']) => void
}

/** The kind in a filter sentence: a word until it is first pressed; from then on it opens the kinds. */
export function KindWord({ kind, onChoose }: KindWordProps) {
  const { t } = useLingui()
  const [isWanted, setWanted] = useState(false)
  const all = t`semua jenis`
  const name = kind === '' ? all : documentKindNames[kind]
  const looks = {
    type: 'button' as const,
    className: classNames(styles.word, kind !== '' && styles.chosen),
    'aria-label': `${t`Jenis`}: ${name}`,
  }
  const word = (
    <button
      {...looks}
      aria-haspopup="dialog"
      aria-expanded={false}
      onPointerEnter={() => void loadCombobox().catch(ignore)}
      onFocus={() => void loadCombobox().catch(ignore)}
      // without a line it stays closed: the next press asks again
      onClick={() => loadCombobox().then(() => setWanted(true), ignore)}
    >
      {name}
    </button>
  )
  if (!isWanted) return word
  return (
    <Suspense fallback={word}>
      <OpenedWord {...{ kind, all, onChoose }} trigger={<button {...looks}>{name}</button>} />
    </Suspense>
  )
}

interface OpenedWordProps extends KindWordProps {
  readonly all: string
  readonly trigger: ReactElement
}

function OpenedWord({ kind, ...rest }: OpenedWordProps) {
  const { KindCombobox } = use(loadCombobox())
  return <KindCombobox value={kind} isOpenAtFirst {...rest} />
}

function ignore(): void {}
