import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawing, element } from './svg-node.ts'
import { toSvgMarkup } from './to-svg-markup.ts'

const markupOf = (label: string, text: string) =>
  toSvgMarkup(drawing({ width: 10, height: 10, label, font: 'serif' }, element('text', { x: 1 }, text)))

describe('the markup of a figure', () => {
  it('escapes a hostile name, as text and as attribute', () => {
    expect(markupOf('"><script>alert(1)</script>', `Dinas <b>A & B's</b>`)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 10 10" font-family="serif" role="img"' +
        ' aria-label="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">' +
        '<text x="1">Dinas &lt;b&gt;A &amp; B&#39;s&lt;/b&gt;</text></svg>',
    )
  })

  it('lets no name open an element, close one or end an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        // Four tags: svg and text, each opened and closed.
        expect(markupOf(name, name).match(/[<>]/g)).toHaveLength(2 * 4)
      }),
    )
  })

  it('replaces characters that no XML file may contain', () => {
    expect(markupOf('', 'a\u0000b\ud800c')).toContain('>a\ufffdb\ufffdc<')
  })

  it('is hidden from those who listen where the words already stand beside it', () => {
    expect(toSvgMarkup(drawing({ width: 1, height: 1, label: null, font: '' }))).toContain(
      'aria-hidden="true"',
    )
  })
})
