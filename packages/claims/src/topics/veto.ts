/** What forbids taking two judgements for one subject's, however much their words share. */
export type Veto =
  | 'adverb'
  | 'one-place'
  | 'words'
  | 'site'
  | 'judged'
  | 'name'
  | 'number'
  | 'population'
  | 'aspect'
  | 'nameless'
  | 'heading'
