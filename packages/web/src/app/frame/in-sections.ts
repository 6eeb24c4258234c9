/** What the pages of a year are about, in the order in which they are listed. */
const sectionNames = ['work', 'stages', 'results', 'reference'] as const

export type SectionName = (typeof sectionNames)[number]

interface Sectioned {
  readonly section: SectionName
}

interface Section<Page> {
  readonly name: SectionName
  readonly pages: readonly Page[]
}

/** The pages by what they are about, within a section in the order given. A section without any is left out. */
export function inSections<Page extends Sectioned>(pages: readonly Page[]): readonly Section<Page>[] {
  return sectionNames
    .map((name) => ({ name, pages: pages.filter(({ section }) => section === name) }))
    .filter((section) => section.pages.length > 0)
}
