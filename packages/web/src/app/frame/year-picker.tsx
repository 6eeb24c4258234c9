import { Trans, useLingui } from '@lingui/react/macro'
import { useMatches, useNavigate } from '@tanstack/react-router'
import { Menu, MenuChoices } from '../../ui/menu.tsx'
import { usePlace } from '../use-place.ts'
import styles from './picker.module.css'

/** Another year of the same kind of page: from the list one comes to the list, from Administrasi to Beranda. */
export function YearPicker() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { institution, round, rounds } = usePlace()
  const inList = useMatches({
    select: (matches) => matches.some(({ routeId }) => routeId.startsWith('/$slug/$year/penilaian')),
  })
  const choices = rounds.map(({ year, name, edition }) => ({
    value: String(year),
    label: `${name} · ${edition.shortName}`,
  }))
  return (
    <Menu
      trigger={
        <button
          type="button"
          className={styles.picker}
          aria-label={round ? t`Tahun: ${round.name}` : t`Pilih tahun`}
        >
          <span className={styles.wide}>{round ? round.name : <Trans>Pilih tahun</Trans>}</span>
          <span className={styles.narrow}>{round ? round.year : <Trans>Tahun</Trans>}</span>
        </button>
      }
    >
      <MenuChoices
        value={String(round?.year ?? '')}
        choices={choices}
        onChoose={(year) =>
          navigate({
            to: inList ? '/$slug/$year/penilaian' : '/$slug/$year',
            params: { slug: institution.slug, year },
          })
        }
      />
    </Menu>
  )
}
