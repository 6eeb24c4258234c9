import type { OfficialInstitution } from './setup-draft.ts'

/** As it will be called here: the register lists provinces by their bare names. */
export function officialName({ category, name }: OfficialInstitution): string {
  return category === 'provinsi' ? `Provinsi ${name}` : name
}
