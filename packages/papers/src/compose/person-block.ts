import type { Signatory } from '../frame.ts'
import type { Block } from '../paper.ts'
import { blank } from '../words/say-day.ts'

/** Who declares: name, number and office, each on its line. */
export function personBlock({ name, employeeNumber, position }: Signatory): Block {
  return {
    kind: 'facts',
    rows: [
      { name: 'Nama', value: name ?? blank },
      { name: 'NIP', value: employeeNumber ?? blank },
      { name: 'Jabatan', value: position ?? blank },
    ],
  }
}
