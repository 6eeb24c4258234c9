import { Trans } from '@lingui/react/macro'
import type { OfficialInstitution } from './api/official-identity.ts'
import styles from './institution-page.module.css'
import { labelOf, useInstitutionWords } from './institution-words.ts'

interface OfficialChoicesProps {
  readonly found: readonly OfficialInstitution[]
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

export function OfficialChoices({ found, chosen, onChoose }: OfficialChoicesProps) {
  const { categories } = useInstitutionWords()
  if (found.length === 0)
    return (
      <p>
        <Trans>Tidak ada yang cocok. Tulis sebagian namanya, misalnya “balikpapan”.</Trans>
      </p>
    )
  return (
    <fieldset>
      <legend className={styles.legend}>
        <Trans>Instansi dalam daftar resmi</Trans>
      </legend>
      {found.map(({ id, name, category }) => (
        <label key={id} className={styles.choice}>
          <input type="radio" name="official" checked={chosen === id} onChange={() => onChoose(id)} />
          <span>
            {name}{' '}
            <small>
              {labelOf(categories, category)} · {id}
            </small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
