import { useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { sessionQuery } from '../../lib/api/session.ts'
import { Menu, MenuChoices } from '../../ui/menu.tsx'
import { usePlace } from '../use-place.ts'
import styles from './picker.module.css'

/** A list to choose from only for those who work for more than one institution. */
export function InstitutionPicker() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { institution } = usePlace()
  const { data: session } = useSuspenseQuery(sessionQuery)
  const bySlug = new Map(
    [...session.memberships, ...session.delegations].map(({ institution }) => [
      institution.slug,
      institution,
    ]),
  )

  if (bySlug.size < 2)
    return (
      <span className={styles.picker}>
        <span>{institution.name}</span>
      </span>
    )
  return (
    <Menu
      trigger={
        <button type="button" className={styles.picker} aria-label={t`Instansi: ${institution.name}`}>
          <span>{institution.name}</span>
        </button>
      }
    >
      <MenuChoices
        value={institution.slug}
        choices={[...bySlug.values()].map(({ slug, name }) => ({ value: slug, label: name }))}
        onChoose={(slug) => navigate({ to: '/$slug', params: { slug } })}
      />
    </Menu>
  )
}
