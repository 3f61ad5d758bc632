import { defineRule } from '@reportlint/model'
import { levelOf, minorityOf } from './names/minority.ts'

export default defineRule({
  id: 'name-variant',
  summary: 'One name, title or term is written in several forms.',
  level: 'error',
  needs: ['name'],
  messages: {
    spelling: '“{here}” ({few}) looks like “{there}” ({many}) misspelt.',
    word: '“{here}” ({few}) and “{there}” ({many}) look like one name in two wordings.',
    order: '“{here}” ({few}) and “{there}” ({many}) look like one title in two orders.',
    apostrophe: '“{here}” ({few}) and “{there}” ({many}) differ in the apostrophe alone.',
    hyphen: '“{here}” ({few}) and “{there}” ({many}) are one word written in two ways.',
    capitals: '“{here}” ({few}) and “{there}” ({many}) differ in their capitals alone.',
    dash: '“{here}” ({few}) and “{there}” ({many}) are ranges with two kinds of dash.',
  },
  options: {
    allow: {
      type: 'list',
      default: [],
      description: 'Forms to let be, as the report writes them.',
    },
  },
  *run({ topics, options, thresholds }) {
    for (const topic of topics('name')) {
      const found = minorityOf(topic, options.allow)
      if (!found) continue
      const { words: data, at, related, edits } = found
      const fixes = [{ title: `Write “${topic.name}” everywhere`, edits }]
      yield {
        message: topic.difference,
        data,
        at,
        related,
        fixes,
        level: levelOf(topic, thresholds.errorFrom),
      }
    }
  },
})
