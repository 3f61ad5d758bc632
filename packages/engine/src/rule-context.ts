import type { Claim, ClaimKind, Rule, RuleContext, Topic, TopicKind } from '@reportlint/model'
import type { Placer } from './place.ts'
import type { Reading } from './read-document.ts'

const claimsOf =
  (claims: readonly Claim[]) =>
  <K extends ClaimKind>(kind: K): readonly Extract<Claim, { kind: K }>[] =>
    claims.filter((claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind)

const topicsOf =
  (topics: readonly Topic[]) =>
  <K extends TopicKind>(kind: K): readonly Extract<Topic, { kind: K }>[] =>
    topics.filter((topic): topic is Extract<Topic, { kind: K }> => topic.kind === kind)

/**
 * What one rule works on.
 * @param options a value for each option of the rule
 */
export function ruleContext(
  reading: Reading,
  placer: Placer,
  options: RuleContext['options'],
): RuleContext {
  const { report, pack, statements } = reading
  return {
    report,
    pack,
    scale: statements.scale,
    options,
    thresholds: reading.thresholds,
    claims: claimsOf(statements.claims),
    topics: topicsOf(statements.topics),
    where: placer.where,
  }
}

/** Whether the report states anything of the kinds that the rule compares. */
export function hasWork(rule: Rule, claims: readonly Claim[]): boolean {
  return rule.needs.length === 0 || claims.some(claim => rule.needs.includes(claim.kind))
}
