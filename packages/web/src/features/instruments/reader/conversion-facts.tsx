import { Trans } from '@lingui/react/macro'
import type { Instrument } from '@undagi/maturity'
import { useFormat } from '../../../lib/use-format.ts'
import { SourceLink } from '../source-link.tsx'
import styles from './conversion-facts.module.css'

interface ConversionFactsProps {
  readonly instrument: Instrument
  /** Key into the conversions of the edition. */
  readonly conversion: string
}

/** Another agency's index gives the value: which one, and which of its values gives which of ours. */
export function ConversionFacts({ instrument, conversion: key }: ConversionFactsProps) {
  const format = useFormat()
  const conversion = instrument.conversions[key]
  if (!conversion) return null
  const { name, agency, from, to, source } = conversion
  return (
    <div className={styles.conversion}>
      <p>
        <Trans>
          Nilainya berasal dari {name} ({agency}); di antara batas ini dihitung lurus.
        </Trans>{' '}
        <SourceLink source={source} of={name} />
      </p>
      <table>
        <tbody>
          <tr>
            <th scope="row">{name}</th>
            {from.map((value) => (
              <td key={value}>{format.number(value)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">
              <Trans>Nilai indikator</Trans>
            </th>
            {to.map((value) => (
              <td key={value}>{format.number(value)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}
