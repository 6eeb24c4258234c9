import { linkTo } from './blocks-xml.ts'

const TYPES = '[Content_Types].xml'
const LINKS = 'word/_rels/document.xml.rels'
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const NO_LINKS = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${NAMESPACE}"></Relationships>`
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'
const types = { png: 'image/png', svg: 'image/svg+xml' } as const

/** The parts of the package that change for the pictures of what a template was filled with: the files, the links to them, and of which kind they are. */
export function withPictures(
  partText: (name: string) => string | undefined,
  pictures: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, string | Uint8Array> {
  if (pictures.size === 0) return new Map()
  const files = [...pictures].map(([name, bytes]) => [`word/media/undagi-${name}`, bytes] as const)
  return new Map<string, string | Uint8Array>([
    ...files,
    [LINKS, beforeEnd(partText(LINKS) ?? NO_LINKS, 'Relationships', [...pictures.keys()].map(linkXml))],
    [TYPES, withTypes(partText(TYPES) ?? '')],
  ])
}

const linkXml = (name: string) =>
  `<Relationship xmlns="${NAMESPACE}" Id="${linkTo(name)}" Type="${IMAGE}" Target="media/undagi-${name}"/>`

/** One whose kinds are named already keeps them. */
function withTypes(xml: string): string {
  const missing = Object.entries(types).filter(
    ([extension]) => !new RegExp(`Extension\\s*=\\s*["']${extension}["']`, 'i').test(xml),
  )
  const added = missing.map(
    ([extension, type]) =>
      `<Default xmlns="http://schemas.openxmlformats.org/package/2006/content-types" Extension="${extension}" ContentType="${type}"/>`,
  )
  // The kinds of all files of an extension come before those of single files.
  return xml.replace(/<(?:\w+:)?Types[^>]*>/, (opening) => `${opening}${added.join('')}`)
}

/** Also where there is none yet, and the element is empty. */
function beforeEnd(xml: string, element: string, added: readonly string[]): string {
  const inside = added.join('')
  const empty = new RegExp(`<((?:\\w+:)?${element})([^>]*)/>`)
  if (empty.test(xml))
    return xml.replace(empty, (_, name: string, said: string) => `<${name}${said}>${inside}</${name}>`)
  return xml.replace(new RegExp(`</((?:\\w+:)?${element})>`), (closing) => `${inside}${closing}`)
}
