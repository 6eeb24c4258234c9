import { useLingui } from '@lingui/react/macro'
import type { StandingScope } from '../../lib/api/standing.ts'
import { classNames } from '../../ui/class-names.ts'
import styles from './scope-tabs.module.css'
import type { StandingSearch } from './standing-search.ts'
import { useScopeName } from './use-scope-name.ts'

type Lingkup = StandingSearch['lingkup']

const wordOf = { national: undefined, province: 'provinsi', category: 'kategori' } as const satisfies Record<
  StandingScope['kind'],
  Lingkup
>

/** The scope of the address, the whole table where it has none of the kind. */
export function scopeOf(scopes: readonly StandingScope[], lingkup: Lingkup): StandingScope | undefined {
  return scopes.find(({ kind }) => wordOf[kind] === lingkup) ?? scopes[0]
}

interface ScopeTabsProps {
  readonly scopes: readonly StandingScope[]
  readonly chosen: StandingScope
  readonly search: StandingSearch
  readonly onSearch: (search: StandingSearch) => void
}

/** With whom one is compared: each with its place, so that all three are read at once. */
export function ScopeTabs({ scopes, chosen, search, onSearch }: ScopeTabsProps) {
  const { t } = useLingui()
  const nameOf = useScopeName()
  return (
    <fieldset className={styles.scopes} aria-label={t`Dibandingkan dengan`}>
      {scopes.map((scope) => {
        const place = scope.figures[0]?.place
        const isChosen = scope.kind === chosen.kind
        return (
          <label key={scope.kind} className={classNames(styles.scope, isChosen && styles.chosen)}>
            <input
              type="radio"
              name="lingkup"
              checked={isChosen}
              onChange={() => onSearch({ ...search, lingkup: wordOf[scope.kind] })}
            />
            <span className={styles.name}>{nameOf(scope)}</span>
            <span className={styles.rank}>{place ? t`${place.rank} dari ${place.ranked}` : '–'}</span>
          </label>
        )
      })}
    </fieldset>
  )
}
