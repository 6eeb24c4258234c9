import { useLingui } from '@lingui/react/macro'
import { useMatches, useNavigate } from '@tanstack/react-router'
import { Menu, MenuChoices } from '../../ui/menu.tsx'
import { useRound } from '../use-round.ts'
import styles from './picker.module.css'

/** Another year of the same kind of page: from the list one comes to the list. */
export function YearPicker() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { institution, round, rounds } = useRound()
  const onHome = useMatches({ select: (matches) => matches.at(-1)?.routeId === '/$slug/$year/' })
  const choices = rounds.map(({ year, name, edition }) => ({
    value: String(year),
    label: `${name} · ${edition.shortName}`,
  }))
  return (
    <Menu
      trigger={
        <button type="button" className={styles.picker} aria-label={t`Tahun: ${round.name}`}>
          <span className={styles.wide}>{round.name}</span>
          <span className={styles.narrow}>{round.year}</span>
        </button>
      }
    >
      <MenuChoices
        value={String(round.year)}
        choices={choices}
        onChoose={(year) =>
          navigate({
            to: onHome ? '/$slug/$year' : '/$slug/$year/penilaian',
            params: { slug: institution.slug, year },
          })
        }
      />
    </Menu>
  )
}
