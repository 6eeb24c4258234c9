/** Names that people would call the same: however they are capitalised, with however many blanks. */
export function comparableName(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('id')
}
