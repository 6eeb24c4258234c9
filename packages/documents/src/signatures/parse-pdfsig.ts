/** A signature as pdfsig prints it. */
export interface ForeignSignature {
  readonly field: string
  readonly sentence: string
  readonly coversAll: boolean
}

const VALIDATION = 'Signature Validation: '
const MAX_CHARACTERS = 200

/** Reads what pdfsig printed; undefined where it did not get as far as looking for signatures. */
export function parsePdfsig(output: string): readonly ForeignSignature[] | undefined {
  if (output.includes('does not contain any signatures')) return []
  if (!output.includes('Digital Signature Info of')) return undefined
  return (
    output
      .split(/^Signature #\d+:$/m)
      .slice(1)
      // An empty field is listed too.
      .filter((part) => part.includes(VALIDATION))
      .map((part) => ({
        field: lineAfter(part, 'Signature Field Name: '),
        sentence: lineAfter(part, VALIDATION),
        coversAll: part.includes('- Total document signed'),
      }))
  )
}

function lineAfter(part: string, label: string): string {
  const line = part.split('\n').find((candidate) => candidate.includes(label)) ?? ''
  return line.slice(line.indexOf(label) + label.length).slice(0, MAX_CHARACTERS)
}
