import { Trans, useLingui } from '@lingui/react/macro'
import type { Standing } from '../../lib/api/standing.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Menu, MenuChoices } from '../../ui/menu.tsx'
import type { StandingSearch } from './standing-search.ts'

interface YearChoiceProps {
  readonly standing: Pick<Standing, 'year' | 'years'>
  readonly search: StandingSearch
  readonly onSearch: (search: StandingSearch) => void
}

/** Which published year; only where there are several. */
export function YearChoice({ standing: { year, years }, search, onSearch }: YearChoiceProps) {
  const { t } = useLingui()
  if (years.length === 0 || (years.length === 1 && year !== null)) return null
  return (
    <Menu
      align="end"
      trigger={
        <LinkButton aria-label={t`Tahun terbitan: ${year ?? '–'}`}>
          {year === null ? <Trans>Pilih tahun terbitan</Trans> : <Trans>terbitan {year}</Trans>}
        </LinkButton>
      }
    >
      <MenuChoices
        label={t`Tahun terbitan`}
        value={String(year ?? '')}
        choices={years.map((each) => ({ value: String(each), label: String(each) }))}
        onChoose={(each) => onSearch({ ...search, terbitan: Number(each) })}
      />
    </Menu>
  )
}
