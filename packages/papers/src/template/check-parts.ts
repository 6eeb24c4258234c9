import { findingOf, type TemplateFinding } from './finding.ts'
import { type TemplateParts, textOf } from './open-template.ts'
import { attributesOf, localName, xmlTokens } from './xml-tokens.ts'

/** What a document of words, tables and pictures is made of. Whatever else a file may hold is refused. */
const known: readonly RegExp[] = [
  /^\[Content_Types\]\.xml$/,
  /^_rels\/\.rels$/,
  /^docProps\/[\w-]+\.(xml|jpe?g|png|emf|wmf)$/,
  /^word\/[\w-]+\.xml$/,
  /^word\/_rels\/[\w-]+\.xml\.rels$/,
  /^word\/theme\/(_rels\/)?[\w-]+\.xml(\.rels)?$/,
  /^word\/glossary\/(_rels\/)?[\w-]+\.xml(\.rels)?$/,
  /^word\/media\/[\w -]+\.(png|jpe?g|gif)$/i,
  /^word\/fonts\/[\w.-]+\.odttf$/,
  /^customXml\/(_rels\/)?[\w-]+\.xml(\.rels)?$/,
]

const ofMacros = /vba|macro|activex|\.bin$/i

/** The package around the words: no macro, nothing of another program, nothing from outside. */
export function checkParts(parts: TemplateParts): readonly TemplateFinding[] {
  return [
    ...checkMain(parts),
    ...[...parts].flatMap(([name, bytes]) => {
      if (!known.some((pattern) => pattern.test(name)))
        return [findingOf(ofMacros.test(name) ? 'macro' : 'foreign_part', name)]
      if (name === '[Content_Types].xml') return checkTypes(textOf(bytes))
      return name.endsWith('.rels') ? checkLinks(textOf(bytes)) : []
    }),
  ]
}

/** A word processor opens what the package calls its document, and a package that calls nothing so it does not open. */
function checkMain(parts: TemplateParts): readonly TemplateFinding[] {
  const rels = parts.get('_rels/.rels')
  const named = rels === undefined ? [] : xmlTokens(textOf(rels)).map(attributesOf)
  const isNamed = named.some(
    (link) =>
      /\/officeDocument$/.test(link.get('Type') ?? '') &&
      /^\/?word\/document\.xml$/.test(link.get('Target') ?? ''),
  )
  return isNamed ? [] : [findingOf('not_word', '')]
}

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

function checkTypes(xml: string): readonly TemplateFinding[] {
  const types = xmlTokens(xml).flatMap((token) => attributesOf(token).get('ContentType') ?? [])
  const macros = types.filter((type) => ofMacros.test(type)).map((type) => findingOf('macro', type))
  return macros.length > 0 || types.includes(MAIN) ? macros : [findingOf('not_word', types[0] ?? '')]
}

/** A link that somebody clicks is refused as well: an official paper bears none that nobody has read. */
function checkLinks(xml: string): readonly TemplateFinding[] {
  return xmlTokens(xml)
    .filter(({ name }) => localName(name) === 'Relationship')
    .map(attributesOf)
    .filter((link) => link.get('TargetMode')?.toLowerCase() === 'external')
    .map((link) => findingOf('external_link', link.get('Target') ?? ''))
}
