// Made from rules/schema/pack.schema.json by `pnpm generate`; edit that instead.

/**
 * One framework of one inspecting body: its grades, what it judges and the words that its reports use. Data only.
 */
export interface PackFile {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string
  /**
   * body/framework, the same as the end of the file's path without its extension: ofsted/joint-area-review. Permanent, as reports name it in their configuration.
   */
  id: string
  /**
   * The framework's name as people say it: Joint area review of children's services.
   */
  title: string
  /**
   * The inspecting body; its own grades are the report's.
   */
  body: string
  /**
   * Where the facts of this pack come from: the framework document, published reports, with date or address.
   */
  source: string
  /**
   * Ids of packs whose populations, aspects, synonyms, frame, others, sections and abbreviations come first; an entry of this pack with the same id adds its names to theirs. Their years, phrases to recognise, scales and judged subjects are not taken over.
   */
  extends?: string[]
  /**
   * The years in which the framework was in use, both included. A report of other years does not call for this pack.
   */
  years?: {
    /**
     * First year.
     */
    from: number
    /**
     * Last year; left out where the framework is in use.
     */
    to?: number
  }
  /**
   * Phrases of a report's first pages that call for this pack. A phrase counts in full on the first page, by half on the pages after it. Left out for a pack that only others extend.
   */
  recognise?: {
    /**
     * Words to look for; case, white space and the form of quotation marks and dashes do not matter.
     */
    phrase: string
    /**
     * How surely the phrase tells this framework from others: 10 is its full name, 1 a word that others share.
     */
    weight: number
  }[]
  /**
   * Grade scales; the first is the one that headline judgements use.
   *
   * @minItems 1
   */
  scales: {
    /**
     * Name of the scale within the pack.
     */
    id: string
    /**
     * Where the scale stands.
     */
    source: string
    /**
     * The grades, best first.
     *
     * @minItems 2
     */
    grades: {
      /**
       * The grade as the framework writes it, lower case.
       */
      name: string
      /**
       * The number that stands for it in tables; given for all grades of a scale or for none.
       */
      number?: number
      /**
       * Other grammatical forms of the same grade: require improvement.
       */
      forms?: string[]
      /**
       * Words of other scales that readers take for this grade: reported where a headline uses them, never merged silently.
       */
      aliases?: string[]
    }[]
  }[]
  /**
   * What the framework judges, in its order.
   */
  judged?: {
    /**
     * Stable name within the pack.
     */
    id: string
    /**
     * The subject as the grades table writes it.
     */
    name: string
    /**
     * Other wordings of the whole subject in headings, fixed sentences and prose. They are compared by the stems of their words, without small words and without frame phrases.
     */
    names?: string[]
    /**
     * Whether every grades table of the framework grades it, so that a table without it lacks a line. Left out where some reports rightly do without.
     */
    always?: boolean
    /**
     * Where the subject stands.
     */
    source?: string
  }[]
  /**
   * The body's published rules that make an overall grade of the grades of its parts.
   */
  aggregation?: {
    /**
     * Id of the judged subject that is graded overall.
     */
    overall: string
    /**
     * Ids of the judged subjects that it is made of. Where one has no grade, the rule says nothing.
     *
     * @minItems 2
     */
    parts: string[]
    /**
     * Ids of judged subjects that change the rule: a table that grades one of them is let be.
     */
    unless?: string[]
    /**
     * Where the rule stands.
     */
    source: string
    /**
     * The first step whose conditions hold has the say; where none holds, the rule says nothing.
     *
     * @minItems 1
     */
    steps: {
      /**
       * The grades that the overall one may then be.
       */
      overall: string[]
      /**
       * Conditions, all of which must hold; none means always.
       */
      when?: {
        /**
         * Grades: the parts that have one of them are counted.
         */
        of: string[]
        /**
         * Fewest parts that must have one of the grades.
         */
        'at-least'?: number
        /**
         * Most parts that may have one of the grades.
         */
        'at-most'?: number
      }[]
    }[]
  }[]
  /**
   * Headings by the role of their section; a heading that starts with the words has the role.
   */
  sections?: {
    /**
     * Title page: place, dates, inspectors.
     */
    front?: string[]
    /**
     * The contents list.
     */
    contents?: string[]
    /**
     * How the inspection was done.
     */
    introduction?: string[]
    /**
     * The place, before any judgement.
     */
    context?: string[]
    /**
     * The judgements in short.
     */
    summary?: string[]
    /**
     * The grades table.
     */
    grades?: string[]
    /**
     * What must be done.
     */
    recommendations?: string[]
    /**
     * The judgements at length.
     */
    main?: string[]
    /**
     * Annexes and appendices.
     */
    annex?: string[]
    /**
     * Words and abbreviations.
     */
    glossary?: string[]
    /**
     * Anything that judges nothing: about the inspectorate.
     */
    other?: string[]
  }
  /**
   * Groups of people that grades are about. Two different populations may have different grades.
   */
  populations?: {
    /**
     * Stable name.
     */
    id: string
    /**
     * What the group is called.
     */
    names: string[]
    /**
     * Id of the larger group that holds it, of this pack or of one that it extends.
     */
    within?: string
  }[]
  /**
   * Sides of a subject that are judged apart: outcomes, quality, timeliness, management. Words that only reword one another (support, help) belong in one aspect.
   */
  aspects?: {
    /**
     * Stable name.
     */
    id: string
    /**
     * Words that name the aspect.
     */
    names: string[]
  }[]
  /**
   * Sets of names for one thing in this field: youth offending team, youth offending service.
   */
  synonyms?: string[][]
  /**
   * Wording around a subject that does not tell it from another: the work of all local services in.
   */
  frame?: string[]
  /**
   * Bodies and papers whose grades are not this inspection's: a peer review, a survey.
   */
  others?: string[]
  /**
   * Letters that the field's readers know without expansion.
   */
  abbreviations?: string[]
}
