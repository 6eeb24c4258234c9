/** A text as it is, whatever signs it holds: none of them makes a heading, a list, a link, an emphasis or a tag. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_<>[\]|~]/g, '\\$&')
    .replace(/^([#+-])/, '\\$1')
    .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
}
