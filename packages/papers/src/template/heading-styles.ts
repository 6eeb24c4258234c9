import type { HeadingStyles } from './blocks-xml.ts'
import { attributesOf, xmlTokens } from './xml-tokens.ts'

interface Styled {
  readonly xml: string
  readonly styles: HeadingStyles
}

/** Half points, as the paper without a template has them. */
const sizes = [28, 24, 22] as const

/** What the headings of a template are called; those that it lacks are added, so that a reader finds the headings of what is filled in. */
export function withHeadingStyles(xml: string): Styled {
  const styles = new Map<string, string>()
  let style = ''
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'close') continue
    const attributes = attributesOf(token)
    if (token.name === 'w:style')
      style = attributes.get('w:type') === 'paragraph' ? (attributes.get('w:styleId') ?? '') : ''
    const level = /^heading ([123])$/i.exec(attributes.get('w:val') ?? '')?.[1]
    // An identifier goes into a tag as it is.
    if (token.name === 'w:name' && level !== undefined && /^[\w-]+$/.test(style))
      styles.set(`Heading${level}`, style)
  }
  const added = sizes.flatMap((size, index) => {
    const name = `Heading${index + 1}`
    if (styles.has(name)) return []
    styles.set(name, `Undagi${name}`)
    return [styleXml(`Undagi${name}`, index + 1, size)]
  })
  return { xml: xml.replace('</w:styles>', () => `${added.join('')}</w:styles>`), styles }
}

function styleXml(id: string, level: number, size: number): string {
  return [
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="heading ${level}"/>`,
    `<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="${level - 1}"/></w:pPr>`,
    `<w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr></w:style>`,
  ].join('')
}
