import type { Plugin } from 'vite'

const forgotten = /seen\[href\] = void 0;(\s*throw err)/

/**
 * A style that did not arrive is asked for again with the page that needs it. Vite counts it as seen also when the line broke
 * under it: the page would come without its style from then on.
 */
export function retryLostStyles(): Plugin {
  return {
    name: 'undagi-retry-lost-styles',
    apply: 'build',
    transform: {
      filter: { id: /vite\/preload-helper\.js$/ },
      handler(code) {
        if (!forgotten.test(code))
          this.error('Vite loads styles otherwise now: see whether it asks again for lost ones')
        return { code: code.replace(forgotten, 'delete seen[href];$1'), map: null }
      },
    },
  }
}
