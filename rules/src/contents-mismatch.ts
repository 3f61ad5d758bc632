import { defineRule } from '@reportlint/model'
import { disagreeing } from './headings/disagreeing.ts'

export default defineRule({
  id: 'contents-mismatch',
  summary: 'The contents and the headings of the text do not agree.',
  level: 'error',
  needs: ['heading'],
  messages: {
    differs: 'The heading is “{heading}” here but “{entry}” in the contents.',
    missing: '“{entry}” is in the contents, but no heading of the text says so.',
    unlisted: 'The heading “{heading}” is not in the contents, which list others of its kind.',
    twins: 'The heading “{heading}” stands twice in one section.',
  },
  options: {},
  *run({ topics, thresholds }) {
    for (const topic of topics('heading')) {
      const [only, second] = topic.claims
      const clash = disagreeing(topic)
      if (clash) {
        const { at, related, confidence } = clash
        const level = confidence >= thresholds.errorFrom ? 'error' : 'warning'
        if (clash.twins) {
          yield { message: 'twins', data: { heading: at.value }, at, related, level: 'warning' }
        } else {
          yield {
            message: 'differs',
            data: { heading: at.value, entry: topic.name },
            at,
            related,
            level,
          }
        }
      } else if (only && !second) {
        const { at, source } = only
        if (source === 'contents') {
          yield { message: 'missing', data: { entry: at.value }, at, level: 'warning' }
        } else yield { message: 'unlisted', data: { heading: at.value }, at, level: 'warning' }
      }
    }
  },
})
