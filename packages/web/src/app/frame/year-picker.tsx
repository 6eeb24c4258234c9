import { Trans, useLingui } from '@lingui/react/macro'
import { useMatches, useNavigate } from '@tanstack/react-router'
import { Menu, MenuChoices } from '../../ui/menu.tsx'
import { usePlace } from '../use-place.ts'
import styles from './picker.module.css'

/** The pages on which another year is the same page of that year; from any other one comes to Beranda. */
const kept = ['/$slug/$year/penilaian', '/$slug/$year/instrumen', '/$slug/$year/perbandingan'] as const

/** Another year of the same kind of page. */
export function YearPicker() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { institution, round, rounds } = usePlace()
  const page = useMatches({
    select: (matches) => kept.find((each) => matches.some(({ routeId }) => routeId.startsWith(each))),
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
            to: page ?? '/$slug/$year',
            params: { slug: institution.slug, year },
          })
        }
      />
    </Menu>
  )
}
