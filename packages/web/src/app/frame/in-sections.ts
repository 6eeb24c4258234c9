/** What the pages of a year are about, in the order in which they are listed. */
export const sectionNames = ['work', 'stages', 'results', 'reference'] as const

export type SectionName = (typeof sectionNames)[number]

interface Section<Name, Page> {
  readonly name: Name
  readonly pages: readonly Page[]
}

/** The pages by what they are about, within a section in the order given. A section without any is left out. */
export function inSections<Name extends string, Page extends { readonly section: Name }>(
  names: readonly Name[],
  pages: readonly Page[],
): readonly Section<Name, Page>[] {
  return names
    .map((name) => ({ name, pages: pages.filter(({ section }) => section === name) }))
    .filter((section) => section.pages.length > 0)
}
