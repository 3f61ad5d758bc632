import { defineRule } from '@reportlint/model'
import { counted } from './names/counted.ts'
import { slipsAmong } from './names/misprint.ts'

export default defineRule({
  id: 'abbreviation-undefined',
  summary: 'An abbreviation is used and never explained.',
  level: 'warning',
  needs: ['abbreviation'],
  messages: {
    undefined: '“{letters}” is used {count} and never explained.',
    unlisted: '“{letters}” is used {count}, never explained, and not in the list of abbreviations.',
    slip: '“{letters}” is used {count} and never explained; “{meant}” may be meant.',
  },
  options: {
    allow: {
      type: 'list',
      default: [],
      description: 'Abbreviations that the readers of the report know.',
    },
  },
  *run({ claims, topics, options }) {
    const all = topics('abbreviation')
    const meantBy = slipsAmong(all)
    const list = claims('abbreviation').find(({ glossary }) => glossary)
    for (const topic of all) {
      const [first, ...others] = topic.claims
      const defined = topic.claims.some(({ expansion }) => expansion !== null)
      if (!first || defined || options.allow.includes(topic.name)) continue
      const data = { letters: topic.name, count: counted(topic.claims.length) }
      const uses = others.map(({ at }) => at).slice(0, 3)
      const meant = meantBy(topic)
      if (meant) {
        const names = { ...data, meant: meant.letters }
        yield { message: 'slip', data: names, at: first.at, related: [...uses, meant.at] }
      } else if (list)
        yield { message: 'unlisted', data, at: first.at, related: [...uses, list.at] }
      else yield { message: 'undefined', data, at: first.at, related: uses }
    }
  },
})
